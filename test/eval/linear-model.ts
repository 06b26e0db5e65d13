/** One example: the numbers of the features it has, and of the labels it carries. */
export interface Example {
  readonly features: Int32Array;
  readonly labels: ReadonlySet<number>;
}

/** How many features and labels there are, how long to learn, and how long the first steps are. */
export interface Size {
  readonly features: number;
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
}

/** A logistic regression a label, over features that are there or not. */
export interface LinearModel {
  /** By feature, then by label. */
  readonly weights: Float32Array;
  /**
   * Says how likely each label is.
   *
   * @param features their numbers
   * @returns a probability a label
   */
  probabilities(features: Int32Array): Float32Array;
}

/** Numbers in a fixed order that look random, so that a training run can be repeated. */
function shuffler(): <T>(items: T[]) => void {
  let seed = 20_260_101;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  return (items) => {
    for (let at = items.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const [a, b] = [items[at], items[other]];
      if (a !== undefined && b !== undefined) [items[at], items[other]] = [b, a];
    }
  };
}

const PULL_TO_ZERO = 1e-5;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * Trains by stochastic gradient descent with a step of its own for each weight (Adagrad: Duchi et al., 2011).
 *
 * @param examples what to learn from
 * @param size how much there is
 */
export function trainLinear(examples: readonly Example[], size: Size): LinearModel {
  const weights = new Float32Array(size.features * size.labels);
  const squares = new Float32Array(size.features * size.labels).fill(1e-3);
  const sums = (features: Int32Array): Float32Array => {
    const sum = new Float32Array(size.labels);
    const scale = 1 / Math.sqrt(features.length || 1);
    for (const feature of features) {
      const base = feature * size.labels;
      for (let label = 0; label < size.labels; label++)
        sum[label] = (sum[label] ?? 0) + (weights[base + label] ?? 0) * scale;
    }
    return sum;
  };
  const probabilities = (features: Int32Array): Float32Array => sums(features).map(sigmoid);
  const order = [...examples];
  const shuffle = shuffler();
  for (let epoch = 0; epoch < size.epochs; epoch++) {
    shuffle(order);
    for (const { features, labels } of order) {
      const scale = 1 / Math.sqrt(features.length || 1);
      const errors = probabilities(features).map((p, label) => (p - (labels.has(label) ? 1 : 0)) * scale);
      for (const feature of features) {
        const base = feature * size.labels;
        for (let label = 0; label < size.labels; label++) {
          const weight = weights[base + label] ?? 0;
          const slope = (errors[label] ?? 0) + PULL_TO_ZERO * weight;
          if (slope > -1e-6 && slope < 1e-6) continue;
          const square = (squares[base + label] ?? 0) + slope * slope;
          squares[base + label] = square;
          weights[base + label] = weight - (size.rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, probabilities };
}

/** The number of parts in which companies are left out in turn. */
export const FOLDS = 5;

/**
 * Deals companies into parts, all postings of one into the same.
 *
 * @param company its name, or the posting's id where it is unknown
 * @returns from 0 to `FOLDS - 1`
 */
export function foldOf(company: string): number {
  return hashOf(company.toLowerCase()) % FOLDS;
}

/**
 * Turns a string into a number (FNV-1a with a last stir).
 *
 * @param text any
 * @returns 32 bits
 */
export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
