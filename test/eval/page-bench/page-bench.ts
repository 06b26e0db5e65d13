import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { type Journey, startJourney } from '../../support/journey-browser.ts';
import { visit } from '../../support/journey-site.ts';
import { root } from '../../support/sources.ts';
import { marksIn, TRACED, type TraceEvent, type Turn, turnsOf } from './script-time.ts';
import { CHOSEN, type MeasuredPage, measuredPages, restlessPage, switchedPage } from './sites.ts';

const RUNS = 7;
/** A browser's first page pays for what no other does. */
const WARM_UPS = 1;
/** The content script may weigh so much, in bytes after gzip. */
const HEAVIEST = 25_000;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
const total = (turns: readonly Turn[]): number => turns.reduce((sum, { running }) => sum + running, 0);
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** What came of one visit. */
interface Run {
  readonly turns: readonly Turn[];
  /** When the page showed another posting, on the same clock. */
  readonly choices: readonly number[];
  /** More nodes than the page itself has made. */
  readonly nodesAdded: number;
}

/** Traces what the content script does on a page from the moment it is asked for. */
async function traced(page: Page, base: string, watched: number, ask: () => Promise<unknown>): Promise<Run> {
  await page.tracing.start({ categories: [...TRACED] });
  await ask();
  await pause(watched);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const nodesAdded = Number(await page.evaluate('count() - ownNodes'));
  return { turns: turnsOf(traceEvents, base), choices: marksIn(traceEvents, CHOSEN), nodesAdded };
}

/**
 * Visits a page in a tab of its own, some times in a row: the first is in a process of its own, which has to read and
 * compile the script; what follows in the tab finds it compiled.
 */
async function visits(
  { driver, base }: Journey,
  { url, html, watched }: MeasuredPage,
  times = 1,
): Promise<readonly Run[]> {
  const { page } = await visit(driver, 'about:blank', (asked) => (asked === url ? html : null));
  const runs: Run[] = [];
  for (let time = 0; time < times; time++) {
    const ask = () => (time === 0 ? page.goto(url, { waitUntil: 'load' }) : page.reload({ waitUntil: 'load' }));
    runs.push(await traced(page, base, watched, ask));
  }
  await page.close();
  return runs;
}

/** Every content script of the built extension, with its bytes after gzip. */
function contentScripts(): { readonly file: string; readonly size: number }[] {
  const folder = `${root}dist/chrome/`;
  const manifest: { readonly content_scripts: readonly { readonly js: readonly string[] }[] } = JSON.parse(
    readFileSync(`${folder}manifest.json`, 'utf8'),
  );
  const files = new Set(manifest.content_scripts.flatMap(({ js }) => js));
  return [...files].map((file) => ({ file, size: gzipSync(readFileSync(folder + file), { level: 9 }).length }));
}

const HEAD = `${'main thread, ms'.padEnd(50)}median   worst  target`;

function print(name: string, runs: readonly (number | Run)[], target: number): void {
  const times = runs.map((one) => (typeof one === 'number' ? one : total(one.turns)));
  const [middle, worst] = [median(times), Math.max(...times)];
  const cells = [middle.toFixed(1).padStart(6), worst.toFixed(1).padStart(8), `≤ ${target}`.padStart(8)];
  console.log(`  ${name.padEnd(48)}${cells.join('')}  ${middle <= target ? 'met' : 'NOT MET'}`);
}

/** What each choice of a posting cost, until the next one. */
const perChoice = ({ turns, choices }: Run): readonly number[] =>
  choices.map((from, number) => {
    const until = choices[number + 1] ?? Number.POSITIVE_INFINITY;
    return total(turns.filter(({ at }) => at >= from && at < until));
  });

/** Says how watching a page that never rests comes to an end. */
function printRest(all: readonly Run[]): void {
  console.log('    of these, in each second:');
  const seconds = Array.from({ length: restlessPage.watched / 1000 }, (_, second) => {
    const times = all.map(({ turns }) => {
      const begin = turns[0]?.at ?? 0;
      return total(turns.filter(({ at }) => Math.floor((at - begin) / 1000) === second));
    });
    return median(times).toFixed(1);
  });
  console.log(`    ${seconds.join('  ')}`);
}

/**
 * Prints what the built extension's content script costs the pages it runs on, in Chromium, against its targets.
 */
export async function main(): Promise<void> {
  const [heaviest] = contentScripts().sort((one, other) => other.size - one.size);
  if (!heaviest) throw new Error('The extension has no content script.');
  const isLight = heaviest.size <= HEAVIEST;
  console.log(
    `${heaviest.file}, the heaviest: ${heaviest.size} bytes after gzip, ≤ ${HEAVIEST}: ${isLight ? 'met' : 'NOT MET'}`,
  );
  console.log(`processors: ${cpus().length}, other programs at work on them: ${loadavg()[0]?.toFixed(1)}\n`);
  const journey = await startJourney('chromium');
  let added = 0;
  const measure = async (page: MeasuredPage, times: number, inARow = 1): Promise<readonly (readonly Run[])[]> => {
    const all: (readonly Run[])[] = [];
    for (let time = 0; time < times; time++) all.push(await visits(journey, page, inARow));
    added += all.flat().reduce((sum, { nodesAdded }) => sum + Math.abs(nodesAdded), 0);
    if (all.flat().some(({ turns }) => turns.length === 0)) throw new Error(`The script did not run: ${page.name}.`);
    return all;
  };
  try {
    await measure(switchedPage, WARM_UPS);
    console.log(HEAD);
    for (const page of measuredPages) {
      const all = await measure(page, RUNS, 2);
      print(
        page.name,
        all.flatMap((runs) => runs.slice(1)),
        page.target,
      );
      print(
        '  the same, first page in its process',
        all.flatMap((runs) => runs.slice(0, 1)),
        page.target,
      );
    }
    const switches = await measure(switchedPage, 1);
    print(switchedPage.name, switches.flat().flatMap(perChoice), switchedPage.target);
    const restless = (await measure(restlessPage, RUNS)).flat();
    print(restlessPage.name, restless, restlessPage.target);
    printRest(restless);
    console.log(`\nnodes added to all these pages: ${added}, none allowed: ${added === 0 ? 'met' : 'NOT MET'}`);
  } finally {
    await journey.close();
  }
}
