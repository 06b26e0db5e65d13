/** Why a file gives no text. */
export const REFUSALS = [
  /** Nothing is in it. */
  'empty',
  /** More bytes than are read, packed or unpacked. */
  'too-large',
  /** It took longer than it may. */
  'too-slow',
  /** It opens with a password only. */
  'encrypted',
  /** Its pages are pictures of text. */
  'no-text',
  /** It is of its kind by its first bytes, and broken. */
  'damaged',
  /** Of no kind that is read. */
  'unknown-kind',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that gives no text, or none that is a profile or a CV; the message is a sentence the user can act on. */
export class FileRefusedError extends Error {
  override name = 'FileRefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.refusal = refusal;
  }
}
