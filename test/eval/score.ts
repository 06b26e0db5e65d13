import type { GoldPosting } from './gold.ts';

/** What a reader of postings says of one: the matcher's tags, or a baseline's. */
export interface Prediction {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Null where the reader knows none. */
  readonly strength: string | null;
}

/** Hits, extras and misses of one id, or of many. */
export class Count {
  hit = 0;
  extra = 0;
  missed = 0;
  get labels(): number {
    return this.hit + this.missed;
  }
  get precision(): number {
    return this.hit / (this.hit + this.extra);
  }
  get recall(): number {
    return this.hit / this.labels;
  }
  get f1(): number {
    return (2 * this.hit) / (2 * this.hit + this.extra + this.missed);
  }
  add(other: Count): void {
    this.hit += other.hit;
    this.extra += other.extra;
    this.missed += other.missed;
  }
}

/** Told of everything that is not as the labels have it. */
export interface Disagreement {
  readonly kind: 'missed' | 'extra' | 'strength';
  readonly id: string;
  readonly label: { readonly quote: string; readonly strength: string } | null;
  readonly prediction: Prediction | null;
  readonly unit: string;
}

/** What came of comparing a reader with the labels. */
export interface Score {
  readonly counts: ReadonlyMap<string, Count>;
  readonly strengths: { right: number; of: number; readonly confusion: Map<string, number> };
  readonly spans: { touching: number; of: number };
}

/**
 * Compares a reader with the labels: a prediction counts in the unit that holds its middle, once per id and unit.
 *
 * @param rows the labelled postings
 * @param read says what the reader finds in one of them
 * @param tell told of each disagreement, with the unit's text
 */
export function scoreOf(
  rows: readonly GoldPosting[],
  read: (row: GoldPosting) => readonly Prediction[],
  tell: (disagreement: Disagreement) => void = () => {},
): Score {
  const counts = new Map<string, Count>();
  const strengths = { right: 0, of: 0, confusion: new Map<string, number>() };
  const spans = { touching: 0, of: 0 };
  const countOf = (id: string): Count => {
    const count = counts.get(id) ?? new Count();
    counts.set(id, count);
    return count;
  };
  for (const row of rows) {
    const predictions = read(row);
    for (const { start, end, tags } of row.units) {
      const unit = row.text.slice(start, end);
      const here = predictions.filter((one) => (one.start + one.end) / 2 >= start && (one.start + one.end) / 2 < end);
      const read = new Map<string, Prediction>();
      for (const one of here) if (!read.has(one.id)) read.set(one.id, one);
      const labels = new Map(tags.map((label) => [label.id, label]));
      for (const [id, label] of labels) {
        const prediction = read.get(id);
        if (!prediction) {
          countOf(id).missed++;
          tell({ kind: 'missed', id, label, prediction: null, unit });
          continue;
        }
        countOf(id).hit++;
        spans.of++;
        if (prediction.start < label.end && label.start < prediction.end) spans.touching++;
        if (prediction.strength === null) continue;
        strengths.of++;
        if (prediction.strength === label.strength) strengths.right++;
        else {
          const key = `${label.strength} read as ${prediction.strength}`;
          strengths.confusion.set(key, (strengths.confusion.get(key) ?? 0) + 1);
          tell({ kind: 'strength', id, label, prediction, unit });
        }
      }
      for (const [id, prediction] of read) {
        if (labels.has(id)) continue;
        countOf(id).extra++;
        tell({ kind: 'extra', id, label: null, prediction, unit });
      }
    }
  }
  return { counts, strengths, spans };
}

/** Ids with fewer labels say too little to be averaged. */
const ENOUGH_LABELS = 10;

/**
 * Joins the counts of several ids.
 *
 * @param score a score
 * @param ids which
 * @returns their micro count, and the mean F1 over those with ten labels or more
 */
export function joined(score: Score, ids: Iterable<string>): { micro: Count; macro: number } {
  const micro = new Count();
  const f1s: number[] = [];
  for (const id of ids) {
    const count = score.counts.get(id);
    if (!count) continue;
    micro.add(count);
    if (count.labels >= ENOUGH_LABELS) f1s.push(count.f1);
  }
  return { micro, macro: f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length };
}
