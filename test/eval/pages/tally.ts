import type { SavedPage } from './expectation.ts';
import type { Found } from './in-page.ts';
import type { Judgement } from './judge.ts';

/** What came of one saved page. */
export interface Result {
  readonly page: Pick<SavedPage, 'file' | 'board' | 'isPosting'>;
  readonly found: Found | null;
  /** Null where the page shows no posting, or nobody has written down what it shows. */
  readonly judgement: Judgement | null;
}

/** What came of many: counts of pages, and shares of the judged ones; a share of none is not a number. */
export interface Tally {
  readonly postings: number;
  readonly found: number;
  readonly others: number;
  readonly falsePostings: number;
  readonly title: number;
  readonly company: number;
  readonly place: number;
  /** Means over the postings whose description is on the page. */
  readonly recall: number;
  readonly noise: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Counts what came of pages.
 *
 * @param results of these pages
 */
export function tallyOf(results: readonly Result[]): Tally {
  const postings = results.filter(({ page }) => page.isPosting);
  const others = results.filter(({ page }) => !page.isPosting);
  const judged = postings.flatMap(({ judgement }) => judgement ?? []);
  const texts = judged.flatMap(({ text }) => text ?? []);
  const isFound = ({ found }: Result): boolean => found !== null;
  return {
    postings: postings.length,
    found: postings.filter(isFound).length,
    others: others.length,
    falsePostings: others.filter(isFound).length,
    title: mean(judged.map(({ title }) => Number(title))),
    company: mean(judged.flatMap(({ company }) => (company === null ? [] : Number(company)))),
    place: mean(judged.flatMap(({ place }) => (place === null ? [] : Number(place)))),
    recall: mean(texts.map(({ recall }) => recall)),
    noise: mean(texts.map(({ noise }) => noise)),
  };
}

interface Target {
  readonly name: string;
  readonly value: (tally: Tally) => number;
  readonly isMet: (value: number) => boolean;
  readonly target: string;
}

const least = (share: number) => ({ isMet: (value: number) => value >= share, target: `at least ${share}` });
const most = (share: number) => ({ isMet: (value: number) => value <= share, target: `at most ${share}` });

/** What the readers have to reach. */
export const targets: readonly Target[] = [
  { name: 'posting pages found', value: ({ found, postings }) => found / postings, ...least(0.98) },
  { name: 'false postings', value: ({ falsePostings }) => falsePostings, ...most(0) },
  { name: 'title right', value: ({ title }) => title, ...least(0.97) },
  { name: 'company right', value: ({ company }) => company, ...least(0.93) },
  { name: 'description recall', value: ({ recall }) => recall, ...least(0.97) },
  { name: 'description noise', value: ({ noise }) => noise, ...most(0.03) },
];
