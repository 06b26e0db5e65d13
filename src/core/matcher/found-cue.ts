import type { CueName } from './cue.ts';

/** A cue found in a sentence, in word numbers. */
export interface FoundCue {
  readonly name: CueName;
  readonly from: number;
  readonly to: number;
}
