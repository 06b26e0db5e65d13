const { raw } = String;

const WORDS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const NUMBER = raw`\d{1,2}(?:\.\d)?|${WORDS.slice(1).join('|')}`;

/** Source of a regular expression for a small number in digits or words: "3", "1.5", "three", "five (5)". */
export const SMALL_NUMBER = raw`(?:${NUMBER})(?:\s?\((?:${NUMBER})(?:\s?[-–]\s?\d{1,2})?\+?\))?`;

/**
 * Reads a small number.
 *
 * @param text what `SMALL_NUMBER` matched, in any case
 * @returns the number, or null where the text starts with none
 */
export function smallNumber(text: string): number | null {
  const digits = /^\d{1,2}(?:\.\d)?/.exec(text);
  if (digits) return Number(digits[0]);
  const value = WORDS.indexOf(/^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? '');
  return value === -1 ? null : value;
}
