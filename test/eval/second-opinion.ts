import type { GoldPosting } from './gold.ts';
import { IDS, type Likelihoods } from './linear-baseline.ts';
import { FOLDS, foldOf } from './linear-model.ts';
import type { Prediction } from './score.ts';

/** Below the first a tag of the matcher is dropped, from the second on one is added. */
interface Thresholds {
  readonly drop: number;
  readonly add: number;
}

const DROPS = [0, 0.02, 0.05, 0.1, 0.15, 0.2];
const ADDS = [0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 2];

/** For each unit and id: whether it is labelled, whether the matcher found it, and how likely the classifier calls it. */
interface Vote {
  readonly fold: number;
  readonly labelled: boolean;
  readonly found: boolean;
  readonly likely: number;
}

function f1(votes: readonly Vote[], { drop, add }: Thresholds): number {
  let hits = 0;
  let wrong = 0;
  for (const { labelled, found, likely } of votes) {
    const said = found ? likely >= drop : likely >= add;
    if (said && labelled) hits++;
    else if (said !== labelled) wrong++;
  }
  return (2 * hits) / (2 * hits + wrong);
}

function fitted(votes: readonly Vote[]): Thresholds {
  let best: Thresholds = { drop: 0, add: 2 };
  let most = f1(votes, best);
  for (const drop of DROPS) {
    for (const add of ADDS) {
      const here = f1(votes, { drop, add });
      if (here > most) [most, best] = [here, { drop, add }];
    }
  }
  return best;
}

/**
 * Measures what a linear second opinion would add to the matcher: thresholds are fitted on four parts of the companies
 * and used on the fifth. One pair for all ids does better than one for each, which fits the few labels of most.
 *
 * @param rows labelled postings that no phrase was written against
 * @param read what the matcher finds
 * @param likelihoods what classifiers trained on other companies say
 * @returns what both together find, by posting
 */
export function withSecondOpinion(
  rows: readonly GoldPosting[],
  read: (row: GoldPosting) => readonly Prediction[],
  likelihoods: Likelihoods,
): (row: GoldPosting) => readonly Prediction[] {
  const found = new Map(rows.map((row) => [row.id, read(row)]));
  const inUnit = (row: GoldPosting, unit: number, id: string): Prediction | undefined => {
    const { start = 0, end = 0 } = row.units[unit] ?? {};
    return found.get(row.id)?.find((one) => {
      const middle = (one.start + one.end) / 2;
      return one.id === id && middle >= start && middle < end;
    });
  };
  const votes = rows.flatMap((row) =>
    row.units.flatMap(({ tags }, unit) =>
      IDS.map(
        (id, number): Vote => ({
          fold: foldOf(row.company || row.id),
          labelled: tags.some((label) => label.id === id),
          found: inUnit(row, unit, id) !== undefined,
          likely: likelihoods.get(row.id)?.[unit]?.[number] ?? 0,
        }),
      ),
    ),
  );
  const thresholds = Array.from({ length: FOLDS }, (_, fold) => fitted(votes.filter((vote) => vote.fold !== fold)));
  return (row) =>
    row.units.flatMap(({ start, end }, unit) =>
      IDS.flatMap((id, number): Prediction[] => {
        const { drop, add } = thresholds[foldOf(row.company || row.id)] ?? { drop: 0, add: 2 };
        const likely = likelihoods.get(row.id)?.[unit]?.[number] ?? 0;
        const mine = inUnit(row, unit, id);
        if (mine) return likely >= drop ? [mine] : [];
        return likely >= add ? [{ id, start, end, strength: null }] : [];
      }),
    );
}
