/** What a company is registered as, not what it is called: boards leave it out or write it otherwise. */
const LEGAL_FORMS = new Set(
  'inc incorporated llc llp ltd limited plc corp corporation co company gmbh ag se kg sa sas sarl srl spa bv nv ab as oy aps pty pte'.split(
    ' ',
  ),
);

/** "(m/w/d)", "(f/m/x)", "(all genders)": everybody is meant, whatever the bracket says. */
const EVERYBODY = /\((?:[a-z*] ?[/|] ?){1,3}[a-z*]\)|\(all genders\)/gi;

/** Lower-case words without accents: what is left the same when a name is written out by another hand. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu) ?? [];

function companyOf(company: string): string {
  const words = wordsOf(company);
  const last = words.findLastIndex((word) => !LEGAL_FORMS.has(word));
  // A company that is called by nothing else keeps its form.
  return (last === -1 ? words : words.slice(0, last + 1)).join(' ');
}

/**
 * Names a posting by its employer and title, so that the same opening has one name on all boards and under all ids.
 *
 * @param posting the posting, or what a list says of it
 * @returns the name; null where the employer or the title is not known, since a title alone names nothing
 */
export function postingName({ company, title }: { company: string | null; title: string }): string | null {
  const employer = companyOf(company ?? '');
  const role = wordsOf(title.replace(EVERYBODY, ' ')).join(' ');
  return employer && role ? `${employer}: ${role}` : null;
}

/**
 * Tells whether two places can be the same one said at different length: "Berlin" and "Berlin, Germany (Hybrid)".
 *
 * @param one a place, or null where none is said
 * @param other another
 * @returns true also where one of them is not known
 */
export function placesAgree(one: string | null, other: string | null): boolean {
  const [short = [], long = []] = [wordsOf(one ?? ''), wordsOf(other ?? '')].sort((a, b) => a.length - b.length);
  return short.every((word) => long.includes(word));
}
