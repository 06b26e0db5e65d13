/** Latin ligatures, U+FB00 to U+FB06, of which readers know the letters only. */
const LIGATURES = /[\ufb00-\ufb06]/g;
/** Soft hyphens, zero-width spaces and joiners, byte order marks: marks for the printer inside a word. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Spaces of every width that are no line break. */
const WIDE_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Control characters that are no tab and no line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f]/g;

/**
 * Makes the letters of a printed document those that a person would type: ligatures, hyphens and spaces set for the eye.
 *
 * @param text lines of a document; its line breaks stay
 */
export function mendCharacters(text: string): string {
  return text
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACES, ' ')
    .replace(/\u2011/g, '-')
    .replace(CONTROLS, '');
}
