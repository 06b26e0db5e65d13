import { DEPTHS, type Depth } from '../../../src/core/tag.ts';
import { benchLines } from './bench-lines.ts';

/** A short passage, and how deep a careful reader takes one competency or application of it to be asked. */
export interface DepthCase {
  readonly name: string;
  readonly theme: string;
  readonly text: string;
  readonly id: string;
  readonly depth: Depth;
}

const isDepth = (word: string): word is Depth => DEPTHS.some((depth) => depth === word);

/** Every case of the depth bench: `text → id depth`. */
export const depthCases: readonly DepthCase[] = benchLines(new URL('./depth/', import.meta.url)).map(
  ({ name, theme, text, expectations }) => {
    const [id = '', depth = ''] = (expectations[0] ?? '').split(' ');
    if (expectations.length !== 1 || !isDepth(depth)) throw new Error(`${theme}: no depth in "${name}"`);
    return { name, theme, text, id, depth };
  },
);
