import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LONGEST_TIME } from '../../src/files/limits.ts';
import { makePdf, type SetText } from '../files/make-pdf.ts';
import { makeDocx, makeZip, paragraph } from '../files/make-zip.ts';
import { type Journey, OPTIONS, PATIENCE, startJourney } from '../support/journey-browser.ts';
import { measured } from '../support/journey-measure.ts';
import { press, shows } from '../support/journey-screen.ts';
import { chooseFile } from '../support/journey-upload.ts';

// Files of every kind are read in a worker that ends with them. The page goes on meanwhile, whatever is in the file.

const LINES = [
  'Led the labelling of 40,000 photographs of damaged cars with twelve raters',
  'Owned the roadmap of the model that sorts insurance claims',
];

const page = (number: number): SetText[] => [
  { text: 'Experience', x: 50, y: 60, size: 14, bold: true },
  { text: `Product Manager, Fernhollow Insurance ${number}`, x: 50, y: 80, bold: true },
  { text: '2019 - 2022', x: 480, y: 80 },
  ...Array.from({ length: 50 }, (_, row) => ({ text: `• ${LINES[row % 2]}`, x: 50, y: 96 + row * 14 })),
];

/** Sixty pages strewn with words, which take some seconds to put in order. */
function strewn(): Uint8Array {
  let state = 1;
  // Park and Miller's generator: the same file each time.
  const chance = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const word = (): SetText => ({
    text: 'w',
    x: Math.floor(chance() * 550),
    y: Math.floor(chance() * 8_000) / 10,
    size: 5,
  });
  return makePdf(Array.from({ length: 60 }, () => Array.from({ length: 7_000 }, word)));
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let journey: Journey;
  let options: Page;

  beforeAll(async () => {
    journey = await startJourney(browser);
    options = await journey.open(OPTIONS);
  });
  afterAll(() => journey?.close());

  const chooseCv = (name: string, content: Uint8Array): Promise<void> => chooseFile(journey, options, name, content);

  /** Has the page look at the clock as often as it can. */
  const watchClock = (): Promise<void> =>
    options.evaluate(() => {
      let last = performance.now();
      let longest = 0;
      Reflect.set(globalThis, 'longestPause', () => longest);
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        port2.postMessage(null);
      });
      port1.start();
      port2.postMessage(null);
    });
  const longestPause = (): Promise<unknown> => options.evaluate(() => Reflect.get(globalThis, 'longestPause')());

  /** The driver hears of a worker's end a moment later. */
  const isEnded = () => expect.poll(() => options.workers().length).toBe(0);

  const openAnew = async (): Promise<void> => {
    await options.reload(browser === 'firefox' ? { waitUntil: [] } : {});
    await options.waitForSelector('.file-door input[type=file]', { timeout: PATIENCE });
  };
  // Each file starts on a fresh page, whatever became of the one before.
  beforeEach(openAnew);

  test('a PDF of sixty pages is read while the page goes on', async () => {
    const bytes = makePdf(Array.from({ length: 60 }, (_, number) => page(number)));
    await watchClock();
    const start = performance.now();
    await chooseCv('sixty.pdf', bytes);
    expect(await shows(options, /What “sixty\.pdf” shows/)).toContain('Data labelling');
    const took = Math.round(performance.now() - start);
    const pause = Math.round(Number(await longestPause()));
    measured(`PDF of 60 pages, ${browser}`, `${took} ms, longest pause of the page ${pause} ms`);
    // Read in the page, it would stop the page all that time. On a busy machine every thread waits now and then.
    expect(pause).toBeLessThan(took / 3);
    await isEnded();
  });

  test('a Word document and LinkedIn’s export are read, and what is left out is said', async () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body = [
      paragraph('Experience', '<w:pStyle w:val="Heading1"/>'),
      paragraph('Product Manager, Fernhollow Insurance'),
      paragraph('March 2019 - February 2022'),
      ...LINES.map((line) => paragraph(line, list)),
    ].join('');
    await chooseCv('cv.docx', makeDocx(body));
    expect(await shows(options, /What “cv\.docx” shows/)).toContain('Data labelling');
    await openAnew();
    const positions = `Company Name,Title,Description,Location,Started On,Finished On\nFernhollow,Product Manager,"${LINES[0]}",London,Mar 2019,Feb 2022\n`;
    await chooseCv(
      'export.zip',
      makeZip([
        { name: 'Positions.csv', data: positions },
        { name: 'messages.csv', data: 'Hello\n'.repeat(500_000) },
      ]),
    );
    const review = await shows(options, /What “export\.zip” shows/);
    expect(review).toContain('Data labelling');
    expect(review).toContain('messages.csv');
  });

  test.each([
    [
      'a bomb',
      'bomb.zip',
      () => makeZip([{ name: 'Skills.csv', data: new Uint8Array(90_000_000) }]),
      /far more text than a CV/,
    ],
    ['a document of 90 MB in 90 kB', 'bomb.docx', () => makeDocx(' '.repeat(90_000_000)), /far more text than a CV/],
    ['more than 20 MB', 'film.pdf', () => new Uint8Array(20_000_001), /larger than 20 MB/],
    ['junk', 'cv.txt', () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251), /not of a kind/],
  ])('%s is refused in a sentence', async (_what, name, bytes, why) => {
    await chooseCv(name, bytes());
    await shows(options, why);
    await isEnded();
  });

  test.runIf(browser === 'chromium')('what takes too long is ended, and so is what the user stops', async () => {
    const bytes = strewn();
    await watchClock();
    await chooseCv('strewn.pdf', bytes);
    await shows(options, /Reading “strewn\.pdf”/);
    await expect.poll(() => options.workers().length).toBe(1);
    await press(options, 'button', 'Stop reading');
    await isEnded();
    // How long a machine takes is its own affair: the page's clock runs ahead where it is set to the limit.
    await options.evaluate((limit) => {
      const wait = window.setTimeout.bind(window);
      Reflect.set(window, 'setTimeout', (run: () => void, time?: number) => wait(run, time === limit ? 500 : time));
    }, LONGEST_TIME);
    await chooseCv('strewn.pdf', bytes);
    await shows(options, /took longer than 10 seconds/);
    await isEnded();
    expect(Number(await longestPause())).toBeLessThan(3_000);
  });

  test('nothing but our own worker is made of an address', async () => {
    const refused = await options.evaluate(() => {
      const made = (make: () => unknown): string => {
        try {
          make();
          return 'made';
        } catch (error) {
          return error instanceof Error ? error.name : String(error);
        }
      };
      return [
        made(() => new Worker('/assets/other.js')),
        made(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
        made(() => trustedTypes?.createPolicy('own-worker', { createScriptURL: (address: string) => address })),
        made(() => trustedTypes?.createPolicy('another', { createScriptURL: (address: string) => address })),
      ];
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  });
});
