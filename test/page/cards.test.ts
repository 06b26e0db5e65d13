import { describe, expect, it } from 'vitest';
import { boardAt } from '../../src/page/board.ts';
import { readText } from '../../src/page/page-text.ts';
import { fixture } from '../support/journey-site.ts';
import { documentOf } from '../support/page-dom.ts';

const cardsOn = (html: string, address: string) => {
  const url = new URL(address);
  const document = documentOf(html);
  const cards = boardAt(document, url)?.board.cards?.(document, url) ?? [];
  return cards.map(({ key, title, titleText, company, location }) => ({
    said: [key, titleText, company, location],
    painted: title.textContent?.replace(/\s+/g, ' ').trim(),
  }));
};
const cardsOf = (name: string) => {
  const { html, url } = fixture(name);
  return cardsOn(html, url);
};

describe('the cards of a list', () => {
  it('of LinkedIn’s older markup have ids; the title is painted once, an empty card not at all', () => {
    expect(cardsOf('linkedin-classic-search')).toEqual([
      { said: ['4100000012', 'Magazziniere', 'Porto Secco', null], painted: 'Magazziniere' },
    ]);
  });

  it('of Indeed carry their id on the title’s link', () => {
    const said = [
      ['0a1b2c3d4e5f6071', 'Machine Learning Engineer', 'Parcelwright', 'Leeds'],
      ['1a1b2c3d4e5f6072', 'Data Steward', 'Dovecote Foods', 'Leeds'],
    ];
    const cards = said.map((each) => ({ said: each, painted: each[1] }));
    expect(cardsOf('indeed-list')).toEqual(cards);
    expect(cardsOf('indeed-search-pane')).toEqual(cards);
  });

  it('of LinkedIn’s newest markup may have none', () => {
    expect(cardsOf('linkedin-sdui-search')).toEqual([
      { said: [null, 'Junior Product Manager', 'Tallow & Pine', 'Austin, TX'], painted: 'Junior Product Manager' },
      {
        said: [null, 'Principal Product Manager, Agents', 'Motif Recruiting', null],
        painted: 'Principal Product Manager, Agents',
      },
    ]);
  });

  it('of LinkedIn’s newest markup are told by the id where a build writes it, and nested ones once', () => {
    const card = (id: string, title: string) =>
      `<div componentkey="job-card-component-ref-${id}"><div role="button" componentkey="job-card-component-ref-${id}">
      <p><span class="f">${title} (Verified job)</span><span aria-hidden="true">${title}<span> </span></span></p>
      <div><p>Tallow &amp; Pine</p></div><p>Austin, TX (Remote)</p><p><span>Posted on May 3</span></p></div></div>`;
    const html = `<main>${card('4100000051', 'Analyst')}${card('4100000052', 'Miller')}</main>`;
    expect(cardsOn(html, 'https://www.linkedin.com/jobs/search-results/')).toEqual([
      { said: ['4100000051', 'Analyst', 'Tallow & Pine', 'Austin, TX (Remote)'], painted: 'Analyst' },
      { said: ['4100000052', 'Miller', 'Tallow & Pine', 'Austin, TX (Remote)'], painted: 'Miller' },
    ]);
  });

  it('of LinkedIn’s public list have ids', () => {
    expect(cardsOf('linkedin-guest-list')).toEqual([
      { said: ['4100000031', 'Stage analyste', null, null], painted: 'Stage analyste' },
    ]);
  });

  it('of an employer’s own list bear its name', () => {
    expect(cardsOf('greenhouse-list')).toEqual([
      {
        said: ['5000000001', 'Product Manager, Search Ranking', 'Meridian Maps', 'Remote, Canada'],
        painted: 'Product Manager, Search Ranking',
      },
    ]);
    expect(cardsOf('lever-list')).toEqual([
      {
        said: ['3f1d2c4b-0000-4000-8000-000000000001', 'Product Lead, Evaluation', 'Orrery', 'Porto'],
        painted: 'Product Lead, Evaluation',
      },
    ]);
    expect(cardsOf('ashby-list')).toEqual([
      {
        said: ['7c9e6679-0000-4000-8000-000000000001', 'AI Product Manager', 'Heron Mutual', null],
        painted: 'AI Product Manager',
      },
    ]);
  });

  it('of Greenhouse’s older markup are read too', () => {
    const html = `<div id="main"><section class="level-0"><h3>Product</h3>
      <div class="opening"><a data-mapped="true" href="/meridian/jobs/5000000009">Map Maker</a><br><span class="location">Leeds</span></div></section></div>`;
    expect(cardsOn(html, 'https://boards.greenhouse.io/meridian')).toEqual([
      { said: ['5000000009', 'Map Maker', 'Meridian', 'Leeds'], painted: 'Map Maker' },
    ]);
  });

  it('of Indeed have ids, those of advertisers too, whose links say none', () => {
    const card = (id: string, href: string) =>
      `<div class="job_seen_beacon"><h2 class="jobTitle"><a data-jk="${id}" href="${href}"><span title="x" id="jobTitle-${id}">Map Maker</span></a></h2>
      <span data-testid="company-name">Meridian Maps</span><div data-testid="text-location">Leeds</div></div>`;
    const html =
      card('00000000000000a1', '/rc/clk?jk=00000000000000a1&bb=x') + card('00000000000000a2', '/pagead/clk?ad=x');
    expect(cardsOn(html, 'https://uk.indeed.com/jobs?q=maps').map(({ said }) => said)).toEqual([
      ['00000000000000a1', 'Map Maker', 'Meridian Maps', 'Leeds'],
      ['00000000000000a2', 'Map Maker', 'Meridian Maps', 'Leeds'],
    ]);
  });

  it('say no more than a line, whatever a page puts there', () => {
    const html = `<div class="posting"><a href="/a/3f1d2c4b-0000-4000-8000-000000000001"><h5 data-qa="posting-name">${'x'.repeat(9_000)}</h5></a></div>`;
    const [card] = cardsOn(html, 'https://jobs.lever.co/a');
    expect(card?.said[1]?.length).toBe(300);
  });

  it('are none on a page of one posting or of an application', () => {
    for (const name of [
      'greenhouse-job-boards',
      'lever-posting',
      'lever-apply',
      'ashby-posting',
      'linkedin-guest-view',
    ])
      expect(cardsOf(name), name).toEqual([]);
  });
});

describe('a hiring thread', () => {
  const { html, url } = fixture('hacker-news-thread');
  const document = documentOf(html);
  const cards = boardAt(document, new URL(url))?.board.cards?.(document, new URL(url)) ?? [];

  it('is a list whose cards hold their whole text, under the ids of their own pages', () => {
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) {
      const parts = card.read?.();
      if (!parts) continue;
      expect(parts.key).toBe(card.key);
      expect(readText(parts.body, parts.skip).text).toContain(card.titleText.slice(0, 20));
    }
    expect(cards.filter((card) => card.read?.()).length).toBeGreaterThan(0);
  });

  it('shows no cards on any other page of the site', () => {
    for (const name of ['hacker-news-comment', 'hacker-news-wants-to-be-hired'])
      expect(cardsOf(name), name).toEqual([]);
  });
});
