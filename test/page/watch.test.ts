import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/page/watch.ts';

describe('watchPage', () => {
  let stop: AbortController;
  let dom: JSDOM;
  let look: ReturnType<typeof vi.fn<() => boolean>>;
  /** Lets the observer's records arrive, which come as microtasks, and then time pass. */
  const pass = async (milliseconds: number): Promise<void> => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(milliseconds);
  };
  const change = (): void => {
    dom.window.document.querySelector('p')?.append('x');
  };
  const start = (): void => {
    const { window } = dom;
    // jsdom's window has what a page's has; its types do not say so.
    watchPage(
      {
        window: window as unknown as Window & typeof globalThis,
        root: () => window.document.querySelector('main'),
        isQuiet: () => window.location.pathname.startsWith('/feed'),
        look,
      },
      stop.signal,
    );
  };

  beforeEach(() => {
    vi.useFakeTimers();
    dom = new JSDOM('<aside></aside><main><p>a</p></main>', { url: 'https://jobs.example/1', pretendToBeVisual: true });
    stop = new dom.window.AbortController();
    look = vi.fn(() => true);
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('looks at once, and within 300 ms of the text settling', async () => {
    start();
    expect(look).toHaveBeenCalledTimes(1);
    for (let time = 0; time < 500; time += 50) {
      change();
      await pass(50);
    }
    expect(look).toHaveBeenCalledTimes(1);
    await pass(200);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('sees changed characters, and its root being replaced', async () => {
    start();
    const text = dom.window.document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'b';
    await pass(300);
    expect(look).toHaveBeenCalledTimes(2);
    dom.window.document.querySelector('main')?.replaceWith(dom.window.document.createElement('main'));
    await pass(300);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('pays no heed to what changes beside its root, or to attributes', async () => {
    start();
    dom.window.document.querySelector('aside')?.append(dom.window.document.createElement('b'));
    dom.window.document.querySelector('p')?.setAttribute('class', 'x');
    await pass(2_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks now and then at a page that never settles', async () => {
    start();
    for (let time = 0; time < 3_000; time += 50) {
      change();
      await pass(50);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(look.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('notices a new address that no event told of', async () => {
    start();
    dom.reconfigure({ url: 'https://jobs.example/2' });
    await pass(1_300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('follows no changes at an address where nothing can be, and does so again elsewhere', async () => {
    dom.reconfigure({ url: 'https://jobs.example/feed' });
    start();
    for (let time = 0; time < 20_000; time += 500) {
      change();
      await pass(500);
    }
    expect(look).toHaveBeenCalledTimes(1);
    dom.reconfigure({ url: 'https://jobs.example/5' });
    await pass(2_000);
    expect(look).toHaveBeenCalledTimes(2);
    change();
    await pass(300);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('gives up a page that changes in vain, and takes it up again at a new address', async () => {
    look.mockReturnValue(false);
    start();
    for (let time = 0; time < 60; time++) {
      change();
      await pass(1_000);
    }
    const given = look.mock.calls.length;
    expect(given).toBeLessThan(60);
    for (let time = 0; time < 10; time++) {
      change();
      await pass(1_000);
    }
    // Only the slow look, every fifth second.
    expect(look.mock.calls.length - given).toBeLessThanOrEqual(3);
    dom.reconfigure({ url: 'https://jobs.example/3' });
    await pass(1_300);
    const resumed = look.mock.calls.length;
    change();
    await pass(300);
    expect(look.mock.calls.length).toBe(resumed + 1);
  });

  it('looks again when the page comes back from the cache, and not because it has been loaded', async () => {
    start();
    const { PageTransitionEvent } = dom.window;
    dom.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await pass(300);
    expect(look).toHaveBeenCalledTimes(1);
    dom.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await pass(300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('gives up a page that never settles within some seconds', async () => {
    look.mockReturnValue(false);
    start();
    for (let time = 0; time < 15_000; time += 50) {
      change();
      await pass(50);
    }
    const given = look.mock.calls.length;
    expect(given).toBeLessThanOrEqual(7);
    for (let time = 0; time < 4_000; time += 50) {
      change();
      await pass(50);
    }
    expect(look.mock.calls.length - given).toBeLessThanOrEqual(1);
  });

  it('looks in time at a page that never settles, however long a look takes', async () => {
    look.mockImplementation(() => {
      vi.advanceTimersByTime(30);
      return true;
    });
    start();
    for (let time = 0; time < 3_000; time += 50) {
      change();
      await pass(50);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('stops for good', async () => {
    start();
    stop.abort();
    change();
    dom.reconfigure({ url: 'https://jobs.example/4' });
    dom.window.dispatchEvent(new dom.window.PageTransitionEvent('pageshow', { persisted: true }));
    await pass(5_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
