import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cvLinesOf } from '../../../src/core/cv/cv-lines.ts';

const texts = (text: string): string[] => cvLinesOf(text).map((line) => line.text);

describe('cvLinesOf', () => {
  it('joins what was wrapped or hyphenated, and keeps what is a line', () => {
    expect(
      texts(`- Led the develop-
  ment of a cross-
  functional plan that brought sales, legal and
  operations together
- Ran tests
Fernhollow
Product Manager`),
    ).toEqual([
      'Led the development of a cross-functional plan that brought sales, legal and operations together',
      'Ran tests',
      'Fernhollow',
      'Product Manager',
    ]);
  });

  it('joins dates that are broken between lines, and begins no line with what is none', () => {
    expect(
      texts('Analyst, Oldfield, May 2016 –\nJune 2018\nCook | Inn | August 2017 to May\n2020\n2019 –\nFernhollow'),
    ).toEqual([
      'Analyst, Oldfield, May 2016 – June 2018',
      'Cook | Inn | August 2017 to May 2020',
      '2019 –',
      'Fernhollow',
    ]);
  });

  it('takes signs of bullets, Markdown and type away', () => {
    const lines = cvLinesOf(
      '## Experience\n**Analyst**\n* Built *fast* `SQL` [reports](https://x.example/a)\n\uf0b7 Ofﬁce work\no Kept notes\n=====\n| a | b |',
    );
    expect(lines.map(({ text, bullet, heading }) => [text, bullet, heading])).toEqual([
      ['Experience', false, 2],
      ['Analyst', false, 7],
      ['Built fast SQL reports', true, 0],
      ['Office work', true, 0],
      ['Kept notes', true, 0],
      ['a | b', false, 0],
    ]);
  });

  it('closes letters that are set apart', () => {
    expect(texts('E X P E R I E N C E\n\nW O R K  H I S T O R Y')).toEqual(['EXPERIENCE', 'WORK HISTORY']);
  });

  it('never throws, and makes no empty line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(texts(text).every((line) => line.trim() !== '')).toBe(true);
      }),
    );
  });
});
