import { resolve } from 'node:path';
import { type Look, startReader } from './browse.ts';
import { pagesIn, type SavedPage } from './expectation.ts';
import { judge } from './judge.ts';
import { type Result, type Tally, tallyOf, targets } from './tally.ts';

const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(7);
const count = (right: number, of: number): string => (of === 0 ? '–' : `${right}/${of}`).padStart(8);

const HEAD = `${'board'.padEnd(20)}   found  none ¹  title  company  place  recall  noise`;

function printLine(name: string, tally: Tally): void {
  const { postings, found, others, falsePostings, title, company, place, recall, noise } = tally;
  const counts = count(found, postings) + count(others - falsePostings, others);
  console.log(`${name.padEnd(20)}${counts}${[title, company, place, recall, noise].map(share).join(' ')}`);
}

/** Says in words what is not as expected. */
function missesOf({ page, found, judgement }: Result): readonly string[] {
  if (!page.isPosting) return found ? [`false posting “${found.title}” of ${found.text.length} characters`] : [];
  if (!found) return ['no posting found'];
  const wrong = (['title', 'company', 'place'] as const).filter((field) => judgement?.[field] === false);
  const lines = wrong.map((field) => `${field} read as “${found[field] ?? 'nothing'}”`);
  const { recall = 1, noise = 0, difference = null } = judgement?.text ?? {};
  if (!difference) return lines;
  const parting = `parts at expected “${difference.expected}”, read “${difference.read}”`;
  return [...lines, `recall ${recall.toFixed(3)}, noise ${noise.toFixed(3)}: ${parting}`];
}

function print(results: readonly Result[], withMisses: boolean): void {
  console.log(HEAD);
  for (const board of [...new Set(results.map(({ page }) => page.board))].sort()) {
    printLine(board, tallyOf(results.filter(({ page }) => page.board === board)));
  }
  const all = tallyOf(results);
  printLine('all', all);
  console.log('¹ pages without a posting that are left alone\n');
  const unjudged = results.filter(({ page, judgement }) => page.isPosting && !judgement).length;
  if (unjudged > 0)
    console.log(`${unjudged} posting pages without a line in the table: only whether they are found is counted\n`);
  for (const { name, value, isMet, target } of targets) {
    const reached = value(all);
    console.log(`${isMet(reached) ? 'met    ' : 'NOT MET'} ${name}: ${Number(reached.toFixed(3))}, ${target}`);
  }
  const missed = results.flatMap((result) => missesOf(result).map((miss) => `${result.page.file}: ${miss}`));
  if (withMisses) console.log(`\n${missed.join('\n') || 'no misses'}`);
  else if (missed.length > 0) console.log(`\n${missed.length} misses; --misses lists them`);
}

async function readAll(pages: readonly SavedPage[]): Promise<readonly Result[]> {
  const reader = await startReader();
  const results: Result[] = [];
  const resultOf = (page: SavedPage, { found, text }: Look): Result => {
    return { page, found, judgement: page.expected && judge(found, page.expected, text) };
  };
  try {
    for (const page of pages) {
      try {
        results.push(resultOf(page, await reader.look(page)));
      } catch (error) {
        console.log(`Left out: ${page.file} (${error instanceof Error ? error.message : error})`);
      }
    }
  } finally {
    await reader.close();
  }
  return results;
}

/**
 * Runs saved pages through our readers in Chromium and prints, for each board and for all, how right they are.
 *
 * @param args `--misses` prints what is wrong of each page; `--pages DIR` reads a folder of further pages too, which has an
 *   `INDEX.tsv` and may have an `expected.tsv`; `--only WORD` takes the pages whose path has WORD in it
 * @returns the process's exit code: 0, whatever the numbers are
 */
export async function main(args: readonly string[]): Promise<number> {
  const after = (flag: string): readonly string[] => args.flatMap((arg, at) => (args[at - 1] === flag ? [arg] : []));
  const corpus = resolve(process.env.ROLELIGHT_CORPUS ?? '../shared/corpus', 'pages');
  const own = pagesIn(corpus, 'test/eval/pages/expected.tsv');
  if (!own) console.log(`Skipped: no saved pages at ${corpus}; set ROLELIGHT_CORPUS to the corpus' folder.`);
  const further = after('--pages').flatMap((folder) => {
    const pages = pagesIn(folder, resolve(folder, 'expected.tsv'));
    if (!pages) console.log(`Skipped: ${folder} has no INDEX.tsv.`);
    return pages ?? [];
  });
  const [only = ''] = after('--only');
  const pages = [...(own ?? []), ...further].filter(({ file }) => file.includes(only));
  if (pages.length > 0) print(await readAll(pages), args.includes('--misses'));
  return 0;
}
