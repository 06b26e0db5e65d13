import type { CvPart } from '../cv.ts';
import type { ShownPhrase } from '../matcher/read-lines.ts';
import type { Level } from '../profile.ts';
import type { LevelBasis } from '../proposal.ts';
import { isTitle } from './entry-header.ts';
import { itemAround, listedAs } from './list-item.ts';
import { isAboutEmployer, isOfOthers, isOthersDeed, isWished } from './told-of.ts';

/** How far a phrase of a CV shows that somebody has come. */
export interface Judged {
  readonly level: Exclude<Level, 'none'>;
  readonly basis: LevelBasis;
}

/** Learning told as a deed: "Completed a course in …", "Learned about …". */
const LEARNS =
  /\b(?:courses?|coursework|classes|lessons|workshops?|boot-?camps?|nanodegree|certificat(?:e|ion)s?|moocs?|tutorials?|webinars?|training|trainings|lectures?|seminars?|books?) (?:in|on|about|for|of|covering|from)\b|\b(?:learn(?:ed|t)|studied|studying|shadow(?:ed|ing)|self-taught|certified|familiari[sz]ed|introduced to|exposure|exposed to|curious|interested|interest in|beginner|basics? (?:of|in)|basic (?:knowledge|understanding|skills))\b|(?:^|\b(?:currently|now|am|been|started|also|by|of)\s)learning\b/i;
const TAKES_PART =
  /^\W{0,3}(?:i |have |also )*(?:complet(?:ed|ing)|attend(?:ed|ing)|took|taking|finish(?:ed|ing)|passed|enrolled|earned|obtained|received|undertook|participated|certified|currently)\b/i;
const COURSE =
  /\b(?:course|class|workshop|boot-?camp|certificat\w+|mooc|training|trainings|tutorial|programme?|degree|exam|nanodegree|seminar)\b/i;
/** Who gives the course does not take it. */
const TEACHES =
  /^\W{0,3}(?:i )?(?:co-?)?(?:designed|created|taught|teach|ran|run|led|developed|built|gave|delivered|held|organi[sz]ed|facilitated|hosted|authored|wrote|introduced|launched|conducted)\b/i;

/** "Expert in", "skilled in": words of knowing that only practice gives. */
const PRACTISED = /^(?:proficien|skilled|expert|fluen|comfortable|advanced|conversant|adept)/i;
const OF_PRACTICE =
  /\b(?:\d{1,2}\+? ?(?:years?|yrs?)|years|decade|experience[d]?|speciali[sz]\w+|expert(?:ise)?|track record|practitioner|proficient|skilled|hands-on|focus(?:ed|ing)?|delivering|working|known for|strong|deep)\b/i;

const PAST_DEED =
  /^\W{0,3}(?:(?:i|we|successfully|single-handedly|personally|also|then|jointly|independently|co)\b[ -]?){0,2}(?:led|built|ran|drove|grew|won|wrote|taught|made|oversaw|set|cut|took|brought|gave|kept|held|sold|spoke|began|chose|rebuilt|rewrote|shipped|\p{L}{2,}ed)\b/iu;
const CO_LED = /^\W{0,3}(co-(?:led|owned|founded|managed|directed|headed|leading))\b/i;
const HELPING =
  /\b(?:help(?:ed|ing)?|assist(?:ed|ing)?|support(?:ed|ing)?|contribut(?:ed|ing)|shadow(?:ed|ing)|involved in)\b/i;

/** Past forms of verbs of leading; any other form stands beside a past deed as a noun, or as what the deed was for. */
const PAST_FORM = /(?:ed|led|drove|set|oversaw|own|for|of|charge)$/i;

const NOUNS_TOO = /^(?:heads?|leads?|drives?|sets?)$/i;

/**
 * Whether a verb of leading is not what the line tells of: "Ran workshops and steering committees", "Met the engineers to
 * decide …", "Explained results to marketing heads".
 */
function isAside(sentence: string, beforeVerb: string, verb: string): boolean {
  if (/\bto\s$/i.test(beforeVerb) && !/\b(?:able|how|ability)\s+to\s$/i.test(beforeVerb)) return true;
  // "Business heads": a noun that is written like the verb.
  if (NOUNS_TOO.test(verb) && /(?<!\b(?:and|or|I|we|who|also)|ly) $/i.test(beforeVerb)) return true;
  return PAST_DEED.test(sentence) && beforeVerb.trim() !== '' && !PAST_FORM.test(verb);
}

function judgeDeed(phrase: ShownPhrase, sentence: string, before: string): Judged | null {
  const { verb, depth } = phrase;
  const teaches = TEACHES.test(sentence);
  const learns = LEARNS.exec(before);
  if (!teaches && (learns || (TAKES_PART.test(sentence) && COURSE.test(sentence))))
    return { level: 'learning', basis: { by: 'verb', word: (learns?.[0] ?? sentence.split(' ')[0] ?? '').trim() } };
  if (verb !== null) {
    const verbAt = sentence.lastIndexOf(verb, phrase.end - phrase.sentenceStart);
    const beforeVerb = sentence.slice(0, Math.max(0, verbAt));
    if (isOthersDeed(beforeVerb)) return null;
    if (depth === 'own') {
      const level = HELPING.test(beforeVerb.slice(-40)) || isAside(sentence, beforeVerb, verb) ? 'done' : 'led';
      return { level, basis: { by: 'verb', word: verb } };
    }
    if (depth === 'contribute') return { level: 'done', basis: { by: 'verb', word: verb } };
    if (PRACTISED.test(verb)) return { level: 'done', basis: { by: 'verb', word: verb } };
    // "Raised the understanding of …": a deed stands before the word of knowing.
    if (!PAST_DEED.test(sentence)) return { level: 'learning', basis: { by: 'verb', word: verb } };
  }
  const shared = CO_LED.exec(sentence);
  if (shared?.[1]) return { level: 'led', basis: { by: 'verb', word: shared[1] } };
  return { level: 'done', basis: { by: 'position' } };
}

function judgeListed(kind: 'skills' | 'other', phrase: ShownPhrase, line: string, label: string | null): Judged {
  const colon = line.slice(0, phrase.start).lastIndexOf(':');
  const own = listedAs(itemAround(line, phrase.start, phrase.end));
  const said = own ?? (colon > 0 ? listedAs(line.slice(0, colon)) : null) ?? (label === null ? null : listedAs(label));
  // What stands among the rest, an award or a talk, was done; what a list of skills names may be but known.
  if (said === null) return { level: kind === 'other' ? 'done' : 'learning', basis: { by: 'part', kind } };
  return { level: said.as === 'mastered' ? 'done' : 'learning', basis: { by: 'verb', word: said.word } };
}

/**
 * Judges how far a phrase of a CV shows that somebody has come: by its verb, by the part it stands in, and by what a list
 * says of it.
 *
 * @param part the part it stands in
 * @param phrase the phrase
 * @param line its line
 * @param label a line above that is nothing but the label of a list, such as "Advanced"; or null
 * @returns null where it tells of somebody else, or of what is wished for
 */
export function judgeLine(part: CvPart, phrase: ShownPhrase, line: string, label: string | null): Judged | null {
  const sentence = line.slice(phrase.sentenceStart, phrase.sentenceEnd);
  const before = line.slice(phrase.sentenceStart, phrase.start);
  if (isWished(before) || isOfOthers(sentence, phrase.id)) return null;
  switch (part.kind) {
    case 'education':
    case 'certificate':
      return { level: 'learning', basis: { by: 'part', kind: part.kind } };
    case 'position':
      return isAboutEmployer(sentence, part.organisation) ? null : judgeDeed(phrase, sentence, before);
    case 'project':
      return judgeDeed(phrase, sentence, before);
    case 'skills':
    case 'other':
      return PAST_DEED.test(sentence) && sentence.split(' ').length > 4
        ? judgeDeed(phrase, sentence, before)
        : judgeListed(part.kind, phrase, line, label);
    case 'summary': {
      const told = phrase.verb !== null || LEARNS.test(before) ? judgeDeed(phrase, sentence, before) : null;
      if (phrase.verb !== null && told === null) return null;
      if (told && !(told.basis.by === 'position')) return told;
      const practised = OF_PRACTICE.test(sentence) || isTitle(sentence.split(' ').slice(0, 6).join(' '), 'position');
      return { level: practised ? 'done' : 'learning', basis: { by: 'part', kind: 'summary' } };
    }
  }
}
