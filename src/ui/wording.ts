import type { Ask } from '../core/ask.ts';
import { yearsAsked } from '../core/ask-words.ts';
import type { Finding } from '../core/compare.ts';
import { countedYears } from '../core/counted.ts';
import { LEVEL_FOR } from '../core/fit.ts';
import { LEVEL_VERBS, LEVELS, type Level } from '../core/profile.ts';
import type { Reading } from '../core/reading.ts';
import type { Depth, Strength } from '../core/tag.ts';

/** How a mention counts, in words. */
const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  required: 'required',
  duty: 'a duty',
  preferred: 'nice to have',
  context: 'in passing',
  negated: 'not asked',
};

/** What the posting wants done with the thing, after "asks you to". */
const DEPTH_VERBS: Readonly<Record<Depth, string>> = {
  know: 'know this',
  contribute: 'contribute to this',
  own: 'own this',
};

/** A level that is asked, after "somebody who". */
const ASKED_VERBS: Readonly<Record<Level, string>> = {
  none: 'knows of it',
  learning: 'is learning it',
  done: 'has done it',
  led: 'has led it',
};

/**
 * Names the language that a reading took a posting for.
 *
 * @param reading the reading
 * @returns the language's English name, or null where the text did not tell
 */
export const languageName = ({ language }: Pick<Reading, 'language'>): string | null =>
  language === 'und' ? null : (new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language);

/**
 * Says in two or three words how a thing is asked.
 *
 * @param ask what the posting asks
 * @returns such as "required · own · 3+ years"
 */
export function askInShort(ask: Ask): string {
  return [STRENGTH_WORDS[ask.strength], ask.depth, ...yearsAsked(ask)].join(' · ');
}

function whatLacks({ ask, skill, level, decided }: Finding): string {
  const deepEnough = LEVELS.indexOf(skill.level) >= LEVELS.indexOf(level);
  if (decided === 'years' || deepEnough)
    return `The posting asks ${countedYears(ask.years ?? 0)}; you have ${countedYears(skill.years ?? 0)}.`;
  const held = `you ${LEVEL_VERBS[skill.level]}`;
  // What is asked of the one alternative that counts is not what is asked of the first.
  const depth = ask.or === undefined ? ask.depth : null;
  const softer = depth === null || LEVEL_FOR[depth] !== level;
  return softer
    ? `The posting asks for somebody who ${ASKED_VERBS[level]}; ${held}.`
    : `The posting asks you to ${DEPTH_VERBS[depth]}; ${held}.`;
}

/**
 * Says what the user brings of a thing that is asked.
 *
 * @param finding the thing as it was counted
 * @param nameOf names a competency
 * @returns one to three sentences
 */
export function whatYouBring(finding: Finding, nameOf: (id: string) => string): string {
  const { ask, id, skill, decided, bridges } = finding;
  const long = skill.years === null ? '' : `, for ${countedYears(skill.years)}`;
  const unsaid = ask.years !== null && skill.years === null && skill.level !== 'none';
  const own =
    skill.level === 'none'
      ? bridges.length === 0 && 'You have not done it yet.'
      : decided === 'met'
        ? `You ${LEVEL_VERBS[skill.level]}${long}.`
        : whatLacks(finding);
  const carried = skill.level === 'none' || decided === 'carried' || decided === 'experience' ? bridges : [];
  return [
    ...(ask.or ? [`${nameOf(id)}:`] : []),
    ...(own ? [own] : []),
    ...(unsaid
      ? [`It asks ${countedYears(ask.years ?? 0)}; you left yours blank, which is not held against you.`]
      : []),
    ...(carried.length > 0 ? [`Carries over from ${carried.map(nameOf).join('; ')}.`] : []),
  ].join(' ');
}
