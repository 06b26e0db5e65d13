// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { handText, onHandedText, takeText } from '../../src/browser/handed-text.ts';
import { selectedText } from '../../src/browser/selection.ts';
import { fake } from '../support/fake-polyfill.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

test('the frame in which most is selected counts', async () => {
  fake.browser.scripting.executeScript = async () => [
    { frameId: 7, result: 'Plan GPU capacity.' },
    { frameId: 0, result: 'Apply' },
    { frameId: 9, result: null },
  ];
  expect(await selectedText(5)).toBe('Plan GPU capacity.');
});

test('in the page what is selected is read, up to what a posting may hold', async () => {
  document.body.innerHTML = `<p>Before</p><p id="text"> ${'Plan GPUs. '.repeat(100_000)}</p>`;
  const text = document.querySelector('#text');
  if (text) getSelection()?.selectAllChildren(text);
  fake.browser.scripting.executeScript = async (what) => {
    if (!('func' in what && typeof what.func === 'function' && 'args' in what && Array.isArray(what.args))) return [];
    return [{ frameId: 0, result: what.func(...what.args) }];
  };
  const read = await selectedText(5);
  expect(read.startsWith('Plan GPUs. Plan')).toBe(true);
  expect(read.length).toBeGreaterThan(999_980);
  expect(read.length).toBeLessThanOrEqual(1_000_000);
});

test('a page that may not be read has nothing selected', async () => {
  fake.browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
  expect(await selectedText(5)).toBe('');
});

test('a handed text is heard of by its own tab’s popup alone, and taken once', async () => {
  const heard = vi.fn();
  const stop = new AbortController();
  onHandedText(5, heard, stop.signal);
  await handText(6, 'other');
  expect(heard).not.toHaveBeenCalled();
  await handText(5, 'Plan GPUs.');
  expect(heard).toHaveBeenCalledOnce();
  expect(await takeText(5)).toBe('Plan GPUs.');
  expect(await takeText(5)).toBeNull();
  stop.abort();
  await handText(5, 'again');
  expect(heard).toHaveBeenCalledOnce();
});
