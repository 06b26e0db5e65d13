import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, startJourney } from '../support/journey-browser.ts';
import { downloaded } from '../support/journey-download.ts';
import { markedWords, marksArePainted, marksOn, treeOf, watchTree } from '../support/journey-marks.ts';
import { levelOf, press, setLevel, shows, words } from '../support/journey-screen.ts';
import { stillDemoSite, type Visit, visit } from '../support/journey-site.ts';

// One person with one posting on Greenhouse, from the first look to the saved record.

let journey: Journey;
let posting: Visit;

beforeAll(async () => {
  journey = await startJourney('chromium');
  const [claims] = demoPostings;
  posting = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite, watchTree);
});
afterAll(() => journey?.close());

const numbers = (text: string): readonly number[] => {
  const [, asks, brings] = /asks (\d+)(?:, \d+ of them AI)? · you bring (\d+)/.exec(text) ?? [];
  return [Number(asks), Number(brings)];
};

test('the page is marked in its own words, by family and strength', async () => {
  await marksArePainted(posting.page);
  const marks = await marksOn(posting.page);
  for (const name of ['mark-product-duty', 'mark-compute-duty', 'mark-models-preferred', 'mark-models-negated'])
    expect(marks[name], name).toBeGreaterThan(0);
  const marked = await markedWords(posting.page);
  expect(marked).toContain('GPU');
  expect(marked).toContain('fine-tune models');
  expect(marked.join(' ')).not.toContain('pension');
});

test('a mark says what it means under the pointer', async () => {
  const place = await posting.page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((mark) => [...mark]);
    const range = ranges.find((each) => each.toString() === 'GPU');
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { x, y, height } = range.getBoundingClientRect();
    return { x: x + 4, y: y + height / 2 };
  });
  if (!place) throw new Error('It is not marked.');
  const hint = () => posting.page.evaluate(() => getComputedStyle(document.documentElement, '::after').content);
  expect(await hint()).toBe('none');
  // The browser tells of our own scrolling some frames later, and a scroll ends the pointer's rest: so it moves once more.
  let step = 0;
  const pointAgain = async (): Promise<string> => {
    step += 1;
    await posting.page.mouse.move(place.x + (step % 2), place.y);
    return hint();
  };
  await expect.poll(pointAgain, { interval: 400 }).toContain('GPU and compute capacity');
  await posting.page.mouse.move(1, 1);
  await expect.poll(hint).toBe('none');
});

test('the popup compares the posting with the sample profile', async () => {
  const popup = await journey.openPopup(posting.page);
  const before = await shows(popup, /asks \d+/);
  expect(before).toContain('Senior Product Manager, Claims');
  expect(before).toContain('Fernhollow');
  expect(before, 'no score without a profile').not.toContain('you bring');
  await press(popup, 'button', 'Start from a sample profile');
  const [asks = 0, brings = 0] = numbers(await shows(popup, /you bring \d+/));
  expect(brings).toBeGreaterThan(0);
  expect(brings).toBeLessThan(asks);
  for (const heading of ['Missing', 'Partly', 'Carries over', 'Met', 'Expressly not asked'])
    expect(await words(popup), heading).toMatch(new RegExp(`^${heading}`, 'm'));
  await popup.close();
});

test('a level set by one click counts at once, and still when the popup is opened again', async () => {
  const popup = await journey.openPopup(posting.page);
  const [, before = 0] = numbers(await shows(popup, /you bring \d+/));
  expect(await levelOf(popup, 'Data labelling')).toBe('Not yet');
  await setLevel(popup, 'Data labelling', 'Have led');
  await shows(popup, new RegExp(`you bring ${before + 1}\\b`));
  await popup.close();
  const again = await journey.openPopup(posting.page);
  await shows(again, new RegExp(`you bring ${before + 1}\\b`));
  await again.close();
});

test('a finding leads to its sentence on the page', async () => {
  await posting.page.evaluate(() => scrollTo(0, 0));
  const popup = await journey.openPopup(posting.page);
  await shows(popup, /you bring/);
  const sentence = 'Hands-on prompt engineering, or a retrieval-augmented generation project of your own.';
  const inSight = () =>
    posting.page.evaluate((text) => {
      const line = [...document.querySelectorAll('li')].find((each) => each.textContent === text);
      const { top = -1, bottom = 0 } = line?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    }, sentence);
  expect(await inSight()).toBe(false);
  const quote = await popup.waitForSelector(`button ::-p-text(${sentence.slice(0, 27)})`);
  await quote?.click();
  await expect.poll(inSight).toBe(true);
  expect(await marksOn(posting.page)).toHaveProperty('mark-flash');
  await expect.poll(() => marksOn(posting.page), { timeout: 5_000 }).not.toHaveProperty('mark-flash');
  await popup.close();
});

test('the other views say how to prepare and what is stated', async () => {
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'tab', 'Prepare');
  expect(await shows(popup, /Questions to expect/)).toMatch(/\?\n/);
  await press(popup, 'button', 'Print or save');
  await press(popup, 'menuitem', 'Page to print (HTML)');
  const { name, text } = await downloaded(journey, 'html');
  expect(name).toMatch(/^preparation-.*claims.*\.html$/);
  expect(text).toContain('Questions to ask');
  await press(popup, 'tab', 'Facts');
  const facts = await shows(popup, /Salary/);
  expect(facts).toContain('€72,000');
  expect(facts).toContain('5+ years');
  await popup.close();
});

test('saved once or twice, it is one record of the library', async () => {
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library\./);
  await press(popup, 'button', 'Saved');
  await shows(popup, /Saved again/);
  await popup.close();
  const library = await journey.open('src/entries/library/index.html');
  expect(await shows(library, /Senior Product Manager, Claims/)).toContain('1 saved posting, kept on this machine.');
  await library.close();
});

test('until here the page is as its server wrote it, and its console is silent', async () => {
  expect(await treeOf(posting.page)).toEqual({ changes: [], sameHtml: true });
  expect(posting.troubles).toEqual([]);
  expect(posting.strays).toEqual([]);
});

test('marks are muted on the site and come back', async () => {
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'switch', 'Marks on this site');
  await expect.poll(() => marksOn(posting.page)).toEqual({});
  await posting.page.reload();
  await popup.close();
  const again = await journey.openPopup(posting.page);
  await shows(again, /you bring/);
  expect(await marksOn(posting.page), 'still muted after the page was loaded again').toEqual({});
  await press(again, 'switch', 'Marks on this site');
  await marksArePainted(posting.page);
  await again.close();
});
