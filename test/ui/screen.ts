import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { VocabularyContext } from '../../src/ui/vocabulary.ts';
import { VOCABULARY } from './invented-vocabulary.ts';

/** A rendered screen in jsdom, asked for by what a user sees. */
export interface Screen {
  readonly root: HTMLElement;
  readonly text: () => string;
  /** The first element that matches and whose text, name or title holds the words. */
  readonly find: (selector: string, words?: string) => HTMLElement;
  readonly has: (selector: string, words?: string) => boolean;
  readonly click: (selector: string, words?: string) => Promise<void>;
  readonly type: (selector: string, value: string) => Promise<void>;
  readonly press: (key: string, on?: Element) => Promise<void>;
  readonly show: (child: ComponentChild) => Promise<void>;
}

// jsdom has no layout, so it cannot scroll.
Element.prototype.scrollIntoView ??= () => {};

const mounted: HTMLElement[] = [];

afterEach(async () => {
  for (const root of mounted.splice(0)) {
    await act(() => render(null, root));
    root.remove();
  }
});

const wordsOf = (element: Element): string =>
  [element.textContent, element.getAttribute('aria-label'), element.getAttribute('title')].join(' ');

/** Renders a screen into the document; it is taken away after the test. */
export async function openScreen(child: ComponentChild): Promise<Screen> {
  const root = document.createElement('div');
  document.body.append(root);
  mounted.push(root);
  const show = (next: ComponentChild) =>
    act(() => render(h(VocabularyContext.Provider, { value: VOCABULARY }, next), root));
  await show(child);
  const all = (selector: string, words: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => wordsOf(element).includes(words));
  const find = (selector: string, words = ''): HTMLElement => {
    const [first] = all(selector, words);
    if (!first) throw new Error(`nothing on the screen is ${selector} “${words}”:\n${root.textContent}`);
    return first;
  };
  return {
    root,
    show,
    find,
    has: (selector, words = '') => all(selector, words).length > 0,
    text: () => root.textContent ?? '',
    click: (selector, words) => act(() => find(selector, words).click()),
    type: (selector, value) =>
      act(() => {
        const field = find(selector);
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
          throw new Error('not a field');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (key, on = document.activeElement ?? document.body) =>
      act(() => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
  };
}
