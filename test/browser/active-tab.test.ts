import { describe, expect, test, vi } from 'vitest';
import { activeTab, followActiveTab } from '../../src/browser/active-tab.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('the active tab is the one of this window', async () => {
  expect(await activeTab()).toBeNull();
  const query = vi.fn(async () => [{ id: 5 }]);
  fake.browser.tabs.query = query;
  expect(await activeTab()).toBe(5);
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
});

describe('following the active tab', () => {
  /** Lookups that are answered when the test says so. */
  function followed() {
    const lookups: ((tabs: { id: number }[]) => void)[] = [];
    fake.browser.tabs.query = () => new Promise((resolve) => lookups.push(resolve));
    const seen: (number | null)[] = [];
    const controller = new AbortController();
    followActiveTab((tab) => seen.push(tab), controller.signal);
    return { lookups, seen, controller };
  }

  test('tells it at once, and with each change', async () => {
    const { lookups, seen } = followed();
    lookups[0]?.([{ id: 5 }]);
    await settle();
    expect(seen).toEqual([5]);
    fake.browser.tabs.onActivated.fire({ tabId: 6, windowId: 1 });
    lookups[1]?.([{ id: 6 }]);
    await settle();
    fake.browser.tabs.onAttached.fire(7, {});
    lookups[2]?.([]);
    await settle();
    expect(seen).toEqual([5, 6, null]);
  });

  test('drops a lookup that was overtaken', async () => {
    const { lookups, seen } = followed();
    fake.browser.tabs.onActivated.fire({ tabId: 6, windowId: 1 });
    lookups[1]?.([{ id: 6 }]);
    lookups[0]?.([{ id: 5 }]);
    await settle();
    expect(seen).toEqual([6]);
  });

  test('ends', async () => {
    const { lookups, seen, controller } = followed();
    controller.abort();
    lookups[0]?.([{ id: 5 }]);
    fake.browser.tabs.onActivated.fire({ tabId: 6, windowId: 1 });
    await settle();
    expect(seen).toEqual([]);
    expect(lookups).toHaveLength(1);
  });
});
