/**
 * A short sketch of a text by which two texts can be told to be alike without keeping either: min-wise hashes of its
 * runs of three words (A. Broder, On the resemblance and containment of documents, 1997), of which one byte each is
 * kept (P. Li and A. C. König, b-Bit minwise hashing, 2010). Two hex digits a hash.
 */

/** So many hashes tell the share of common runs to within some 5 % (one standard deviation). */
const HASHES = 64;
/** Words in a run: two texts about the same trade share words, and seldom three in a row. */
const RUN = 3;
/** A posting says what it is about in far fewer words; the rest of a monstrous text is not asked. */
const MOST_WORDS = 5_000;

/** FNV-1a over UTF-16 units, as for pasted texts, then mixed once more so that near-equal runs fall far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed(value);
}

/** The finaliser of MurmurHash3 (A. Appleby, public domain). */
function mixed(value: number): number {
  let word = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}

/** What makes one hash function into many: a number each, the same at every run. */
const SEEDS = Array.from({ length: HASHES }, (_, index) => mixed(Math.imul(index + 1, 0x9e3779b9)));

function runsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    words.push(word);
    if (words.length === MOST_WORDS) break;
  }
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/**
 * Sketches a text: its words count and their order, white space, case and punctuation do not.
 *
 * @param text any text
 * @returns 128 hex digits, always the same for the same words
 */
export function sketchOf(text: string): string {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const run of new Set(runsOf(text))) {
    const value = hash(run);
    for (let index = 0; index < HASHES; index += 1) {
      const own = mixed(value ^ (SEEDS[index] ?? 0));
      if (own < (least[index] ?? 0)) least[index] = own;
    }
  }
  return [...least].map((value) => (value & 0xff).toString(16).padStart(2, '0')).join('');
}

/**
 * Tells how much of two texts is the same.
 *
 * @param one a text's sketch
 * @param other another's
 * @returns about the share of their runs of three words that both have: 1 for the same words, about 0 for unrelated texts
 */
export function likeness(one: string, other: string): number {
  if (one.length !== HASHES * 2 || other.length !== HASHES * 2) return 0;
  let same = 0;
  for (let at = 0; at < one.length; at += 2) if (one.slice(at, at + 2) === other.slice(at, at + 2)) same += 1;
  // One in 256 pairs of bytes is the same by chance.
  return Math.max(0, (same / HASHES - 1 / 256) / (1 - 1 / 256));
}
