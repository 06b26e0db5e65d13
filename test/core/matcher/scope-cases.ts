import { readdirSync, readFileSync } from 'node:fs';
import { competencies } from '../../../src/core/competency.ts';
import type { Verdict } from '../../../src/core/reading.ts';
import { STRENGTHS, type Strength } from '../../../src/core/tag.ts';

/** A tag that has to be found. */
export interface Expected {
  readonly id: string;
  readonly strength: Strength;
}

/** A short passage, and what a careful reader takes from it. */
export interface ScopeCase {
  /** The case as its file writes it. */
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

const FOLDER = new URL('./scope/', import.meta.url);
const aiSpecific = [...competencies].filter(([, { aiSpecific }]) => aiSpecific).map(([id]) => id);
const isStrength = (word: string): word is Strength => STRENGTHS.some((strength) => strength === word);
const isVerdict = (word: string): word is Verdict => ['ai', 'hidden', 'name-only', 'traditional'].includes(word);

/**
 * Reads one line of a bench: `text → id strength; id strength; not id; title Cook; verdict traditional`, where `⏎` in
 * the text is a line break and `nothing` stands for no tag of AI at all.
 *
 * @param theme name of its file
 * @param line the line
 * @throws Error where the line says something else
 */
function caseOf(theme: string, line: string): ScopeCase {
  const arrow = line.lastIndexOf(' → ');
  if (arrow === -1) throw new Error(`${theme}: no arrow in "${line}"`);
  const expected: Expected[] = [];
  const ruledOut: string[] = [];
  let title = 'Manager';
  let verdict: Verdict | null = null;
  for (const part of line.slice(arrow + 3).split('; ')) {
    const [word = '', ...rest] = part.trim().split(' ');
    const value = rest.join(' ');
    if (word === 'title') title = value;
    else if (word === 'verdict' && isVerdict(value)) verdict = value;
    else if (word === 'not') ruledOut.push(value);
    else if (isStrength(value)) expected.push({ id: word, strength: value });
    else if (part.trim() !== 'nothing') throw new Error(`${theme}: "${part}" in "${line}"`);
  }
  const text = line.slice(0, arrow).replaceAll(/ ?⏎ ?/g, '\n');
  const unexpected = aiSpecific.filter((id) => !expected.some((tag) => tag.id === id));
  return { name: line, theme, title, text, expected, absent: [...new Set([...unexpected, ...ruledOut])], verdict };
}

/** Every case of the scope bench, by theme; whoever reads postings can be held against it. */
export const scopeCases: readonly ScopeCase[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('//'))
      .map((line) => caseOf(file.slice(0, -'.txt'.length), line)),
  );
