import { competencies } from '../competency.ts';

/** Whom or what a sentence of a CV tells of, where that is not what the person has done. */

/** "Seeking a role in …", "I want to move into …", and the words of a posting that somebody pasted. */
const WISH =
  /\b(?:(?:seeking|looking for|in search of|searching for|open to|hoping for|ready for) (?:a|an|new|my|the|roles?|positions?|opportunit\w+|challenges?|work|to)|(?:looking|seeking|hoping|aspir(?:e|es|ing)|aim(?:s|ing)?|eager|keen|excited|plan(?:s|ning)?|ready|wants?|wish(?:es)?|would (?:like|love)) to (?:be(?:come)?|move|transition|work|join|grow|bring|apply|contribute|learn|lead|build|find|get|explore|use|develop|break|switch|pivot|step|expand|deepen|start|take)|(?:my|career) (?:goal|aim|objective|ambition)s? (?:is|are)|(?:ideal|successful) candidate|candidates? (?:will|must|should)|(?:you|we) (?:will|must|should) (?:have|bring|be)|you (?:have|bring|are))\b/i;

/** "Hired 60 engineers, among them …": what those people do is not what the person has done. */
const HIRES = /^\W{0,3}(?:i |have )?(?:hired|recruited|hiring|recruiting)\b/i;
/** Of people who were hired these say that the person works with them. */
const SHOWN_BY_HIRING: ReadonlySet<string> = new Set(['ml-collaboration', 'stakeholder-management']);
/** Who sells a thing, or books the room where others speak of it, has not made it. */
const SELLS =
  /^\W{0,3}(?:i )?(?:sold|sell|selling|marketed|advertised|booked|catered|typed|filed|minuted)\b(?! the idea)/i;
/** A line in quotation marks is what somebody else says. */
const QUOTED = /^["“„«].{3,300}["”“»]/;

/**
 * Tells whether a sentence speaks of others: of people who were hired, of makers whose things are sold, or in the words of
 * a referee.
 *
 * @param sentence the sentence
 * @param id the competency that it seems to show
 */
export const isOfOthers = (sentence: string, id: string): boolean =>
  QUOTED.test(sentence) ||
  (HIRES.test(sentence) && !SHOWN_BY_HIRING.has(id)) ||
  (SELLS.test(sentence) && competencies.get(id)?.aiSpecific === true);

/** What an employer is said to be. */
const KINDS_OF_FIRM =
  /\b(?:company|start-?up|scale-?up|provider|firm|vendor|employer|business|retailer|marketplace|bank|insurer|insurtech|fintech|agency|consultancy|manufacturer|publisher|maker|supplier|leader|subsidiary|unicorn|non-?profit|charity|organi[sz]ation|institute|lab|laboratory|hospital|operator|carrier|platform|app|saas|studio|publicly|series [a-f]|y ?combinator|nasdaq|nyse|headquartered|employees|customers in|clients in|people in|offices in)\b/i;
const OPENS_DESCRIPTION =
  /^\W{0,3}(?:an?|the|one of|europe'?s|america'?s|world'?s|the world'?s|germany'?s|britain'?s|leading|global|series [a-f]|b2[bc]|saas|venture|vc|publicly|fast-growing|early-stage|online|digital|ai|ai-powered|ai-first|\d{1,6}[- ](?:person|people|employee))\b/i;
const IS_A =
  /^[\s,]{0,2}(?:\([^)]{1,60}\)\s?)?(?:is|was|are|were|builds?|makes?|provides?|offers?|develops?|sells?|runs?|operates?|helps?|delivers?|creates?|produces?|designs?|specialis\w+|specializ\w+|uses?|trains?|serves?|enables?|powers?|became|employs?|has|[–—:-]|,? (?:an?|the) )/i;
const SUBJECT_FIRM =
  /^\W{0,3}(?:the|our|my|this|their)? ?(?:company|firm|start-?up|employer|platform|business|organi[sz]ation|group|bank|agency|client|product) (?:is|was|builds?|makes?|provides?|offers?|develops?|sells?|runs?|operates?|helps?|uses?|has|had|serves?|specialis\w+|specializ\w+|enables?|powers?)\b/i;
/** "Our robots sort parcels …": what the employer's things do. */
const OUR_THINGS = /^\W{0,3}our (?!team|group|squad)/i;
const PERSONAL = /\b(?:I|my|me)\b/;

/**
 * Tells whether a sentence says what an employer is or does, which shows nothing of who works there.
 *
 * @param sentence a sentence of a position
 * @param organisation the employer's name, or null
 */
export function isAboutEmployer(sentence: string, organisation: string | null): boolean {
  if (PERSONAL.test(sentence)) return false;
  if (SUBJECT_FIRM.test(sentence) || OUR_THINGS.test(sentence)) return true;
  if (/^\W{0,3}(?:about|company|employer|industry|sector|business)(?: profile| description)?:/i.test(sentence))
    return true;
  const name = organisation?.toLowerCase() ?? '';
  const short = name.split(/[\s,(]/)[0] ?? '';
  for (const one of [name, short]) {
    if (one.length < 3 || !sentence.toLowerCase().startsWith(one)) continue;
    const rest = sentence.slice(one.length);
    if (IS_A.test(rest) || /^\s?\([^()]{1,200}\)\.?$/.test(rest)) return true;
  }
  return OPENS_DESCRIPTION.test(sentence) && KINDS_OF_FIRM.test(sentence.slice(0, 160));
}

/**
 * Tells whether a phrase is wished for, not held.
 *
 * @param before what stands before the phrase in its sentence
 */
export const isWished = (before: string): boolean => WISH.test(before);

/** Whose deed it is, right before its verb. */
const OTHERS =
  /\b(?:manager|boss|director|supervisor|colleagues?|vendors?|suppliers?|contractors?|consultants?|agency|scientists?|engineers?|researchers?|they|he|she|company|client|competitors?|department)(?: (?:who|that|which|then|had|have|has|also|later))?\s$/i;

/**
 * Tells whether somebody else did what a verb says: "my manager led …".
 *
 * @param before what stands before the verb in its sentence
 */
export const isOthersDeed = (before: string): boolean =>
  OTHERS.test(before.slice(-60)) && !/\b(?:as|a|an) (?:[\p{L}-]{1,20} ){0,4}\p{L}{1,20}\s$/iu.test(before.slice(-60));
