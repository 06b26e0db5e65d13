import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpans } from '../../../src/core/cv/find-spans.ts';
import type { CvMonth } from '../../../src/core/cv.ts';

const written = ({ year, month }: CvMonth): string => (month === null ? `${year}` : `${year}-${month}`);
const told = (line: string): string[] =>
  findSpans(line).spans.map(({ span }) => `${written(span.from)}…${span.to === 'now' ? 'now' : written(span.to)}`);

describe('findSpans', () => {
  it.each([
    ['Jan 2019 – Mar 2022', '2019-1…2022-3'],
    ['Product Manager, Fernhollow (January 2019 - March 2022)', '2019-1…2022-3'],
    ['01/2019-03/2022 Analyst', '2019-1…2022-3'],
    ['2019-01 – 2022-03', '2019-1…2022-3'],
    ['01.03.2019 - 31.12.2020', '2019-3…2020-12'],
    ['06/19 – 08/21', '2019-6…2021-8'],
    ['Mar 19 - now', '2019-3…now'],
    ["Jun '18 — Aug ’20", '2018-6…2020-8'],
    ['’19 – ’22', '2019…2022'],
    ['2019–22', '2019…2022'],
    ['1998-02', '1998-2…1998-2'],
    ['2015/2016', '2015…2016'],
    ['2019 to date', '2019…now'],
    ['Since 2020', '2020…now'],
    ['since March 2020', '2020-3…now'],
    ['2019 –', '2019…now'],
    ['Sept. 2020 until present', '2020-9…now'],
    ['May 2020 – Aug 2021 · 1 yr 4 mos', '2020-5…2021-8'],
    ['Jan – Mar 2019', '2019-1…2019-3'],
    ['Summer 2018', '2018-6…2018-8'],
    ['Q3 2021 to Q1 2022', '2021-7…2022-3'],
    ['15 Jan 2019 to 3 Feb 2020', '2019-1…2020-2'],
  ])('reads %s', (line, span) => expect(told(line)).toEqual([span]));

  it.each(['Saved $2019 a month', 'Version 3.2019.1', 'Call 020 2019 2022', 'may 20 people', 'ISO 27001'])(
    'finds no range in %s',
    (line) => expect(findSpans(line).spans.filter(({ ranged }) => ranged)).toEqual([]),
  );

  it('takes brackets and lengths of time for a part of the dates', () => {
    const { line, spans } = findSpans('Analyst (Jan 2019 – Mar 2022, 3 yrs 3 mos) at Oldfield');
    expect(spans.map(({ start, end }) => line.slice(start, end).trim())).toEqual([
      '(Jan 2019 – Mar 2022, 3 yrs 3 mos)',
    ]);
  });

  it('drops a span that ends before it begins', () => expect(told('2022 – 2019')).toEqual([]));

  it('never throws, and says every span within the line', () => {
    const bits = fc.constantFrom(
      '2019',
      '-',
      '–',
      ' ',
      'Jan',
      '’',
      '22',
      '/',
      '1',
      'to',
      'present',
      '(',
      ')',
      'x',
      '.',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const { line, spans } = findSpans(parts.join(''));
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= line.length).toBe(true);
      }),
    );
  });
});
