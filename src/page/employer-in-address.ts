/** An address calls an employer by a short name ("acme-robotics"), which tells who it is where the page does not. */

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    // A sign of per cent that stands for itself.
    return slug;
  }
}

const wordsOf = (slug: string): string =>
  decoded(slug)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Finds a short name as a text spells it: "ACME Robotics" for "acmerobotics".
 *
 * @param slug the short name
 * @param text the page's
 * @returns the first spelling with a capital, or null
 */
export function spelledIn(slug: string, text: string): string | null {
  const letters = [...wordsOf(slug).replaceAll(' ', '')].join('[ &.-]{0,3}');
  const found = text.match(new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'giu')) ?? [];
  return found.find((name) => /\p{Lu}/u.test(name)) ?? null;
}

/**
 * Writes a short name with capitals, which an address has none of.
 *
 * @param slug the short name
 */
export const capitalized = (slug: string): string =>
  wordsOf(slug).replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
