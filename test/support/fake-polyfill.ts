import { beforeEach } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

/**
 * What `webextension-polyfill` stands for in tests that say
 * `vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'))`: a new browser for each test.
 */
export const fake = { browser: fakeBrowser() };

beforeEach(() => {
  fake.browser = fakeBrowser();
});

export default new Proxy({}, { get: (_, name) => Reflect.get(fake.browser, name) });
