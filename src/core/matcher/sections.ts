import type { Zone } from '../tag.ts';
import type { Opens } from './heading.ts';
import { headingNet } from './nets.ts';
import type { Sentence } from './sentences.ts';
import type { Words } from './words.ts';

/** A sentence with the words it consists of and the section it stands in. */
export interface PlacedSentence extends Sentence {
  /** Word numbers: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
  /** The heading above it, as written, or null. */
  readonly heading: string | null;
  readonly isHeading: boolean;
  /** Whether the heading says that what stands under it is not asked: "What you don't need". */
  readonly waived: boolean;
}

/** A heading has at most this many words … */
const MOST_HEADING_WORDS = 11;
/** … of which at most this many stand beside the wording that opens the zone. */
const MOST_OTHER_WORDS = 3;

/** A label in front of a colon has at most this many words. */
const MOST_LABEL_WORDS = 7;

/** Nouns of asking that name what is asked where the likes of "with" follow: "Must have experience with PyTorch". */
const NOUN_OF_ASKING =
  /^(?:experience|knowledge|background|expertise|understanding|familiarity|degree|skills?|qualifications?|education|training|abilit(?:y|ies)|competenc(?:y|ies)|required|essential|minimum)$/i;
/** Behind these a noun of asking names what is asked. */
const GOES_ON = /^(?:with|in|of|using|as|building|working|leading|managing|developing|designing|across)$/i;

/** Headings of one word that means something else wherever another stands beside it. */
const ONE_WORD: ReadonlyMap<string, Opens> = new Map([
  ['you', 'required'],
  ['us', 'company'],
  ['we', 'company'],
  ['beneficial', 'preferred'],
  ['advantageous', 'preferred'],
  ['helpful', 'preferred'],
  ['welcome', 'preferred'],
  ['preference', 'preferred'],
  ['preferences', 'preferred'],
]);

function openedBy(words: Words, from: number, to: number): Opens | null {
  if (to <= from || to - from > MOST_HEADING_WORDS) return null;
  if (to - from === 1) {
    const only = ONE_WORD.get(words.text.slice(words.start[from], words.end[from]).toLowerCase());
    if (only) return only;
  }
  const fitting = headingNet.find(words, from, to).filter((match) => {
    // Words before the wording tell against it ("Sales experience" is a heading, "Manage the requirements" is not).
    if (match.from - from > 1 || to - from - (match.to - match.from) > MOST_OTHER_WORDS) return false;
    // "Experience with PyTorch" on a line of its own is what is asked, not the heading of it.
    if (match.rule.means !== 'required') return true;
    const wordAt = (at: number): string => (at < to ? words.text.slice(words.start[at], words.end[at]) : '');
    const noun = NOUN_OF_ASKING.test(wordAt(match.to)) ? match.to : match.to - 1;
    return !(NOUN_OF_ASKING.test(wordAt(noun)) && GOES_ON.test(wordAt(noun + 1)));
  });
  const swallowed = (match: { from: number; to: number }): boolean =>
    fitting.some(
      (other) => other.from <= match.from && match.to <= other.to && other.to - other.from > match.to - match.from,
    );
  // A word of wish decides whatever stands beside it, "Ideally, you have", but not what it is part of: "Desired candidate".
  const wish = fitting.some((match) => match.rule.means === 'preferred' && !swallowed(match));
  let best: { opens: Opens; length: number; from: number } | null = null;
  for (const match of fitting) {
    const length = match.to - match.from;
    if (wish && match.rule.means !== 'preferred') continue;
    if (!best || length > best.length || (length === best.length && match.from < best.from)) {
      best = { opens: match.rule.means, length, from: match.from };
    }
  }
  return best ? best.opens : null;
}

const ABOUT_NAME = /^\W{0,4}(?:About|Why|Life at|Inside|Meet) \p{Lu}[^.!?]{1,40}$/u;

/** "About Harbourline", "Harbourline for all": a short line that names the employer opens its self-description. */
function isAboutEmployer(text: string, company: string | null): boolean {
  if (company && text.length <= company.length + 30 && text.toLowerCase().includes(company.toLowerCase())) return true;
  return ABOUT_NAME.test(text);
}

/** How many words stand before the first colon, if that is early enough for "Requirements: …"; else 0. */
function labelWords(words: Words, sentence: Sentence, from: number, to: number): number {
  const colon = words.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)).indexOf(':');
  if (colon <= 0) return 0;
  let count = 0;
  while (from + count < to && (words.end[from + count] ?? 0) <= sentence.start + colon) count++;
  return count;
}

function looksLikeHeading(text: string): boolean {
  return text.length <= 90 && !/[.;,]$/.test(text.replace(/[\s*_#]{0,8}$/, ''));
}

/** Field by field: spreading the sentence took a tenth of the matcher's time. */
function place(
  { start, end, bullet, alone, line }: Sentence,
  from: number,
  to: number,
  opened: Opens,
  heading: string | null,
  isHeading: boolean,
): PlacedSentence {
  return {
    start,
    end,
    bullet,
    alone,
    line,
    from,
    to,
    zone: zoneOf(opened),
    heading,
    isHeading,
    waived: opened === 'waived',
  };
}

/** A list of what is not asked speaks of needs too. */
const zoneOf = (opened: Opens): Zone => (opened === 'waived' ? 'required' : opened);

/**
 * Places every sentence in the section it stands in.
 *
 * A heading holds until the next one that is known; a heading of unknown wording keeps the zone, as
 * "Strategy and roadmap" does under "Responsibilities". A label inside a line ("Preferred: …") holds to the end of
 * that line, or to the line's next label: so text that lost its line breaks is still told apart.
 *
 * @param words the description's words
 * @param sentences its sentences
 * @param company the employer's name where it is known: a short line with it is a heading
 */
export function placeSentences(words: Words, sentences: readonly Sentence[], company: string | null): PlacedSentence[] {
  const placed: PlacedSentence[] = [];
  let zone: Opens = 'unknown';
  let heading: string | null = null;
  let line: { number: number; zone: Opens; heading: string } | null = null;
  let from = 0;
  for (const sentence of sentences) {
    while (from < words.count && (words.start[from] ?? 0) < sentence.start) from++;
    let to = from;
    while (to < words.count && (words.start[to] ?? 0) < sentence.end) to++;
    if (to === from) continue;
    const text = words.text.slice(sentence.start, sentence.end);
    if (sentence.alone && !sentence.bullet && looksLikeHeading(text)) {
      const opened = openedBy(words, from, to) ?? (isAboutEmployer(text, company) ? 'company' : null);
      if (opened) {
        zone = opened;
        heading = text;
        // "Requirements: SQL and Tableau" on a line of its own heads what follows and asks for something itself.
        const inner = labelWords(words, sentence, from, to);
        const saysMore = inner > 0 && inner < to - from && openedBy(words, from, from + inner) === opened;
        placed.push(place(sentence, from, to, zone, heading, !saysMore));
        from = to;
        continue;
      }
    }
    const label = labelWords(words, sentence, from, to);
    const labelled =
      label > 0 && label <= MOST_LABEL_WORDS
        ? (openedBy(words, from, from + label) ??
          (label > 1 && ABOUT_NAME.test(words.text.slice(sentence.start, words.end[from + label - 1]))
            ? 'company'
            : null))
        : null;
    // "About the job: …" ends what another label of the line began; else such a label ("Location: …") decides nothing.
    if (labelled && (labelled !== 'unknown' || line?.number === sentence.line)) {
      line = {
        number: sentence.line,
        zone: labelled,
        heading: words.text.slice(sentence.start, words.end[from + label - 1]),
      };
    }
    const here = line?.number === sentence.line ? line : { zone, heading };
    placed.push(place(sentence, from, to, here.zone, here.heading, false));
    from = to;
  }
  return placed;
}
