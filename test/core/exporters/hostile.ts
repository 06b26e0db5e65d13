import fc from 'fast-check';
import type { SavedPosting } from '../../../src/core/saved-posting.ts';
import { STRENGTHS, type Tag } from '../../../src/core/tag.ts';

/** Pieces that mean something to a spreadsheet, a browser or a reader of Markdown. */
const LIVE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  '－1',
  '＠x',
  '\0=1',
  "'",
  '"',
  ',',
  ';',
  '""',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '\n    ',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '<![CDATA[',
  '</mark>',
  '</style>',
  '</article>',
  '&lt;b&gt;',
  '&#60;',
  '&amp',
  'javascript:alert(1)',
  'https://example.org/a?b=c&d',
  'http://a.b',
  'www.example.org',
  'mailto:me@example.org',
  'me@example.org',
  'ftp://x.y',
  '[a](http://b)',
  '![a](http://b)',
  '[a]: http://b',
  '[[note]]',
  '[^1]',
  '[ ] ',
  '[',
  ']',
  '(',
  ')',
  '<http://a>',
  '<',
  '>',
  '`',
  '```',
  '~~~',
  '~~x~~',
  '*',
  '**b**',
  '_i_',
  '__',
  '# h',
  '#tag',
  '\n# h\n',
  '\n- x',
  '\n+ x',
  '\n* x',
  '\n1. x',
  '\n2) x',
  '\n===\n',
  '\n---\n',
  '\n***\n',
  '\n> q',
  '\n: d',
  '\n:-:\n',
  '|a|b|\n|-|-|\n',
  '|',
  '==',
  '=',
  '==x==',
  '$x$',
  '%%c%%',
  '{{x}}',
  '{.c}',
  '^a',
  '\\',
  '\\\n',
  '  \n',
  '\u2028',
  '\u202e',
  '\ud800',
  '😀',
  'é',
  '\x85',
  '\x0b',
  ' ',
  'word',
  'Own the evals. ',
];

/** Text made of such pieces, of plain words and of anything at all. */
export const hostileText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...LIVE) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const span = fc.tuple(
  fc.nat(60),
  fc.integer({ min: 1, max: 25 }),
  fc.constantFrom(...STRENGTHS),
  fc.boolean(),
  hostileText,
);

/** A saved posting whose every text is hostile, with tags that overlap at will and are right about their quotes. */
export const hostilePosting: fc.Arbitrary<SavedPosting> = fc
  .record({
    title: hostileText,
    company: fc.option(hostileText),
    location: fc.option(hostileText),
    url: fc.oneof(
      hostileText,
      hostileText.map((path) => `https://example.org/${path}`),
    ),
    description: hostileText,
    note: hostileText,
    cue: hostileText,
    spans: fc.array(span, { maxLength: 4 }),
  })
  .map(({ title, company, location, url, description, note, cue, spans }) => {
    const tags = spans
      .map(([start, length, strength, competency, heading], index): Tag => {
        const end = Math.min(start + length, description.length);
        const kind = competency ? 'competency' : 'application';
        const why = {
          rule: cue,
          strength: index % 2 === 0 ? cue : null,
          depth: cue,
          heading,
          zone: 'unknown',
        } as const;
        return {
          id: `${kind}-${index}`,
          kind,
          start,
          end,
          quote: description.slice(start, end),
          strength,
          depth: 'own',
          cue: why,
        };
      })
      .filter((tag) => tag.start < tag.end);
    const basis = { quote: cue, start: null, end: null };
    return {
      version: 1,
      posting: { id: 'a', url, board: 'text', title, company, location, extras: '', description },
      reading: {
        rules: '1',
        language: 'eng',
        english: true,
        tags,
        facts: {
          years: [{ ...basis, min: 5, max: null, competency: null, strength: 'required' }],
          degree: { ...basis, value: 'master', strength: 'preferred' },
          seniority: { ...basis, value: 'senior' },
          place: { ...basis, value: 'onsite' },
          location: { ...basis, value: cue },
          salary: { ...basis, min: 90_000, max: 120_000.5, currency: cue, period: 'year' },
          employment: { ...basis, value: 'full-time' },
          visa: { ...basis, value: 'sponsored' },
          clearance: { ...basis, value: 'obtainable' },
        },
        verdict: 'hidden',
        requirementsFound: true,
      },
      status: 'saved',
      note,
      savedAt: '2026-03-01T09:00:00.000Z',
      updatedAt: '2026-03-02T09:00:00.000Z',
    };
  });

/** The same posting with every visible character made harmless; blanks and line breaks, and so its lines, stay. */
export function harmless(saved: SavedPosting): SavedPosting {
  // One unit for one unit, so that the offsets of the tags still hold. Control characters count as blanks.
  const plain = (text: string): string =>
    text.replace(/\p{Cc}/gu, (one) => (/\s/.test(one) ? one : ' ')).replace(/\S/g, 'x');
  const { posting, reading } = saved;
  const { years, degree, seniority, place, location, salary, employment, visa, clearance } = reading.facts;
  const description = plain(posting.description);
  return {
    ...saved,
    note: plain(saved.note),
    posting: {
      ...posting,
      title: plain(posting.title),
      company: posting.company === null ? null : plain(posting.company),
      location: posting.location === null ? null : plain(posting.location),
      url: /^https?:\/\//i.test(posting.url) ? 'https://x' : plain(posting.url),
      description,
    },
    reading: {
      ...reading,
      tags: reading.tags.map((tag) => ({
        ...tag,
        quote: description.slice(tag.start, tag.end),
        cue: {
          ...tag.cue,
          rule: plain(tag.cue.rule),
          strength: tag.cue.strength === null ? null : plain(tag.cue.strength),
          depth: tag.cue.depth === null ? null : plain(tag.cue.depth),
          heading: tag.cue.heading === null ? null : plain(tag.cue.heading),
        },
      })),
      facts: {
        years,
        degree,
        seniority,
        place,
        employment,
        visa,
        clearance,
        location: location && { ...location, value: plain(location.value) },
        salary: salary && { ...salary, currency: plain(salary.currency) },
      },
    },
  };
}
