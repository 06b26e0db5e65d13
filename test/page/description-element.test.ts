import { describe, expect, it } from 'vitest';
import { findDescription } from '../../src/page/description-element.ts';
import { documentOf } from '../support/page-dom.ts';

const tasks = ['Lead the forecasting team of our soup kitchens', 'Clean what our recipe data says of salt and pepper'];
const asked = [
  'You have cooked for more than forty people at once',
  'You can tell a forecast from a wish, and say so kindly',
];
const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const around = '<nav>Soup Salad Bread Careers</nav><footer>We have cooked since 1931 and will go on cooking.</footer>';
const pageWith = (html: string): HTMLElement => documentOf(`${around}<div><h1>Head of Soup</h1>${html}</div>`).body;
const idOf = (html: string, text: string): string | undefined => findDescription(pageWith(html), text)?.id;

const all = [...tasks, ...asked].join('\n');

describe('findDescription', () => {
  it('finds the element of a text whose signs and spaces differ', () => {
    const text = all.toUpperCase().replaceAll(' ', '\u00a0').replaceAll('\n', '.\n– ');
    expect(idOf(`<div id="all"><p>Tasks</p>${list(tasks)}${list(asked)}</div>`, text)).toBe('all');
  });

  it('finds what holds both, where the text stands in two columns', () => {
    expect(idOf(`<div id="row"><div id="one">${list(tasks)}</div><div id="two">${list(asked)}</div></div>`, all)).toBe(
      'row',
    );
  });

  it('finds it although the page words one line in another way', () => {
    const changed = all.replace('Lead the forecasting team', 'Head up the forecasting squad');
    expect(idOf(`<div id="all">${list(tasks)}${list(asked)}</div>`, changed)).toBe('all');
  });

  it('finds a text of one line in a page of many', () => {
    const line = `Tasks: ${tasks.join('; ')}. We ask: ${asked.join('; ')}.`;
    expect(
      idOf(`<div id="all"><p>What awaits you</p>${list(tasks)}<p>What we hope for</p>${list(asked)}</div>`, line),
    ).toBe('all');
  });

  it('finds nothing where the page shows another text', () => {
    expect(findDescription(pageWith(`<div>${list(asked)}</div>`), tasks.join('\n'))).toBeNull();
  });

  it('takes time in proportion to a page that nests deeper than any', { retry: 2 }, () => {
    const text = 'The salt of this soup is told here in a sentence of its own. '.repeat(400);
    const timed = (depth: number): number => {
      const { body } = documentOf('<div>'.repeat(depth) + text);
      const begin = performance.now();
      findDescription(body, text);
      return performance.now() - begin;
    };
    timed(10);
    expect(timed(2_000)).toBeLessThan(2_000);
  });
});
