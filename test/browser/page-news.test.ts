import { expect, test, vi } from 'vitest';
import { onPageNews, tellPageChanged } from '../../src/browser/page-news.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

test('telling is no trouble where nobody hears it', async () => {
  await expect(tellPageChanged(5)).resolves.toBeUndefined();
});

test('what is told of a tab is heard, and so is that it loads', async () => {
  const heard: unknown[] = [];
  const controller = new AbortController();
  onPageNews((...news) => heard.push(news), controller.signal);
  fake.browser.runtime.sendMessage = async (message) => fake.browser.runtime.onMessage.fire(message);
  await tellPageChanged(5);
  fake.browser.tabs.onUpdated.fire(6, { status: 'loading' });
  fake.browser.tabs.onUpdated.fire(6, { audible: true });
  fake.browser.tabs.onUpdated.fire(6, { status: 'complete' });
  expect(heard).toEqual([
    [5, 'changed'],
    [6, 'loading'],
    [6, 'changed'],
  ]);
  controller.abort();
  await tellPageChanged(5);
  fake.browser.tabs.onUpdated.fire(6, { status: 'loading' });
  expect(heard).toHaveLength(3);
});

test('other messages are left to others', () => {
  const heard: unknown[] = [];
  onPageNews((...news) => heard.push(news), new AbortController().signal);
  for (const message of [null, 'x', { ask: 'readPosting', args: [], holders: false }, { pageOf: '5' }]) {
    fake.browser.runtime.onMessage.fire(message);
  }
  expect(heard).toEqual([]);
});
