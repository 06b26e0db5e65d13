import { competencies } from '../../../src/core/competency.ts';
import type { Verdict } from '../../../src/core/reading.ts';
import { STRENGTHS, type Strength } from '../../../src/core/tag.ts';
import { type BenchLine, benchLines } from './bench-lines.ts';

/** A tag that has to be found. */
export interface Expected {
  readonly id: string;
  readonly strength: Strength;
}

/** A short passage, and what a careful reader takes from it. */
export interface ScopeCase {
  readonly name: string;
  readonly theme: string;
  readonly title: string;
  readonly text: string;
  /** All of these, each with this strength; an id may be expected with two. */
  readonly expected: readonly Expected[];
  /** None of these: every AI-specific competency that is not expected, and whatever the case rules out by name. */
  readonly absent: readonly string[];
  readonly verdict: Verdict | null;
}

const aiSpecific = [...competencies].filter(([, { aiSpecific }]) => aiSpecific).map(([id]) => id);
const isStrength = (word: string): word is Strength => STRENGTHS.some((strength) => strength === word);
const isVerdict = (word: string): word is Verdict => ['ai', 'hidden', 'name-only', 'traditional'].includes(word);

/**
 * Reads what a line expects: `id strength`, `not id`, `title Cook`, `verdict traditional`, or `nothing` for no tag of
 * AI at all.
 *
 * @param line a line of the bench
 * @throws Error where it says something else
 */
function caseOf({ name, theme, text, expectations }: BenchLine): ScopeCase {
  const expected: Expected[] = [];
  const ruledOut: string[] = [];
  let title = 'Manager';
  let verdict: Verdict | null = null;
  for (const part of expectations) {
    const [word = '', ...rest] = part.split(' ');
    const value = rest.join(' ');
    if (word === 'title') title = value;
    else if (word === 'verdict' && isVerdict(value)) verdict = value;
    else if (word === 'not') ruledOut.push(value);
    else if (isStrength(value)) expected.push({ id: word, strength: value });
    else if (part !== 'nothing') throw new Error(`${theme}: "${part}" in "${name}"`);
  }
  const unexpected = aiSpecific.filter((id) => !expected.some((tag) => tag.id === id));
  return { name, theme, title, text, expected, absent: [...new Set([...unexpected, ...ruledOut])], verdict };
}

/** Every case of the scope bench, by theme; whoever reads postings can be held against it. */
export const scopeCases: readonly ScopeCase[] = benchLines(new URL('./scope/', import.meta.url)).map(caseOf);
