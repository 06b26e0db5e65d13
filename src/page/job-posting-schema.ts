import { inertElement } from './inert-html.ts';
import { type JobPostingData, type PlaceData, parseJobPosting, type SalaryData } from './job-posting-data.ts';
import { postingsInAttributes } from './posting-attributes.ts';

/**
 * What a page says in machine's terms of a job posting: schema.org `JobPosting`, as JSON-LD, microdata or RDFa.
 * https://schema.org/JobPosting, https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export interface SchemaPosting {
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** Pay, employment type and workplace, one statement each. */
  readonly statements: readonly string[];
  /** HTML, escaped HTML or plain text; null where the page says none. */
  readonly description: string | null;
  /** The element that holds the description, where the page itself marks it. */
  readonly element: Element | null;
}

const list = (values: readonly (string | null | undefined)[], joint: string): string | null =>
  [...new Set(values.filter((value) => value))].join(joint) || null;

function placeOf({ name, address }: PlaceData): string | null {
  if (typeof address === 'string') return address;
  return list([address?.addressLocality, address?.addressRegion, address?.addressCountry], ', ') ?? name;
}

/** Several places with names of their own and one address between them have the wrong address. */
function placesOf(places: readonly PlaceData[]): string | null {
  const addresses = new Set(places.map(placeOf));
  const names = new Set(places.map(({ name }) => name));
  return list([...(addresses.size === 1 && names.size > 1 && !names.has(null) ? names : addresses)], '; ');
}

/** "120,000" and "17.5"; the browser's own way to write numbers takes ten milliseconds to make ready. */
function grouped(amount: number): string {
  const [whole = '', cents] = String(amount).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(',') + (cents ? `.${cents.slice(0, 2)}` : '');
}

/** "USD 120,000 - 150,000 per year": one form for every language of the page, so that it can be read again. */
function payOf({ currency, value, unitText }: SalaryData): string | null {
  const range = typeof value === 'number' ? { value, minValue: null, maxValue: null, unitText: null } : value;
  const amounts = [range?.minValue ?? range?.value, range?.maxValue].filter((amount) => amount);
  if (amounts.length === 0) return null;
  const unit = (range?.unitText ?? unitText)?.toLowerCase();
  const numbers = amounts.map((amount) => amount && grouped(amount)).join(' - ');
  return `Salary: ${list([currency, numbers, unit && `per ${unit}`], ' ')}`;
}

/** "FULL_TIME" is written for machines; "Vollzeit" is left as it is. */
const plain = (code: string): string => (/^[A-Z_]+$/.test(code) ? code.toLowerCase().replace(/_/g, '-') : code);

function statementsOf(job: JobPostingData): string[] {
  const employment = list(job.employmentType.map(plain), ', ');
  const remote = /telecommute/i.test(job.jobLocationType ?? '');
  return [
    (job.baseSalary && payOf(job.baseSalary)) ?? [],
    employment ? `Employment type: ${employment}` : [],
    remote ? 'Workplace: remote' : [],
  ].flat();
}

/** Many a page escapes its title once too often: "R&amp;D". */
function unescaped(text: string, document: Document): string {
  return /&(?:[a-z]+|#\w+);/i.test(text) ? (inertElement(text, document).textContent ?? text) : text;
}

function toPosting(job: JobPostingData, document: Document): SchemaPosting {
  return {
    title: unescaped(job.title, document),
    company: job.hiringOrganization[0] ? unescaped(job.hiringOrganization[0], document) : null,
    location: placesOf(job.jobLocation) ?? list(job.applicantLocationRequirements, '; '),
    statements: statementsOf(job),
    description: job.description?.trim() || null,
    element: null,
  };
}

/** Deeper or longer than any page's data about one posting; a guard against hostile pages. */
const DEEPEST = 8;
const MOST_OBJECTS = 5_000;

/** Finds every object of the type, wherever it stands: alone, in a list, in `@graph`, in `mainEntity`. */
function findJobs(data: unknown, found: unknown[], budget = { objects: MOST_OBJECTS }, depth = 0): void {
  if (typeof data !== 'object' || data === null || depth > DEEPEST || budget.objects-- <= 0) return;
  const types: unknown = '@type' in data ? data['@type'] : null;
  const isJob = [types].flat().some((type) => typeof type === 'string' && /(?:^|[/#:])JobPosting$/.test(type));
  if (isJob) found.push(data);
  else for (const value of Object.values(data)) findJobs(value, found, budget, depth + 1);
}

/** Reads a script's text as JSON through what pages wrap around it; null where it is none. */
function parseJson(script: string): unknown {
  const bare = script.replace('<![CDATA[', '').replace(']]>', '');
  const from = bare.search(/[[{]/);
  const to = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  if (from < 0 || to < from) return null;
  const json = bare.slice(from, to + 1);
  // Line ends inside of strings are the commonest mistake, and mean a space.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is wrong with it
  for (const attempt of [json, json.replace(/[\u0000-\u001f]/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or not said.
    }
  }
  return null;
}

function fromJsonLd(document: Document): SchemaPosting[] {
  const found: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    findJobs(parseJson(script.textContent ?? ''), found);
  }
  return found.flatMap((data) => {
    const job = parseJobPosting(data);
    return job ? toPosting(job, document) : [];
  });
}

function fromAttributes(document: Document): SchemaPosting[] {
  return postingsInAttributes(document).flatMap(({ item, element }) => {
    const job = parseJobPosting(item);
    return job ? { ...toPosting(job, document), element } : [];
  });
}

/**
 * Reads every job posting that a page describes in machine's terms. On lists and split panes these are other postings
 * than the one that is shown: trust none before the page's own title agrees with it.
 *
 * @param document the page
 * @returns the postings in the order of the page, JSON-LD first; data that cannot be read counts as not there
 */
export function schemaPostings(document: Document): SchemaPosting[] {
  return [...fromJsonLd(document), ...fromAttributes(document)];
}
