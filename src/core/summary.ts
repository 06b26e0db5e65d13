import { type Ask, alternativesOf } from './ask.ts';
import { inSentence, type LabelOf, listed } from './ask-words.ts';
import type { Comparison, Finding } from './compare.ts';

/** More names than these make a list, not a sentence. */
const MOST = 2;
const MOST_BRIDGES = 2;

function names(items: readonly string[]): string {
  const rest = items.length - MOST;
  return rest > 1 ? listed([...items.slice(0, MOST), `${rest} more`]) : listed(items);
}

const choiceName = (ask: Ask, labelOf: LabelOf): string => {
  const labels = alternativesOf(ask).map(({ id }) => inSentence(labelOf(id)));
  return labels.length > 1 ? `either ${labels.join(', or ')}` : labels.join('');
};

const number = (count: number): string =>
  count === 1 ? 'the one thing' : count === 2 ? 'both things' : `all ${count} things`;

function withoutProfile(asks: readonly Ask[], labelOf: LabelOf): string {
  const of = (strength: Ask['strength']): string =>
    names(asks.filter((ask) => ask.strength === strength).map((ask) => choiceName(ask, labelOf)));
  const [required, duties, wishes] = [of('required'), of('duty'), of('preferred')];
  return [
    ...(required ? [`This posting requires ${required}.`] : []),
    ...(duties ? [`The work would be about ${duties}.`] : []),
    ...(wishes ? [`It would be nice to bring ${wishes}.`] : []),
    'Without a profile, what of it is yours is not known.',
  ].join(' ');
}

const isRequired = ({ ask }: Finding): boolean => ask.strength === 'required';

/** What is required comes first: on what of it is missing hangs whether to answer a posting at all. */
function requiredIn(
  { met, missing }: Comparison,
  asks: readonly Ask[],
  nameOf: (finding: Finding) => string,
): string[] {
  const required = asks.filter(({ strength }) => strength === 'required').length;
  if (required === 0) return [];
  const brought = met.filter(({ ask }) => ask.strength === 'required').length;
  if (brought === required) return ['You bring everything that is required.'];
  const gaps = missing.filter(({ ask }) => ask.strength === 'required').map(nameOf);
  if (required === 1) return gaps.length > 0 ? [`You do not bring the one thing it requires yet: ${names(gaps)}.`] : [];
  const lacking = gaps.length > 0 ? `; you lack ${names(gaps)}` : '';
  return [`You bring ${brought === 0 ? 'none' : brought} of the ${required} things it requires${lacking}.`];
}

/** Names what carries over to most of them, for the rest stands with each ask. */
function bridgesOf(transferable: readonly Finding[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const id of transferable.flatMap(({ bridges }) => bridges)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const most = [...uses].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most.slice(0, MOST_BRIDGES).map(([id]) => id);
}

function carriedIn(findings: readonly Finding[], begin: string, labelOf: LabelOf): string[] {
  if (findings.length === 0) return [];
  const undone = names(findings.map(({ ask }) => choiceName(ask, labelOf)));
  const bridges = bridgesOf(findings).map((id) => inSentence(labelOf(id)));
  return [`${begin} ${undone}, but your experience in ${listed(bridges)} carries over.`];
}

/**
 * Sums up in one paragraph how a posting stands against a profile: what is required and missing first, then what carries
 * over, then what is met.
 *
 * @param asks what the posting asks
 * @param comparison the comparison of the same reading, or null without a profile
 * @param labelOf names a competency
 * @returns some plain sentences in the second person
 */
export function summaryOf(asks: readonly Ask[], comparison: Comparison | null, labelOf: LabelOf): string {
  if (asks.length === 0) return 'This posting asks nothing of what Rolelight looks for.';
  if (!comparison) return withoutProfile(asks, labelOf);
  const { met, partial, transferable, missing } = comparison;
  if (met.length === asks.length) return `You bring ${number(met.length)} that this posting asks.`;
  const nameOf = ({ ask }: Finding): string => choiceName(ask, labelOf);
  const heldOf = ({ id }: Finding): string => inSentence(labelOf(id));
  const duties = missing.filter(({ ask }) => ask.strength === 'duty').map(nameOf);
  const wishes = asks.filter(({ strength }) => strength === 'preferred').length;
  const wishesMet = met.filter(({ ask }) => ask.strength === 'preferred').length;
  const firmlyMet = met.filter(({ ask }) => ask.strength !== 'preferred').map(heldOf);
  return [
    ...requiredIn(comparison, asks, nameOf),
    ...carriedIn(transferable.filter(isRequired), 'Not yet done of it:', labelOf),
    ...(duties.length > 0 ? [`New to you in the work: ${names(duties)}.`] : []),
    ...carriedIn(
      transferable.filter((finding) => !isRequired(finding)),
      'Not yet done of the rest:',
      labelOf,
    ),
    ...(partial.length > 0 ? [`In part: ${names(partial.map(heldOf))}.`] : []),
    ...(firmlyMet.length > 0 ? [`As asked: ${names(firmlyMet)}.`] : []),
    ...(wishes > 0
      ? [`Of what is nice to have: ${wishesMet === 0 ? 'nothing yet' : `${wishesMet} of ${wishes}`}.`]
      : []),
  ].join(' ');
}
