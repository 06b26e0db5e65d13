import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHint } from '../../src/page/hint.ts';
import { explainUnderPointer, type Pointed } from '../../src/page/hover.ts';

/** jsdom has no constructed style sheets; a page's has no more than this that is used. */
class FakeSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

describe('words beside the pointer', () => {
  let window: JSDOM['window'];
  let stop: AbortController;
  const sheets = (): string[] =>
    window.document.adoptedStyleSheets.map((sheet) => (sheet as unknown as FakeSheet).text);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('CSSStyleSheet', FakeSheet);
    ({ window } = new JSDOM('<p>Set model metrics</p>'));
    stop = new window.AbortController();
    Object.assign(window.document, { adoptedStyleSheets: [new FakeSheet()] });
  });
  afterEach(() => {
    stop.abort();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('come by a sheet of their own that is taken back, beside those of the page', () => {
    const hint = createHint(window.document, stop.signal);
    const html = window.document.documentElement.outerHTML;
    hint.show('Model metrics', 10, 10);
    hint.show('Other words', 20, 20);
    expect(sheets().length).toBe(2);
    expect(sheets()[1]).toContain('Other words');
    expect(window.document.documentElement.outerHTML).toBe(html);
    stop.abort();
    expect(sheets()).toEqual(['']);
    hint.show('Model metrics', 10, 10);
    expect(sheets()).toEqual(['']);
  });

  it('cannot be ended by what they say', () => {
    createHint(window.document, stop.signal).show('He said "x"; }\\ * { color: red } <b>\n☃', 1, 1);
    const [, content = ''] = /content:(".*?")!important/.exec(sheets()[1] ?? '') ?? [];
    expect(content).toMatch(/^"(?:[\p{L}\p{N} ]|\\[0-9a-f]{1,6} )*"$/u);
    const said = content
      .slice(1, -1)
      .replace(/\\([0-9a-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
    expect(said).toBe('He said "x"; }\\ * { color: red } <b>\n☃');
  });

  it('are shown while the pointer rests on a mark, and only then', () => {
    const tag: Pointed = { mark: {}, words: () => 'Model metrics' };
    let under: Pointed | null = tag;
    const hint = { show: vi.fn(), hide: vi.fn() };
    explainUnderPointer(window.document, () => under, hint, stop.signal);
    const move = (x: number): void => {
      window.document.dispatchEvent(new window.MouseEvent('pointermove', { clientX: x, clientY: 5 }));
    };
    move(1);
    vi.advanceTimersByTime(100);
    move(2);
    vi.advanceTimersByTime(100);
    expect(hint.show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(hint.show.mock.calls).toEqual([['Model metrics', 2, 5]]);
    move(3);
    vi.advanceTimersByTime(1_000);
    expect(hint.show).toHaveBeenCalledTimes(1);
    expect(hint.hide).not.toHaveBeenCalled();
    under = null;
    move(9);
    expect(hint.hide).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(hint.show).toHaveBeenCalledTimes(1);
    under = tag;
    move(2);
    vi.advanceTimersByTime(300);
    window.document.dispatchEvent(new window.Event('keydown'));
    expect(hint.hide).toHaveBeenCalledTimes(2);
  });
});
