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

const posting = (attributes: { scope: string; type: string; name: string }): string => {
  const { scope, type, name } = attributes;
  return `<div ${scope} ${type}>
    <h1 ${name}="title">Baker</h1>
    <meta ${name}="employmentType" content="PART_TIME">
    <div ${name}="hiringOrganization" ${scope.replace('JobPosting', 'Organization')}>by <b ${name}="name">Crust &amp; Co</b> <i ${name}="logo">logo</i></div>
    <div ${name}="jobLocation" ${scope.replace('JobPosting', 'Place')}>
      <p ${name}="address" ${scope.replace('JobPosting', 'PostalAddress')}><span ${name}="addressLocality">Cork</span>, <span ${name}="addressCountry">Ireland</span></p>
    </div>
    <div ${name}="baseSalary" ${scope.replace('JobPosting', 'MonetaryAmount')}>
      <meta ${name}="currency" content="EUR">
      <span ${name}="value" ${scope.replace('JobPosting', 'QuantitativeValue')}>
        <span ${name}="minValue" content="30000">30k</span> to <span ${name}="maxValue" content="36000">36k</span><meta ${name}="unitText" content="YEAR">
      </span>
    </div>
    <div ${name}="description" id="text"><p>You bake bread.</p></div>
  </div>`;
};

describe('postings told in attributes', () => {
  it.each([
    ['microdata', { scope: 'itemscope', type: 'itemtype="https://schema.org/JobPosting"', name: 'itemprop' }],
    ['RDFa', { scope: 'typeof="JobPosting"', type: 'vocab="https://schema.org/"', name: 'property' }],
    [
      'RDFa with whole addresses',
      { scope: 'typeof="http://schema.org/JobPosting"', type: 'lang="en"', name: 'property' },
    ],
    ['RDFa with a prefix', { scope: 'typeof="schema:JobPosting"', type: '', name: 'property' }],
  ])('are read in %s with all their fields', (_, attributes) => {
    const document = documentOf(posting(attributes));
    expect(schemaPostings(document)).toEqual([
      {
        title: 'Baker',
        company: 'Crust & Co',
        location: 'Cork, Ireland',
        statements: ['Salary: EUR 30,000 - 36,000 per year', 'Employment type: part-time'],
        description: null,
        element: document.querySelector('#text'),
      },
    ]);
  });

  it('are read where fields that hold others say nothing of it', () => {
    const document = documentOf(
      `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
       <meta itemprop="hiringOrganization" content="Crust"><p itemprop="jobLocation">Cork</p><p itemprop="baseSalary">plenty</p></div>`,
    );
    expect(schemaPostings(document)).toMatchObject([{ company: 'Crust', location: 'Cork', statements: [] }]);
  });

  it.each([
    '<p itemprop="jobLocation" itemscope><meta itemprop="addressLocality" content="Cork"><meta itemprop="addressCountry" content="IE"></p>',
    '<p itemprop="jobLocation">the harbour</p><meta itemprop="addressLocality" content="Cork"><meta itemprop="addressCountry" content="IE">',
    '<meta itemprop="addressLocality" content="Cork"><meta itemprop="addressCountry" content="IE">',
  ])('are read where the address is not held by the place: %s', (place) => {
    const document = documentOf(
      `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>${place}</div>`,
    );
    expect(schemaPostings(document)[0]?.location).toBe('Cork, IE');
  });

  it('are read where one element is several fields', () => {
    const document = documentOf(
      `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="name title">Baker</h1><p property="http://schema.org/x" itemprop="description text" id="text">You bake.</p></div>`,
    );
    expect(schemaPostings(document)).toMatchObject([{ title: 'Baker', element: { id: 'text' } }]);
  });

  it('hold their text together where it stands in several elements', () => {
    const document = documentOf(
      `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
       <div id="text"><p itemprop="description">You bake.</p><p itemprop="qualifications">You rise early.</p></div></div>`,
    );
    expect(schemaPostings(document)[0]?.element?.id).toBe('text');
  });
});

describe('a page with a posting of a megabyte', () => {
  it('is read up to the longest description, quickly', { retry: 2 }, () => {
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
