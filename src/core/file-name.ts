/** Long enough to know a posting by, short enough for every file system, in UTF-16 units. */
const LONGEST_NAME = 80;

/**
 * Makes a file name of words.
 *
 * @param words what the file holds, such as a posting's title
 * @param extension without the dot
 * @returns letters and digits of any script, joined by hyphens; never a path, never hidden, never empty
 */
export function fileName(words: string, extension: string): string {
  const name = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST_NAME)
    .replace(/-$/, '');
  return `${name || 'rolelight'}.${extension}`;
}
