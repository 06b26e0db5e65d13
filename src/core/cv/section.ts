/** What a section of a CV holds; `left-out` is of the person and shows no competency. */
const CV_SECTIONS = [
  'position',
  'volunteering',
  'project',
  'education',
  'certificate',
  'skills',
  'summary',
  'publications',
  'other',
  'left-out',
] as const;
export type CvSection = (typeof CV_SECTIONS)[number];

/** Words that name a section where a heading consists of them and of words that name nothing. */
const WORDINGS: Readonly<Record<CvSection, string>> = {
  position:
    'experience|employment|employment history|work history|career history|career|professional background|work|jobs|positions|positions held|professional history|career path|career summary and experience|where i have worked|roles|appointments|experience and achievements|experience highlights|work life|engagements|internships|internship|consulting|freelance|freelance work|freelancing|assignments|contract work|background|previous roles|earlier career|earlier roles|earlier experience|other experience|military service|career timeline|history|academic positions|academic appointments|academic experience|academic employment|clinical experience|teaching experience|posts',
  volunteering:
    'volunteering|volunteer|voluntary work|volunteer work|volunteer experience|community|community service|community involvement|pro bono',
  project:
    'research experience|projects|project experience|side projects|personal projects|selected projects|key projects|notable projects|project|portfolio|selected work|case studies|open source|products|hackathons|academic projects|things i have built',
  education:
    'what i have studied|where i studied|education|academic background|academic history|academics|qualifications|studies|degrees|schooling|university|academic qualifications|education and training|education and qualifications|educational background|thesis|academic',
  certificate:
    'certifications|certificates|certification|courses|coursework|online courses|relevant coursework|training|trainings|professional development|continuing education|licenses|licences|licenses and certifications|courses and certificates|certifications and training|moocs|learning|further training|workshops|credentials|accreditations|currently learning|what i am learning|now learning|in progress|further education|nanodegrees',
  skills:
    'personal skills|job related skills|digital skills|digital competence|communication skills|organisational managerial skills|organisational skills|managerial skills|what i use|skills|technical skills|core skills|key skills|competencies|core competencies|competences|expertise|areas of expertise|technologies|tools|toolbox|toolkit|tech stack|technical|proficiencies|strengths|capabilities|skill set|skillset|skills and tools|tools and technologies|specialties|specialities|top skills|abilities|technical expertise|software|methods|programming|keywords|knowledge|familiar with|skill summary|skills matrix|hard skills|soft skills|domain knowledge|it skills|computer skills|what i am good at',
  summary:
    'summary|profile|about|about me|professional summary|executive summary|career summary|personal statement|personal profile|overview|introduction|bio|who i am|career profile|headline|in brief|highlights|career highlights|key achievements|achievements|accomplishments|selected achievements|key accomplishments|qualifications summary|summary of qualifications|statement|at a glance|career overview|selected highlights|impact|profile summary',
  publications:
    'publications|papers|patents|talks|presentations|conference talks|speaking|articles|writing|selected publications|publications and talks|research|teaching',
  other:
    'honors awards|honours awards|awards|grants|honors|honours|awards and honors|awards and honours|memberships|affiliations|professional memberships|recognition|additional information|additional|miscellaneous|other|other information|activities|extracurricular|extracurricular activities|extracurriculars|leadership|leadership and activities',
  'left-out':
    'mother tongue|mother tongue s|other languages|references|referees|recommendations|testimonials|interests|hobbies|personal interests|hobbies and interests|languages|language skills|personal details|personal information|contact|contact details|contact information|contact me|details|links|personal|personal data|availability|declaration|objective|career objective|career goal|career goals|goals|what i am looking for|looking for|next step|desired role|nationality|visa status|signature|social|online profiles|target role|ambitions|aspirations',
};

/** Words that say nothing of what a section holds. */
const EMPTY =
  /\b(?:my|the|a|an|relevant|professional|selected|key|main|recent|latest|other|additional|further|work related|industry|paid|full time|continued|cont d|cont|curriculum vitae|cv|resume|section)\b/g;

const known: ReadonlyMap<string, CvSection> = new Map(
  CV_SECTIONS.flatMap((section) => WORDINGS[section].split('|').map((wording) => [wording, section] as const)),
);

/** Headings have no more letters than this. */
const LONGEST_HEADING = 60;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\b(?:ive|im)\b/g, (short) => (short === 'im' ? 'i am' : 'i have'))
    .replace(/[^\p{L}\d&]+/gu, ' ')
    .replaceAll('&', 'and')
    .replace(/ {2,}/g, ' ')
    .trim();

/** What the words of a heading name, as a whole, without empty words, or by the first of two that "and" joins. */
function named(words: string): CvSection | null {
  const whole = known.get(words);
  if (whole) return whole;
  const bare = words.replace(EMPTY, ' ').replace(/ {2,}/g, ' ').trim();
  const short = known.get(bare);
  if (short) return short;
  const halves = bare.split(' and ').map((half) => known.get(half.trim()) ?? null);
  if (halves.length > 1 && halves.every((half) => half !== null)) {
    // "Education and certifications", "Skills and interests": what shows something counts.
    return halves.find((half) => half !== 'left-out') ?? null;
  }
  // "Product management experience", "Experience in brief": a word of the trade beside it.
  const last = known.get(bare.slice(bare.lastIndexOf(' ') + 1));
  return last === 'position' && /(?:experience|employment|history)$/.test(bare) && bare.split(' ').length <= 3
    ? last
    : null;
}

/**
 * Tells whether a line is the heading of a section, and of which.
 *
 * @param text the line, without signs
 * @param standsOut whether it is set apart by more than its words: a sign of Markdown, capitals, an empty line above
 * @returns the section and what the line says behind the heading ("Skills: SQL, Python"), or null
 */
export function sectionHeading(text: string, standsOut: boolean): { section: CvSection; rest: string } | null {
  const colon = text.indexOf(':');
  const label = colon > 0 && colon <= LONGEST_HEADING ? text.slice(0, colon) : null;
  const rest = label === null ? '' : text.slice(colon + 1).trim();
  if (label === null && (text.length > LONGEST_HEADING || /[.;,!?]$/.test(text))) return null;
  const words = plain(label ?? text);
  // A word as common as "work" or "tools" heads something only where it stands like a heading.
  if (
    rest !== '' &&
    !/^(?:.{0,20}\b)?(?:skills|summary|profile|interests|languages|education|certifications?|courses|references|hobbies|objective|tools|technologies|competencies|experience)$/.test(
      words,
    )
  )
    return null;
  const section = named(words);
  if (!section || (rest === '' && !standsOut && !/^\p{Lu}/u.test(text))) return null;
  return { section, rest };
}
