import { describe, expect, it } from 'vitest';
import type { SavedPosting } from '../../src/core/saved-posting.ts';
import { EVERYTHING, type SavedSearch, searchSaved } from '../../src/core/saved-search.ts';
import { savedPostings } from '../ui/invented.ts';

const [first, second, ...rest] = savedPostings(12);
if (!first || !second) throw new Error('the invented library is empty');
const noted: SavedPosting = { ...second, note: 'Ask Zelda about the team' };
const saved = [first, noted, ...rest];
const find = (search: Partial<SavedSearch>) => searchSaved(saved, { ...EVERYTHING, ...search });

describe('searchSaved', () => {
  it('finds everything where nothing is looked for, in the order given', () => {
    expect(find({})).toEqual(saved);
    expect(find({ words: '  ' })).toEqual(saved);
  });

  it('looks for every word, whatever its case, in title, company, text and note', () => {
    expect(find({ words: 'zelda' })).toEqual([noted]);
    expect(find({ words: 'ZELDA product' })).toEqual([noted]);
    expect(find({ words: 'zelda nowhere' })).toEqual([]);
    expect(find({ words: 'gpu quotas' })).toEqual(saved);
  });

  it('filters by verdict and status together', () => {
    const found = find({ verdict: 'ai', status: 'applied' });
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect([one.reading.verdict, one.status]).toEqual(['ai', 'applied']);
  });

  it('finds by a competency only where it is asked, not where it is waived or named in passing', () => {
    expect(find({ competency: 'machine-learning' })).toEqual([]);
    const asking = find({ competency: 'compute-capacity' });
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.length).toBeLessThan(saved.length);
  });
});
