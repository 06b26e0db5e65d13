/** Signs that start an item of a list, in the fonts that people have. Private ones are those of Symbol and Wingdings. */
const SIGNS =
  '•‣⁃∙●○◦▪▫■□◘◆◇◈❖❑❒➢➣➤➔→►▶▸▹✓✔✦★☆·\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf0e0\uf06e\uf06c\uf071\uf0de\uf02d\uf0b0';

/** Signs that start an item where a space follows, and mean something else within a sentence. */
const DASHES = '-–—*+>»¤';

const STARTS = new RegExp(`^(?:[${SIGNS}](?![${SIGNS}])\\s?|[${DASHES.replace('-', '\\-')}]\\s|o\\s(?=\\p{Lu}))`, 'u');
const ALONE = new RegExp(`^[${SIGNS}${DASHES.replace('-', '\\-')}o]$`, 'u');

/** How an item's sign is written, whatever it was. */
export const BULLET = '• ';

/**
 * Tells whether a piece of text is nothing but a list's sign.
 *
 * @param text without spaces around it
 */
export const isBullet = (text: string): boolean => ALONE.test(text);

/**
 * Takes the sign off an item of a list.
 *
 * @param text a line
 * @returns the item's own text, or null where the line starts no item
 */
export function itemText(text: string): string | null {
  const sign = STARTS.exec(text);
  return sign === null ? null : text.slice(sign[0].length).trimStart();
}
