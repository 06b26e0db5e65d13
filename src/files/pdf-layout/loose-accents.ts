/** Accents that a printer sets over the next letter, and the marks that Unicode joins to a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '\u00b4': '\u0301',
  '\u02c6': '\u0302',
  '\u02dc': '\u0303',
  '\u00a8': '\u0308',
  '\u02da': '\u030a',
  '\u02c7': '\u030c',
};

/** Behind a letter a grave accent is one; before a word it quotes. */
const BEFORE_LETTER = /([\u00b4\u02c6\u02dc\u00a8\u02da\u02c7]|(?<=\p{L})`)([\p{L}])/gu;
/** Over a capital they stand so high that they are a piece of their own. */
const ALONE = /[\t ][\u00b4\u02c6\u02dc\u00a8\u02da\u02c7](?=\t|$)/gmu;

/** The letter under its accent, or both as they are where no language has them together. */
function joined(found: string, accent: string, letter: string): string {
  const one = ((letter === '\u0131' ? 'i' : letter) + (ACCENTS[accent] ?? '')).normalize('NFC');
  return one.length === 1 ? one : found;
}

/**
 * Puts accents on their letters, which fonts without letters of that kind print one over the other: those of TeX.
 *
 * @param text lines of a printed document
 */
export const joinAccents = (text: string): string => text.replace(BEFORE_LETTER, joined).replace(ALONE, '');
