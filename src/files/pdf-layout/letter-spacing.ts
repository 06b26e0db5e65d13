/** A heading is set with spaces between its letters where it has at least so many that stand alone. */
const FEWEST_LETTERS = 4;

/** Words of which headings of CVs are made, to part those whose spaces were lost among the letters'. */
const HEADING_WORDS = [
  'about achievements activities additional and areas awards background books career certificates certifications',
  'competencies contact core courses curriculum details education employment experience expertise focus goals',
  'highlights history honors hobbies info information interests internships key languages leadership licenses me',
  'memberships objective of organizations overview patents personal portfolio practice professional profile',
  'projects publications qualifications references relevant research resume selected skills soft software studies',
  'strengths summary talks technical technologies tools training vitae volunteer volunteering work',
].join(' ');
const WORDS: ReadonlySet<string> = new Set(HEADING_WORDS.split(' '));
const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));

const LONGEST_HEADING = 40;

/** Parts letters into the words of headings, the longest first; null where that does not come out even. */
function parted(letters: string): readonly string[] | null {
  if (letters === '') return [];
  for (let length = Math.min(LONGEST_WORD, letters.length); length > 1; length -= 1) {
    const word = letters.slice(0, length);
    if (!WORDS.has(word.toLowerCase())) continue;
    const rest = parted(letters.slice(length));
    if (rest !== null) return [word, ...rest];
  }
  return null;
}

/**
 * Tells whether text is letters with spaces between them.
 *
 * @param text a piece of a line
 */
export const isSpaced = (text: string): boolean => /^\p{L}(?: {1,2}\p{L}){1,40}$/u.test(text);

/**
 * Closes up letters that are set apart for looks: `E X P E R I E N C E`, or `W O R K  H I S T O R Y` with its words
 * further apart than its letters.
 *
 * @param text a line
 */
export function closeLetters(text: string): string {
  const tokens = text.trim().split(/\s+/);
  const alone = tokens.filter((token) => /^[\p{L}&]$/u.test(token));
  if (alone.length < FEWEST_LETTERS || alone.length !== tokens.length) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .map((word) =>
      word.length > LONGEST_WORD / 2 && word.length < LONGEST_HEADING ? (parted(word)?.join(' ') ?? word) : word,
    )
    .join(' ');
}
