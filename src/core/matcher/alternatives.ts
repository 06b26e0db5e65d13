import type { Evidence } from './evidence.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

/** How two neighbours of a list are linked; a comma means what links the rest of the list: "A, B or C". */
type Link = 'or' | 'and' | 'comma' | 'none';

/** Between two items of a list stand few words: "NLP, Python, or computer vision". */
const FARTHEST = 6;
/** Words in front of the "or" that may still belong to the first item: "NLP techniques, or …". */
const BEFORE_OR = 3;
/** Words behind it that may lead to the second: "or some experience with computer vision". */
const AFTER_OR = 5;

/** With these something else than the next item begins: "NLP to automate or improve data quality" leaves a choice of verbs. */
const OTHER_MATTER =
  /^(?:to|that|which|who|whose|when|where|whether|if|so|because|while|than|as|by|from|into|but|not|no|plus|is|are|was|will|can|may|you|we|our|their|your|using|leveraging|including|like|such|through|via)$/i;
/** In front of "or" these bring in another thing, and behind it too unless what leads to them names none. */
const PREPOSITION = /^(?:in|on|at|with|for|of|within|across|around)$/i;
const LEADS_TO_PREPOSITION =
  /^(?:some|any|prior|previous|strong|solid|deep|good|proven|practical|direct|hands|on|experience|expertise|knowledge|understanding|background|interest|skills?|familiarity|proficiency|exposure|work|working|a|an|the)$/i;

/** "One or more of: A, B and C" leaves a choice, whatever links the list … */
const CHOICE_BEFORE = /\b(?:either|(?:one|any) (?:or (?:more|several) )?of|at least one)\b/i;
/** … and of "at least three of: A, B or C" one alone is not enough. */
const SEVERAL_BEFORE = /\b(?:both|two|three|four|five|[2-9])\+? (?:or more )?of\b/i;
/** How far in front of a list such words are looked for, in UTF-16 units. */
const LEAD = 80;

const word = (words: Words, at: number): string => words.text.slice(words.start[at], words.end[at]);

/** Whether a bracket opens or closes between two words, so that they are no items of one list: "ML (PyTorch or similar)". */
function bracketBetween({ text, start }: Words, from: number, to: number): boolean {
  let depth = 0;
  for (let at = start[from] ?? 0; at < (start[to] ?? 0); at++) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
  }
  return depth !== 0;
}

function isAndOr({ text, end }: Words, at: number): boolean {
  return /^\s?\/\s?or\b/i.test(text.slice(end[at], (end[at] ?? 0) + 5));
}

/** Reads what links an item of a list to the one after it. */
function linkOf(words: Words, item: Evidence, next: Evidence): Link {
  const [from, to] = [item.to, next.from];
  // What parts of one phrase name belongs together: "fine-tuning LLMs".
  if (to < from || to - from > BEFORE_OR + AFTER_OR || bracketBetween(words, item.from, to)) return 'none';
  // "NLP/computer vision"; with words in between, a stroke belongs to one of the items.
  if (from === to && words.text.slice(words.end[from - 1], words.start[to]).trim() === '/') return 'or';
  let comma = false;
  let orAt = -1;
  let leads = true;
  for (let at = from; at <= to; at++) {
    if (words.before[at] === Break.Stop) return 'none';
    if (words.before[at] === Break.Comma) {
      comma = true;
      // "SQL or Oracle, NLP": the choice ended before the comma.
      if (orAt !== -1 && at > orAt + 1) orAt = -1;
    }
    if (at === to) break;
    const written = word(words, at);
    if (/^or$/i.test(written)) orAt = at;
    else if (/^(?:and|&)$/i.test(written)) {
      // "And/or": who brings one of them brings what is asked.
      if (!isAndOr(words, at)) return 'and';
    } else if (OTHER_MATTER.test(written) || (PREPOSITION.test(written) && (orAt === -1 || !leads))) return 'none';
    else if (orAt !== -1 && !PREPOSITION.test(written)) leads &&= LEADS_TO_PREPOSITION.test(written);
  }
  if (orAt === -1) return comma && to - from <= FARTHEST ? 'comma' : 'none';
  return orAt - from <= BEFORE_OR && to - orAt <= AFTER_OR ? 'or' : 'none';
}

/** Reads what links the last item to something that no tag names: "NLP, computer vision, or similar". */
function lastLinkOf(words: Words, { to }: PlacedSentence, from: number): Link {
  for (let at = from; at < Math.min(to, from + FARTHEST); at++) {
    const written = word(words, at);
    if (words.before[at] === Break.Stop || OTHER_MATTER.test(written)) return 'none';
    if (/^or$/i.test(written)) return 'or';
    if (/^(?:and|&)$/i.test(written)) return isAndOr(words, at) ? 'or' : 'and';
  }
  return 'none';
}

/**
 * Finds what of a sentence is asked as a choice, so that one of several things is enough: "NLP or computer vision", also
 * "NLP and/or computer vision". Only of what the person is to bring: an "or" among duties tells what the work can be.
 *
 * @param words the description's words
 * @param sentence the sentence
 * @param picked what its tags rest on
 * @returns for each alternative where the first of its choice starts, a UTF-16 offset into the text
 */
export function alternativesIn(
  words: Words,
  sentence: PlacedSentence,
  picked: readonly Evidence[],
): ReadonlyMap<Evidence, number> {
  const choices = new Map<Evidence, number>();
  const items = picked
    .filter(({ kind, strength }) => kind === 'competency' && (strength === 'required' || strength === 'preferred'))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const [first] = items;
  if (!first || items.length < 2) return choices;
  const begins = words.start[first.from] ?? 0;
  const lead = words.text.slice(Math.max(words.start[sentence.from] ?? 0, begins - LEAD), begins);
  if (SEVERAL_BEFORE.test(lead)) return choices;
  const links = items.map((item, index): Link => {
    const next = items[index + 1];
    if (!next) return lastLinkOf(words, sentence, item.to);
    return next.strength === item.strength ? linkOf(words, item, next) : 'none';
  });
  // From the end, since a comma means what comes after it.
  for (let at = links.length - 1; at >= 0; at--) if (links[at] === 'comma') links[at] = links[at + 1] ?? 'none';
  const isChoice = CHOICE_BEFORE.test(lead);
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (!next || !(links[index] === 'or' || (isChoice && links[index] !== 'none'))) return;
    const choice = choices.get(item) ?? words.start[item.from] ?? 0;
    choices.set(item, choice).set(next, choice);
  });
  return choices;
}
