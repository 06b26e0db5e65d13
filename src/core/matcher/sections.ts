import type { Zone } from '../tag.ts';
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
}

/** A heading has at most this many words … */
const MOST_HEADING_WORDS = 11;
/** … of which at most this many stand beside the wording that opens the zone. */
const MOST_OTHER_WORDS = 3;

/** A label in front of a colon has at most this many words. */
const MOST_LABEL_WORDS = 7;

/** Behind these a noun of asking names what is asked. */
const GOES_ON = /^(?:with|in|of|using|as|building|working|leading|managing|developing|designing|across)$/i;

function zoneOfHeading(words: Words, from: number, to: number): Zone | null {
  if (to <= from || to - from > MOST_HEADING_WORDS) return null;
  let best: { zone: Zone; length: number; from: number } | null = null;
  for (const match of headingNet.find(words, from, to)) {
    const length = match.to - match.from;
    const lead = match.from - from;
    // Words before the wording tell against it ("Sales experience" is a heading, "Manage the requirements" is not).
    if (lead > 1 || to - from - length > MOST_OTHER_WORDS) continue;
    // "Experience with PyTorch" on a line of its own is what is asked, not the heading of it.
    const behind = words.text.slice(words.start[match.to], words.end[match.to]);
    if (match.rule.means === 'required' && match.to < to && GOES_ON.test(behind)) continue;
    // A word of wish decides whatever stands beside it: "Ideally, you have".
    if (best?.zone === 'preferred' && match.rule.means !== 'preferred') continue;
    const wish = match.rule.means === 'preferred' && best !== null && best.zone !== 'preferred';
    if (!best || wish || length > best.length || (length === best.length && match.from < best.from)) {
      best = { zone: match.rule.means, length, from: match.from };
    }
  }
  return best ? best.zone : null;
}

/** "About Harbourline", "Harbourline for all": a short line that names the employer opens its self-description. */
function isAboutEmployer(text: string, company: string | null): boolean {
  if (company && text.length <= company.length + 30 && text.toLowerCase().includes(company.toLowerCase())) return true;
  return /^\W{0,4}(?:About|Why|Life at|Inside|Meet) \p{Lu}[^.!?]{1,40}$/u.test(text);
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
  zone: Zone,
  heading: string | null,
  isHeading: boolean,
): PlacedSentence {
  return { start, end, bullet, alone, line, from, to, zone, heading, isHeading };
}

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
  let zone: Zone = 'unknown';
  let heading: string | null = null;
  let line: { number: number; zone: Zone; heading: string } | null = null;
  let from = 0;
  for (const sentence of sentences) {
    while (from < words.count && (words.start[from] ?? 0) < sentence.start) from++;
    let to = from;
    while (to < words.count && (words.start[to] ?? 0) < sentence.end) to++;
    if (to === from) continue;
    const text = words.text.slice(sentence.start, sentence.end);
    if (sentence.alone && !sentence.bullet && looksLikeHeading(text)) {
      const opened = zoneOfHeading(words, from, to) ?? (isAboutEmployer(text, company) ? 'company' : null);
      if (opened) {
        zone = opened;
        heading = text;
        // "Requirements: SQL and Tableau" on a line of its own heads what follows and asks for something itself.
        const inner = labelWords(words, sentence, from, to);
        const saysMore = inner > 0 && inner < to - from && zoneOfHeading(words, from, from + inner) === opened;
        placed.push(place(sentence, from, to, zone, heading, !saysMore));
        from = to;
        continue;
      }
    }
    const label = labelWords(words, sentence, from, to);
    const labelled = label > 0 && label <= MOST_LABEL_WORDS ? zoneOfHeading(words, from, from + label) : null;
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
