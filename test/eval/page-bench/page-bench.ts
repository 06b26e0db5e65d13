import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
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

/** Visits a page in a tab of its own and traces what the content script does there. */
async function run({ driver, base }: Journey, { url, html, watched }: MeasuredPage): Promise<Run> {
  const { page } = await visit(
    driver,
    url,
    (asked) => (asked === url ? html : null),
    (blank) => blank.tracing.start({ categories: [...TRACED] }),
  );
  await pause(watched);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const nodesAdded = Number(await page.evaluate('count() - ownNodes'));
  await page.close();
  return { turns: turnsOf(traceEvents, base), choices: marksIn(traceEvents, CHOSEN), nodesAdded };
}

async function runs(journey: Journey, page: MeasuredPage, times = RUNS): Promise<readonly Run[]> {
  const all: Run[] = [];
  for (let time = 0; time < times; time++) all.push(await run(journey, page));
  return all;
}

const HEAD = `${'main thread, ms'.padEnd(56)}median   worst  target`;

function print(name: string, times: readonly number[], target: number): void {
  const [middle, worst] = [median(times), Math.max(...times)];
  const cells = [middle.toFixed(1).padStart(6), worst.toFixed(1).padStart(8), `≤ ${target}`.padStart(8)];
  console.log(`  ${name.padEnd(54)}${cells.join('')}  ${middle <= target ? 'met' : 'NOT MET'}`);
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
  const script = 'src/entries/content/content.iife.js';
  const size = gzipSync(readFileSync(`${root}dist/chrome/${script}`), { level: 9 }).length;
  console.log(`${script}: ${size} bytes after gzip, at most ${HEAVIEST}: ${size <= HEAVIEST ? 'met' : 'NOT MET'}\n`);
  const journey = await startJourney('chromium');
  let added = 0;
  const measure = async (page: MeasuredPage, times?: number): Promise<readonly Run[]> => {
    const all = await runs(journey, page, times);
    added += all.reduce((sum, { nodesAdded }) => sum + Math.abs(nodesAdded), 0);
    if (all.some(({ turns }) => turns.length === 0)) throw new Error(`${page.name}: the content script did not run.`);
    return all;
  };
  try {
    await runs(journey, switchedPage, WARM_UPS);
    console.log(HEAD);
    for (const page of measuredPages) {
      const all = await measure(page);
      print(
        page.name,
        all.map(({ turns }) => total(turns)),
        page.target,
      );
    }
    print(switchedPage.name, (await measure(switchedPage, 1)).flatMap(perChoice), switchedPage.target);
    const restless = await measure(restlessPage);
    print(
      restlessPage.name,
      restless.map(({ turns }) => total(turns)),
      restlessPage.target,
    );
    printRest(restless);
    console.log(`\nnodes added to all these pages: ${added}, none allowed: ${added === 0 ? 'met' : 'NOT MET'}`);
  } finally {
    await journey.close();
  }
}
