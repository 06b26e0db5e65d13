import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/core/profile.ts';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { makePdf } from '../files/make-pdf.ts';
import { makeDocx, makeZip, paragraph } from '../files/make-zip.ts';
import { type Journey, OPTIONS, PATIENCE, startJourney } from '../support/journey-browser.ts';
import { downloaded } from '../support/journey-download.ts';
import { choose, find, levelOf, press, setLevel, settled, shows, words } from '../support/journey-screen.ts';
import { stillDemoSite, visit } from '../support/journey-site.ts';
import { chooseFile } from '../support/journey-upload.ts';

// A CV comes in: chosen or pasted, looked through, taken over, undone. What is refused changes nothing.

const CV = `Noor Achterberg
noor@achterberg.example, Ghent

Experience

Senior Product Manager, Tallowpine Insurance
March 2019 - February 2023
- Owned the product roadmap of the claims desk and launched it in five countries
- Led the labelling of 40,000 claim photographs with twelve outside raters
- Defined precision and recall targets for the damage classifier with two data scientists
- Planned GPU capacity with the platform team

Product Analyst, Harrow Lane Books
January 2016 - December 2018
- Wrote SQL and built dashboards for the buying team
- Ran A/B tests on prices

Education

Certificate in machine learning, Quarry Street College, 2021
`;

const LABELLING = 'Led the labelling of 40,000 claim photographs with twelve outside raters';

const EXPORT = makeZip([
  {
    name: 'Positions.csv',
    data: `Company Name,Title,Description,Started On,Finished On\nTallowpine Insurance,Senior Product Manager,"${LABELLING}",Mar 2019,Feb 2023\n`,
  },
  { name: 'messages.csv', data: 'FROM,TO,CONTENT\nNoor,Ama,Planned GPU capacity with the platform team\n' },
]);

const asPdf = (text: string, options = {}) =>
  makePdf([text.split('\n').map((line, at) => ({ text: line, x: 60, y: 60 + 16 * at }))], options);

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  // Firefox goes through what depends on the browser: the worker, its libraries, the store.
  const isWhole = browser === 'chromium';
  let journey: Journey;
  let options: Page;

  beforeAll(async () => {
    journey = await startJourney(browser);
    options = await journey.open(OPTIONS);
  });
  afterAll(() => journey?.close());

  /** Opens the page anew, as by a reload; Firefox tells a driver of no reload's end. */
  async function openAnew(): Promise<void> {
    await options.close();
    options = await journey.open(OPTIONS);
  }

  const chooseCv = (name: string, content: string | Uint8Array): Promise<void> =>
    chooseFile(journey, options, name, content);

  /** The words of the row of one thing in the review. */
  const row = (label: string): Promise<string> =>
    options.evaluate((wanted) => {
      const rows = [...document.querySelectorAll('.proposal')];
      const found = rows.find((each) => each.querySelector('legend')?.textContent === wanted);
      return found?.textContent ?? '';
    }, label);

  const typedIn = async (name: string) =>
    (await find(options, 'textbox', name)).evaluate((field) => Reflect.get(field, 'value'));

  test('a CV makes the first profile, with levels, years and lines; undone, there is none', async () => {
    await chooseCv('noor.txt', CV);
    const review = await shows(options, /What “noor\.txt” shows/);
    expect(review).toContain('Years come from the dates of 2 positions.');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('What “noor.txt” shows');
    expect(await row('Data labelling')).toContain('Have led, 4 years because of “Led”');
    expect(await row('Data labelling')).toContain('Senior Product Manager, Tallowpine Insurance');
    await press(options, 'checkbox', 'Take over GPU and compute capacity');
    const [, count = ''] = /Make “My profile” of (\d+)/.exec(await words(options)) ?? [];
    expect(Number(count)).toBeGreaterThan(4);
    await settled(options);
    await press(options, 'button', `Make “My profile” of ${count}`);
    await shows(options, new RegExp(`“My profile” was made of ${count} competencies`));
    expect(await levelOf(options, 'Data labelling')).toBe('Have led');
    expect(await levelOf(options, 'GPU and compute capacity')).toBeNull();
    expect(await typedIn('Years of Data labelling')).toBe('4');
    expect(await typedIn('What shows Data labelling, line 1')).toBe(LABELLING);
    await press(options, 'button', 'Undo');
    await shows(options, /None of 26 yet/);
    await openAnew();
    await shows(options, /None of 26 yet/);
  });

  test.runIf(isWhole)('a double click on the one button makes one profile', async () => {
    await chooseCv('noor.txt', CV);
    await shows(options, /What “noor\.txt” shows/);
    await settled(options);
    await (await options.waitForSelector('.take-over .primary'))?.click({ count: 2 });
    await shows(options, /was made of/);
    await settled(options);
    expect(await options.$('.profile-pills')).toBeNull();
    await press(options, 'button', 'Undo');
    await shows(options, /None of 26 yet/);
  });

  test('a PDF is set beside the profile, lowers nothing, and goes into the comparison', async () => {
    await setLevel(options, 'Data analysis', 'Have led');
    await setLevel(options, 'Data labelling', 'Learning');
    await shows(options, /^Saved$/m);
    await chooseCv('noor.pdf', asPdf(CV));
    await shows(options, /More than your profile says/);
    expect(await row('Data labelling')).toMatch(/Your profileLearning.*The CVHave led, 4 years/);
    expect(await row('Data analysis')).toMatch(/Your profileHave led/);
    const [button = ''] = /Take over \d+ into “My profile”/.exec(await words(options)) ?? [];
    await settled(options);
    await press(options, 'button', button);
    await shows(options, /taken over into “My profile”/);
    expect(await levelOf(options, 'Data labelling')).toBe('Have led');
    expect(await levelOf(options, 'Data analysis')).toBe('Have led');
    const [claims] = demoPostings;
    const { page } = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
    const popup = await journey.openPopup(page);
    expect(await shows(popup, /you bring [1-9]/)).toBeTruthy();
    await popup.close();
    await page.close();
    await options.bringToFront();
    await press(options, 'button', 'Undo');
    await expect.poll(() => levelOf(options, 'Data labelling')).toBe('Learning');
  });

  test.each([
    [
      'a Word document',
      'noor.docx',
      makeDocx(
        CV.split('\n')
          .map((line) => paragraph(line))
          .join(''),
      ),
      /Planned GPU capacity/,
    ],
    ['LinkedIn’s export, its messages left alone,', 'export.zip', EXPORT, /^$/],
  ])('%s shows the same', async (_what, name, bytes, ofCapacity) => {
    await chooseCv(name, bytes);
    await shows(options, new RegExp(`What “${name.replace('.', '\\.')}” shows`));
    expect(await row('Data labelling')).toContain('Have led, 4 years because of “Led”');
    expect(await row('GPU and compute capacity')).toMatch(ofCapacity);
    await press(options, 'button', 'Take over nothing');
  });

  test.runIf(isWhole)(
    'it may make a profile beside the first, and a copy of a profile goes out before it changes',
    async () => {
      await chooseCv('noor.txt', CV);
      await shows(options, /More than your profile says/);
      await choose(options, 'Into', 'A new profile');
      await settled(options);
      const [make = ''] = /Make “noor” of \d+/.exec(await words(options)) ?? [];
      await press(options, 'button', make);
      await shows(options, /“noor” was made of/);
      expect(await levelOf(options, 'Data analysis')).not.toBe('Have led');
      await press(options, 'button', 'Undo');
      await expect.poll(() => levelOf(options, 'Data analysis')).toBe('Have led');

      await chooseCv('noor.txt', CV);
      await shows(options, /More than your profile says/);
      await press(options, 'checkbox', 'First download a copy of “My profile”');
      const [take = ''] = /Take over \d+ into “My profile”/.exec(await words(options)) ?? [];
      await settled(options);
      await press(options, 'button', take);
      const copy = parseProfile((await downloaded(journey, 'json')).text);
      expect(copy.skills['data-labelling']?.level).toBe('learning');
      await press(options, 'button', 'Undo');
      await expect.poll(() => levelOf(options, 'Data labelling')).toBe('Learning');
    },
  );

  test.runIf(isWhole)(
    'taken over nothing, nothing changes, and the focus is back where the file was chosen',
    async () => {
      await chooseCv('noor.txt', CV);
      await shows(options, /What “noor\.txt” shows/);
      await press(options, 'button', 'Take over nothing');
      await expect.poll(() => options.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
      expect(await levelOf(options, 'Data labelling')).toBe('Learning');
    },
  );

  test.each([
    ['with a password', 'locked.pdf', asPdf(CV, { locked: true }), /password/],
    ['without text', 'scan.pdf', asPdf('', { picture: true }), /picture|scan|text/i],
    ['that is broken', 'broken.pdf', asPdf(CV).slice(0, 300), /damaged|could not be read/],
    ['that is a picture', 'cv.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /is a picture/],
  ])('a file %s is refused in a sentence and changes nothing', async (_what, name, bytes, why) => {
    await openAnew();
    await chooseCv(name, bytes);
    const said = await options.waitForSelector('.file-door [role=alert]:not(:empty)', { timeout: PATIENCE });
    const sentence = await said?.evaluate((alert) => alert.textContent);
    expect(sentence).toMatch(why);
    expect(sentence).toMatch(/Your profile is unchanged\.$/);
    expect(await levelOf(options, 'Data labelling')).toBe('Learning');
  });

  test.runIf(isWhole)('a German CV and one that shows nothing are said to be just that', async () => {
    await chooseCv(
      'lebenslauf.txt',
      'Berufserfahrung\n\nProduktleiterin, Tannhof Versicherung\n03/2019 - 02/2023\n- Verantwortlich für die Einführung der neuen Schadenbearbeitung in fünf Ländern und die Leitung eines Teams von neun Personen\n- Zusammenarbeit mit den Fachabteilungen, der Geschäftsführung und den Kunden\n',
    );
    expect(await shows(options, /Nothing is proposed/)).toContain('It seems to be in German.');
    await press(options, 'button', 'Back to your profile');
    await chooseCv(
      'gardener.txt',
      'Experience\n\nGardener, Larch Park\n2015 - 2020\n- Pruned the roses and mended the paths\n',
    );
    expect(await shows(options, /Nothing is proposed/)).toContain('It was read to its end');
    await press(options, 'button', 'Back to your profile');
  });

  test.runIf(isWhole)('a pasted text is read like a file', async () => {
    await options.locator('.pasted-text summary').setTimeout(PATIENCE).click();
    const field = await find(options, 'textbox', 'The text of your CV');
    await field.evaluate((area, text) => {
      if (area instanceof HTMLTextAreaElement) area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, CV);
    await press(options, 'button', 'Read this text');
    await shows(options, /What “Pasted text\.txt” shows/);
    expect(await row('Data labelling')).toContain('Have led, 4 years');
    await press(options, 'button', 'Take over nothing');
  });
});
