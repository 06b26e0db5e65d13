import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_DESCRIPTION } from '../../src/core/posting.ts';
import { schemaPostings } from '../../src/page/job-posting-schema.ts';
import { readPage } from '../../src/page/read-page.ts';
import { documentOf } from '../support/page-dom.ts';

const url = new URL('https://a.example/jobs/1');
const pageWith = (data: unknown, body = ''): Document =>
  documentOf(`<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>${body}`);
const only = (data: object) => schemaPostings(pageWith({ '@type': 'JobPosting', title: 'Baker', ...data }))[0];

describe('schemaPostings', () => {
  it.each([
    [{ value: { minValue: 40, maxValue: 55, unitText: 'HOUR' }, currency: 'USD' }, ['Salary: USD 40 - 55 per hour']],
    [{ value: 120000, currency: 'GBP', unitText: 'YEAR' }, ['Salary: GBP 120,000 per year']],
    [{ value: { value: '95000.50' }, currency: 'EUR' }, ['Salary: EUR 95,000.5']],
    [{ value: { minValue: 0, maxValue: null } }, []],
    [{ value: 'negotiable', currency: 'EUR' }, []],
    ['80k', []],
    [null, []],
  ])('reads the pay %j', (baseSalary, statements) => {
    expect(only({ baseSalary })?.statements).toEqual(statements);
  });

  it.each([
    [{ address: { addressLocality: 'Cork', addressCountry: { name: 'Ireland' } } }, 'Cork, Ireland'],
    [[{ address: 'Cork' }, { name: 'Home office' }, 7, { address: null }], 'Cork; Home office'],
    [{ address: { addressLocality: 'Singapore', addressRegion: 'Singapore', addressCountry: 'SG' } }, 'Singapore, SG'],
    [
      [
        { name: 'Cork, IE', address: { addressLocality: 'Cork' } },
        { name: 'Oslo, NO', address: { addressLocality: 'Cork' } },
      ],
      'Cork, IE; Oslo, NO',
    ],
    [[{ name: 'Plant', address: 'Cork' }, { address: 'Cork' }], 'Cork'],
    [undefined, null],
  ])('reads the place %j', (jobLocation, location) => {
    expect(only({ jobLocation })?.location).toBe(location);
  });

  it('reads where people may live where there is no place of work', () => {
    expect(only({ applicantLocationRequirements: [{ name: 'Spain' }, { name: 'Portugal' }] })?.location).toBe(
      'Spain; Portugal',
    );
  });

  it('lets no field that is not as expected spoil the others', () => {
    expect(only({ hiringOrganization: 7, jobLocation: 'x', employmentType: { a: 1 }, description: 9 })).toEqual({
      title: 'Baker',
      company: null,
      location: null,
      statements: [],
      description: null,
      element: null,
    });
  });

  it('throws on no data whatever, and says nothing of it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.jsonValue()), (data) => {
        const text = typeof data === 'string' ? data : JSON.stringify(data);
        const html = `<script type="application/ld+json">${text.replace(/</g, ' ')}</script>`;
        expect(schemaPostings(documentOf(html))).toEqual([]);
      }),
    );
  });

  it('does not follow data deeper than any page nests it', () => {
    const deep = JSON.stringify('x').replace('"x"', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`);
    expect(schemaPostings(documentOf(`<script type="application/ld+json">${deep}</script>`))).toEqual([]);
  });
});

describe('a page with a posting of a megabyte', () => {
  it('is read up to the longest description, quickly', () => {
    const item = '<li>Own the roadmap of our credit models and their metrics</li>';
    const description = `<ul>${item.repeat(20_000)}</ul>`;
    const document = pageWith(
      { '@type': 'JobPosting', title: 'Baker of bread', description },
      `<h1>Baker of bread</h1><div>${description}</div>`,
    );
    const begin = performance.now();
    const { posting } = readPage(document, url);
    expect(posting?.description.length).toBe(LONGEST_DESCRIPTION);
    expect(performance.now() - begin).toBeLessThan(8_000);
  });
});
