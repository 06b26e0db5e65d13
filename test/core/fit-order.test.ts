import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/core/compare.ts';
import { competencies } from '../../src/core/competency.ts';
import { readPosting } from '../../src/core/matcher/read-posting.ts';
import { SAMPLE_PROFILE } from '../../src/core/sample-profile.ts';

const FOLDER = new URL('./postings/', import.meta.url);
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.tags.txt'))
  .map((name): [string, string[]] => [name, readFileSync(new URL(name, FOLDER), 'utf8').split('\n')]);

const isBullet = (line: string): boolean => /^\s{0,8}[•*–-]\s/.test(line);

/** The lists of a posting: where each begins and ends. */
function listsOf(lines: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const lists: [number, number][] = [];
  lines.forEach((line, at) => {
    const last = lists.at(-1);
    if (!isBullet(line)) return;
    if (last && last[1] === at) last[1] = at + 1;
    else lists.push([at, at + 1]);
  });
  return lists.filter(([from, to]) => to - from > 1);
}

function fitIn(lines: readonly string[]) {
  const [title = '', company = '', , ...text] = lines;
  const description = text.join('\n');
  const posting = { id: 'a', url: '', board: 'text', title, company, location: null, extras: '', description };
  return compare(readPosting(posting), SAMPLE_PROFILE, competencies).fit;
}

const withLists = texts.filter(([, lines]) => listsOf(lines).length > 0);

describe('the fit of a posting', () => {
  it.each(withLists)('is the same whatever the order of the points in its lists: %s', (_, lines) => {
    const fit = fitIn(lines);
    const shuffled = fc.tuple(
      ...listsOf(lines).map(([from, to]) => {
        const list = lines.slice(from, to);
        return fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
      }),
    );
    fc.assert(
      fc.property(shuffled, (lists) => {
        const other = [...lines];
        listsOf(lines).forEach(([from, to], at) => {
          other.splice(from, to - from, ...(lists[at] ?? []));
        });
        expect(fitIn(other)).toEqual(fit);
      }),
      { numRuns: 10 },
    );
  });

  it('was tried on half of our postings', () => {
    expect(withLists.length).toBeGreaterThanOrEqual(17);
  });
});
