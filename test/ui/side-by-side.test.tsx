// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { compare } from '../../src/core/compare.ts';
import type { Profile } from '../../src/core/profile.ts';
import type { SavedPosting } from '../../src/core/saved-posting.ts';
import type { Compared } from '../../src/ui/library/compared.ts';
import { SideBySide } from '../../src/ui/library/SideBySide.tsx';
import { nothingFound, profileWith, savedPostings } from './invented.ts';
import { VOCABULARY } from './invented-vocabulary.ts';
import { openScreen } from './screen.ts';

const SOME = profileWith({ 'model-metrics': 'led', 'data-analysis': 'done' });
const [whole, second, third] = savedPostings(3);
if (!whole || !second || !third) throw new Error('the invented library is empty');

/** The first posting, which asks for one thing less. */
const without = (id: string): SavedPosting => ({
  ...second,
  reading: {
    ...whole.reading,
    tags: whole.reading.tags.filter((tag) => tag.id !== id),
    facts: { ...whole.reading.facts, salary: null },
  },
});

const compared = (saved: SavedPosting, profile: Profile | null): Compared => ({
  saved,
  asks: asksOf(saved.reading),
  comparison: profile && compare(saved.reading, profile, VOCABULARY.competencies),
});

async function open(saved: readonly SavedPosting[], profile: Profile | null = SOME) {
  const screen = await openScreen(
    <SideBySide compared={saved.map((one) => compared(one, profile))} profile={profile} />,
  );
  /** The cells of the row that is named so, as they are read. */
  const row = (name: string) => {
    const head = [...screen.root.querySelectorAll('th[scope="row"]')].find((th) => th.textContent?.startsWith(name));
    return [...(head?.closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '');
  };
  return { ...screen, row };
}

describe('postings side by side', () => {
  it('show one map each, on one scale, with its sentence', async () => {
    const { root } = await open([whole, without('compute-capacity')]);
    const maps = [...root.querySelectorAll('.side-map [role="img"]')];
    expect(maps.map((map) => map.querySelectorAll('.stage').length)).toEqual([8, 8]);
    expect(maps[0]?.getAttribute('aria-label')).toContain('compute and delivery');
    expect(maps[1]?.getAttribute('aria-label')).not.toContain('compute and delivery');
  });

  it('say in sentences what both ask and what one asks alone', async () => {
    const { find } = await open([whole, without('compute-capacity')]);
    expect(find('.side-shares').textContent).toBe('12 things are asked by both. 1 thing only by A: Compute capacity.');
  });

  it('have aligned rows: how each asks, where that stands, what the user holds', async () => {
    const { row, find } = await open([whole, without('compute-capacity')]);
    expect(row('Compute capacity')).toEqual([
      expect.stringMatching(/^required · contribute missingWork with platform engineering/),
      'not asked',
      'Not yet',
    ]);
    expect(find('th', 'Compute capacity').textContent).toBe('Compute capacity only A');
    expect(row('Model metrics')[0]).toMatch(/^a duty · own met/);
    expect(row('Model metrics').at(-1)).toBe('Have led');
    expect(row('Salary')).toEqual([expect.stringContaining('85,000–105,000'), 'not stated', '']);
    expect(row('Fit')).toEqual([
      expect.stringMatching(/^asks 13, 7 of them AI · you bring \d/),
      expect.stringMatching(/^asks 12, 6 of them AI · you bring \d/),
      '',
    ]);
  });

  it('have the words themselves one click away, with every sentence a thing rests on', async () => {
    const { find } = await open([whole, third]);
    const details = find('.side-ask', 'own');
    expect(details.localName).toBe('details');
    expect(details.querySelectorAll('mark[data-strength]').length).toBeGreaterThan(0);
  });

  it('take three, and keep one that was not read apart from one that does not ask', async () => {
    const german = { ...third, reading: nothingFound({ english: false, language: 'deu', verdict: null }) };
    const { row, root } = await open([whole, without('compute-capacity'), german], null);
    expect(root.querySelectorAll('thead th')).toHaveLength(4);
    expect(row('Compute capacity').slice(1)).toEqual(['not asked', 'not read', 'no profile yet']);
    expect(row('Fit')[2]).toBe('not read');
    expect(root.querySelectorAll('.side-map [role="img"]')).toHaveLength(2);
  });

  it('say so where fewer than two are still in the library', async () => {
    const { text, has } = await open([whole]);
    expect(text()).toContain('Nothing to lay side by side');
    expect(has('a[href="#list"]')).toBe(true);
  });
});
