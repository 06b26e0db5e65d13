import { applications } from '../../src/core/application.ts';
import { competencies } from '../../src/core/competency.ts';
import { stem } from '../../src/core/matcher/stem.ts';
import type { GoldPosting } from './gold.ts';
import { type Example, FOLDS, foldOf, hashOf, trainLinear } from './linear-model.ts';
import type { Prediction } from './score.ts';

export const IDS = [...competencies.keys(), ...applications.keys()];
const NUMBER_OF = new Map(IDS.map((id, number) => [id, number]));

/** Hashed features; fewer collide too often, more learn nothing new. */
const FEATURES = 2 ** 17;
const EPOCHS = 8;
const RATE = 1;

/** Words, pairs and triples of words of a unit, hashed: all that a general-purpose classifier knows of a line. */
export function ngramsOf(text: string): Int32Array {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}+#&']+/gu) ?? []).map(stem);
  const features = new Set<number>([hashOf('bias') % FEATURES]);
  words.forEach((word, at) => {
    for (const feature of [
      word,
      `${word} ${words[at + 1] ?? '.'}`,
      `${word} ${words[at + 1] ?? '.'} ${words[at + 2] ?? '.'}`,
      `${word} … ${words[at + 2] ?? '.'}`,
    ])
      features.add(hashOf(feature) % FEATURES);
  });
  return Int32Array.from(features);
}

/** How likely each id is in each unit of each posting, in the order of `IDS`. */
export type Likelihoods = ReadonlyMap<string, readonly Float32Array[]>;

/**
 * Reads postings with classifiers trained on the postings of other companies (leave companies out, in five parts).
 *
 * @param rows labelled postings
 * @returns by the posting's id
 */
export function leaveCompaniesOut(rows: readonly GoldPosting[]): Likelihoods {
  const dealt = rows.map((row) => ({
    row,
    fold: foldOf(row.company || row.id),
    examples: row.units.map(({ start, end, tags }): Example => {
      const labels = new Set(tags.flatMap(({ id }) => NUMBER_OF.get(id) ?? []));
      return { features: ngramsOf(row.text.slice(start, end)), labels };
    }),
  }));
  const likelihoods = new Map<string, readonly Float32Array[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = dealt.filter((one) => one.fold !== fold).flatMap(({ examples }) => examples);
    const model = trainLinear(others, { features: FEATURES, labels: IDS.length, epochs: EPOCHS, rate: RATE });
    for (const { row, examples } of dealt.filter((one) => one.fold === fold)) {
      likelihoods.set(
        row.id,
        examples.map(({ features }) => model.probabilities(features)),
      );
    }
  }
  return likelihoods;
}

/** Best on average over the parts; a threshold an id gains nothing where an id has twenty labels. */
const LIKELY = 0.2;

/**
 * Baseline: the linear classifier alone. It knows no span but the unit and no strength but the most frequent.
 *
 * @param row a labelled posting
 * @param likelihoods what `leaveCompaniesOut` gave
 */
export function linearBaseline(row: GoldPosting, likelihoods: Likelihoods): readonly Prediction[] {
  return row.units.flatMap(({ start, end }, unit) =>
    IDS.filter((_, id) => (likelihoods.get(row.id)?.[unit]?.[id] ?? 0) >= LIKELY).map((id) => ({
      id,
      start,
      end,
      strength: 'duty',
    })),
  );
}
