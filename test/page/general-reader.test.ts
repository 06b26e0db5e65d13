import { describe, expect, it } from 'vitest';
import { readGenerally } from '../../src/page/general-reader.ts';
import { readText } from '../../src/page/page-text.ts';
import { documentOf } from '../support/page-dom.ts';

const sentences = (about: string): string =>
  `<p>${`The ${about} of this place is told here in a sentence of its own. `.repeat(3)}</p>`;
const items = (...texts: readonly string[]): string => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

interface Page {
  readonly title?: string;
  readonly heading?: string;
  readonly address?: string;
  readonly parts?: readonly string[];
  readonly apply?: string;
  readonly over?: string;
  readonly before?: string;
  readonly after?: string;
}

const TITLE = 'Data Engineer';

/** A page of a company's own site around a posting; whatever is not said is as a posting has it. */
function pageOf(page: Page = {}): { document: Document; url: URL } {
  const { title = `${page.heading ?? TITLE} - Heronmill`, heading = TITLE, before = '', after = '' } = page;
  const { address = 'https://www.heronmill.example/careers/data-engineer', apply = 'Apply now' } = page;
  const parts = (page.parts ?? ['Your responsibilities', 'Requirements', 'What we offer'])
    .map((part) => `<h2>${part}</h2>${sentences(part)}${items('One thing to do', 'Another thing to do')}`)
    .join('');
  const document = documentOf(
    `<title>${title}</title><header><nav><a href="/">Start</a><a href="/careers">Careers</a></nav></header>
     <main>${page.over ?? ''}<h1>${heading}</h1>${before}<div id="text">${sentences('intent')}${parts}</div><a href="/form">${apply}</a>${after}</main>
     <footer><p>${'Heronmill makes mills for herons. '.repeat(5)}</p></footer>`,
  );
  return { document, url: new URL(address) };
}

function read(page: Page, isPosting = false) {
  const { document, url } = pageOf(page);
  const parts = readGenerally(document, url, isPosting);
  return parts && { ...parts, text: readText(parts.body, parts.skip).text };
}

describe('a posting on a company’s own page', () => {
  it('is found in the live page, with its title, company and place', () => {
    const { document, url } = pageOf({ before: '<dl><dt>Location</dt><dd>Cork, Ireland</dd></dl>' });
    const parts = readGenerally(document, url);
    expect(parts).toMatchObject({ key: null, title: TITLE, company: 'Heronmill', location: 'Cork, Ireland' });
    expect(parts?.body).toBe(document.querySelector('#text'));
  });

  it('is read without what stands around it and between', () => {
    const similar = `<section class="similar-jobs"><h2>Similar jobs</h2>${sentences('other job')}</section>`;
    const form = `<form><h2>Your application</h2>${sentences('form')}<input></form>`;
    const cookies = `<div id="cookie-note">${sentences('cookie')}</div>`;
    const text = read({ before: cookies, after: form + similar })?.text;
    expect(text).toMatch(/^The intent/);
    expect(text).toMatch(/Another thing to do$/);
  });

  it('ends where a heading says that something else begins, though no element does', () => {
    const after = `<h3>Other open roles</h3>${sentences('other role')}`;
    expect(read({ after })?.text).not.toContain('other role');
  });

  it('begins with an introduction that stands in an element of its own', () => {
    const before = `<section>${sentences('company')}</section>`;
    const text = read({ before })?.text;
    expect(text).toMatch(/^The company/);
    expect(text).toContain('The intent');
  });

  it.each([
    [
      'the company is the first heading',
      { heading: 'Heronmill', title: 'Heronmill: Data Engineer', before: '<h2>Data Engineer</h2>' },
    ],
    [
      'a slogan is the first heading',
      { heading: 'Come and grow', title: 'Heronmill', before: '<h2>Data Engineer</h2>' },
    ],
    ['the page speaks of careers first', { heading: 'Careers', title: 'Heronmill', before: '<h2>Data Engineer</h2>' }],
    [
      'no element says that it is a heading',
      { heading: 'Heronmill', title: 'Heronmill', before: '<div class="t1">Data Engineer</div>' },
    ],
    [
      'other jobs stand above it',
      { heading: TITLE, over: '<h1><a href="/careers/2">Juniper Engineer</a></h1><h2>Frontend Developer</h2>' },
    ],
  ])('has its title where %s', (_, page) => {
    expect(read(page)?.title).toBe(TITLE);
  });

  it.each([
    ['Location: Galway', 'Galway'],
    ['Standort: Kiel', 'Kiel'],
    ['Lieu : Lyon', 'Lyon'],
    ['Arbeitsort: Graz', 'Graz'],
    ['We love this location: it is near the sea and far from every town in the land', null],
  ])('says where it is: %s', (line, place) => {
    expect(read({ before: `<p>${line}</p>` })?.location).toBe(place);
  });

  it('names the company by its address where the page says no name', () => {
    expect(read({ title: TITLE })?.company).toBe('heronmill');
  });

  it.each([
    [
      'de',
      'Datenentwicklerin (m/w/d)',
      'karriere/datenentwicklerin',
      ['Deine Aufgaben', 'Dein Profil', 'Wir bieten'],
      'Jetzt bewerben',
    ],
    [
      'fr',
      'Ingénieur données (H/F)',
      'emplois/ingenieur',
      ['Vos missions', 'Profil recherché', 'Nous offrons'],
      'Postuler',
    ],
    ['es', 'Ingeniera de datos', 'empleo/ingeniera', ['Funciones', 'Requisitos', 'Ofrecemos'], 'Inscribirme'],
    ['it', 'Ingegnere dei dati', 'lavora-con-noi/ingegnere', ['Mansioni', 'Requisiti', 'Offriamo'], 'Candidati ora'],
    ['nl', 'Data-ontwikkelaar', 'vacatures/data', ['Wat ga je doen', 'Jouw profiel', 'Wat wij bieden'], 'Solliciteer'],
    [
      'pt',
      'Engenheira de dados',
      'vagas/engenheira',
      ['Responsabilidades', 'Requisitos', 'Oferecemos'],
      'Candidatar-se',
    ],
    ['sv', 'Utvecklare', 'jobb/utvecklare', ['Dina arbetsuppgifter', 'Kvalifikationer', 'Vi erbjuder'], 'Ansök nu'],
    ['da', 'Softwareudvikler', 'karriere/udvikler', ['Dine arbejdsopgaver', 'Om dig', 'Vi tilbyder'], 'Ansøg'],
    ['no', 'Utvikler', 'stillinger/utvikler', ['Arbeidsoppgaver', 'Kvalifikasjoner', 'Vi tilbyr'], 'Søk stillingen'],
    ['pl', 'Programista', 'praca/programista', ['Zakres obowiązków', 'Wymagania', 'Oferujemy'], 'Aplikuj'],
    ['cs', 'Vývojář', 'kariera/vyvojar', ['Náplň práce', 'Požadujeme', 'Nabízíme'], 'Odpovědět'],
  ])('is found in %s', (_, heading, path, parts, apply) => {
    const found = read({ heading, parts, apply, address: `https://heronmill.example/${path}` });
    expect(found?.title).toBe(heading);
    // Each word counts: with any one of them alone the page would not do.
    for (const one of parts) expect(found?.text).toContain(one);
    expect(
      read({ heading, parts: parts.slice(0, 2), apply: 'x', address: `https://heronmill.example/${path}` }),
    ).not.toBeNull();
    expect(
      read({ heading, parts: [parts[0] ?? '', parts[2] ?? ''], apply, address: 'https://heronmill.example/x' }),
    ).not.toBeNull();
  });
});

describe('no posting', () => {
  const template = 'https://hiringtips.example/data-engineer';
  it.each<[string, Page]>([
    ['an article on how to write one', { heading: 'How to hire a Data Engineer' }],
    ['a template of one', { heading: 'Data Engineer job description template', address: template }],
    ['its parts explained where nobody can apply', { address: template, apply: 'Read on' }],
    ['a list', { heading: '41 Data Engineer jobs in Cork' }],
    ['a list that says so in its title', { title: 'Data Engineer jobs in Cork | Heronmill' }],
    [
      'a careers page',
      { heading: 'Careers at Heronmill', title: 'Careers - Heronmill', parts: ['Benefits', 'Why join us'] },
    ],
    ['a page of values and benefits', { heading: 'Life with us', parts: ['What we offer', 'Our benefits'] }],
    ['interview questions', { heading: 'Data Engineer interview questions' }],
    ['pay of a trade', { heading: 'Data Engineer salaries in Ireland' }],
    ['a course', { heading: 'Data Engineer bootcamp' }],
    [
      'a product',
      {
        heading: 'Heron 3000',
        address: 'https://heronmill.example/heron',
        parts: ['Benefits', 'System requirements'],
        apply: 'Buy',
      },
    ],
    ['terms of use', { heading: 'Terms of use', address: 'https://heronmill.example/terms', apply: 'Agree' }],
    ['an application form', { address: 'https://heronmill.example/careers/data-engineer/apply' }],
    [
      'two postings on one page',
      { parts: ['Your responsibilities', 'Requirements', 'Your responsibilities', 'Requirements'] },
    ],
  ])('is %s', (_, page) => {
    expect(read(page)).toBeNull();
  });

  it('is a heading and a form without a text', () => {
    const html = `<title>${TITLE} - Heronmill</title><h1>${TITLE}</h1><h2>Requirements</h2><h2>Your tasks</h2><form><input></form><button>Apply</button>`;
    expect(readGenerally(documentOf(html), new URL('https://heronmill.example/jobs/1'))).toBeNull();
  });
});

describe('where the address says that a posting is here', () => {
  const few: Page = { parts: ['Your responsibilities'], apply: 'x', address: 'https://heronmill.example/p/17' };

  it('takes less to find it', () => {
    expect(read(few)).toBeNull();
    expect(read(few, true)?.text).toMatch(/^The intent/);
  });

  it.each<[string, Page]>([
    ['a wall', { ...few, title: 'Just a moment...' }],
    ['a door', { ...few, title: 'Sign in | Heronmill' }],
    ['a list', { ...few, heading: 'Open positions', title: 'Heronmill' }],
    ['a lost page', { ...few, heading: 'Page not found', title: 'Heronmill' }],
    ['prose', { ...few, parts: [] }],
  ])('it still takes more than %s', (_, page) => {
    expect(read(page, true)).toBeNull();
  });
});

describe('hostile pages', () => {
  const url = new URL('https://heronmill.example/careers/data-engineer');
  const timed = (html: string): number => {
    const document = documentOf(`<title>${TITLE}</title><h1>${TITLE}</h1>${html}<a>Apply</a>`);
    const begin = performance.now();
    readGenerally(document, url);
    return performance.now() - begin;
  };
  const parts = '<h2>Responsibilities</h2><h2>Requirements</h2>';

  // The DOM of the tests is a hundred times slower than a browser's; what is told apart here is linear from square.
  it.each([
    ['nested deeper than any page', (size: number) => '<div>'.repeat(size) + parts + sentences('depth')],
    ['nested in what is passed over', (size: number) => '<aside>'.repeat(size) + parts + sentences('depth')],
    ['of one long line', (size: number) => `${parts}<p>${'word '.repeat(size * 25)}</p>`],
    ['of nothing but headings', (size: number) => '<h2>Requirements</h2>'.repeat(size)],
    [
      'of nothing but different headings',
      (size: number) =>
        Array.from(
          { length: size },
          (_, n) => `<h2>Requirements ${'abcdefghij'[n % 10]}${'x'.repeat(n % 30)}${'y'.repeat(n % 7)}</h2>`,
        ).join(''),
    ],
    ['of nothing but links', (size: number) => parts + '<a href="#">Somewhere else</a> '.repeat(size)],
  ])('%s are read in time', { retry: 2 }, (_, html) => {
    timed(html(100));
    expect(timed(html(3_000))).toBeLessThan(4_000);
  });
});
