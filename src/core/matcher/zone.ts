import type { Zone } from '../tag.ts';
import type { CueName } from './cue.ts';
import type { FoundCue } from './found-cue.ts';
import type { PlacedSentence } from './sections.ts';

/**
 * Says what a sentence speaks of: its own words first, then the section it stands in.
 *
 * @param sentence the sentence
 * @param cues its cues in the order of the text
 * @param first its first word that counts, an adverb in front left out
 * @param opening that word, as written
 */
export function zoneOf(sentence: PlacedSentence, cues: readonly FoundCue[], first: number, opening: string): Zone {
  const { zone } = sentence;
  const place = (name: CueName): number => cues.find((cue) => cue.name === name)?.from ?? Number.POSITIVE_INFINITY;
  const has = (name: CueName): boolean => place(name) < Number.POSITIVE_INFINITY;
  const startsWith = (name: CueName): boolean => cues.some((cue) => cue.name === name && cue.from === first);

  // "Review applications with automated tools" among the duties is a recruiter's work and no notice.
  const recruits = zone === 'duty' && startsWith('duty-start');
  if ((has('hiring-talk') && !recruits) || zone === 'hiring') return 'hiring';
  if (zone === 'benefits') return has('duty-subject') && !has('benefits-talk') ? 'duty' : zone;
  if (zone === 'preferred') return zone;
  // "You will get a training budget" gives, and "you will work on benefits such as parental leave" asks.
  const gives = has('benefits-talk') && place('benefits-talk') <= place('duty-subject');
  if (gives && zone !== 'duty' && zone !== 'required') return 'benefits';
  if (has('seeks') && zone !== 'required') return 'duty';
  if (has('seeks-someone')) return 'required';
  if (zone === 'required') {
    // A list of requirements goes over into duties where its lines begin with "Defines", or with "Define" under a heading
    // that does not itself lead up to a verb ("You might fit if you").
    // "Explaining models to executives" names a skill there, "Shipped a chatbot" what was done before.
    const worksHere =
      startsWith('duty-start') &&
      !has('asks') &&
      !/ing$|(?<!emb)ed$|^(?:built|ran|wrote|grew|taught|drove|sold)$/i.test(opening) &&
      (/[^s]s$/.test(opening) || !/\b(?:you|who|if|to|someone|have|are)\W*$/i.test(sentence.heading ?? ''));
    return worksHere || (has('duty-subject') && !has('asks')) ? 'duty' : zone;
  }
  // "You run …" is the work wherever it stands.
  const youDo = startsWith('you') && cues.some((cue) => cue.name === 'duty-start' && cue.from === first + 1);
  if (youDo && !has('asks')) return 'duty';
  if (startsWith('employer-subject')) return 'company';
  if (has('duty-subject')) return place('asks') <= place('duty-subject') ? 'required' : 'duty';
  if (startsWith('asks')) return 'required';
  if (zone === 'duty') return has('asks') && !startsWith('duty-start') && !has('duty-subject') ? 'required' : 'duty';
  if (zone === 'company') return 'company';
  if (startsWith('duty-start')) return 'duty';
  // "PyTorch required." under no heading: a word of need asks also where nothing else does.
  if (has('asks') || has('required-after') || startsWith('required-before')) return 'required';
  return sentence.bullet || has('you') ? 'duty' : 'company';
}
