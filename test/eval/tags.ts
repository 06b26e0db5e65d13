import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applications } from '../../src/core/application.ts';
import { competencies } from '../../src/core/competency.ts';
import { readPosting } from '../../src/core/matcher/read-posting.ts';
import type { Tag } from '../../src/core/tag.ts';

/** One labelled posting of the corpus; its README says what each field means. */
interface GoldTag {
  readonly id: string;
  readonly strength: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
interface GoldUnit {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly GoldTag[];
}
interface GoldPosting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly text: string;
  readonly posting: { readonly verdict: string; readonly ai_title: string };
  readonly units: readonly GoldUnit[];
}

class Count {
  hit = 0;
  extra = 0;
  missed = 0;
  get precision(): number {
    return this.hit / (this.hit + this.extra);
  }
  get recall(): number {
    return this.hit / (this.hit + this.missed);
  }
  get f1(): number {
    return (2 * this.hit) / (2 * this.hit + this.extra + this.missed);
  }
  add(other: Count): void {
    this.hit += other.hit;
    this.extra += other.extra;
    this.missed += other.missed;
  }
}

const percent = (value: number): string => (Number.isNaN(value) ? '   –' : value.toFixed(2).padStart(4));

/**
 * Scores the matcher on labelled postings and prints what it measured.
 *
 * @param args `--misses ID` prints every miss and every extra of one id (`all` for every id)
 * @returns the process's exit code
 */
export function main(args: readonly string[]): number {
  const corpus = resolve(process.env.ROLELIGHT_CORPUS ?? '../shared/corpus');
  const file = join(corpus, 'gold/dev.jsonl');
  if (!existsSync(file)) {
    console.log(`Skipped: no labelled postings at ${file}; set ROLELIGHT_CORPUS to the corpus' folder.`);
    return 0;
  }
  const show = args[args.indexOf('--misses') + 1];
  const wanted = args.includes('--misses') ? show : null;
  const rows: GoldPosting[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const counts = new Map<string, Count>(
    [...competencies.keys(), ...applications.keys()].map((id) => [id, new Count()]),
  );
  let strengths = 0;
  let strengthsRight = 0;
  let touching = 0;
  let touched = 0;
  let verdicts = 0;
  const confusion = new Map<string, number>();
  const began = performance.now();
  let units = 0;
  for (const row of rows) {
    const reading = readPosting({
      id: row.id,
      url: '',
      board: 'text',
      title: row.title,
      company: row.company,
      location: row.location,
      extras: '',
      description: row.text,
    });
    if (reading.verdict === row.posting.verdict) verdicts++;
    else if (wanted === 'verdict')
      console.log(`${row.id} ${row.title}: gold ${row.posting.verdict}, read ${reading.verdict}`);
    units += row.text.length;
    for (const unit of row.units) {
      const here = reading.tags.filter(
        (tag) => (tag.start + tag.end) / 2 >= unit.start && (tag.start + tag.end) / 2 < unit.end,
      );
      const read = new Map<string, Tag>();
      for (const tag of here) if (!read.has(tag.id)) read.set(tag.id, tag);
      const text = row.text.slice(unit.start, unit.end);
      const gold = new Map(unit.tags.map((tag) => [tag.id, tag]));
      for (const [id, tag] of gold) {
        const mine = read.get(id);
        const count = counts.get(id);
        if (!count) continue;
        if (mine) {
          count.hit++;
          strengths++;
          if (mine.strength === tag.strength) strengthsRight++;
          else {
            const key = `${tag.strength} read as ${mine.strength}`;
            confusion.set(key, (confusion.get(key) ?? 0) + 1);
            if (wanted === 'strength')
              console.log(`${key} [${mine.cue.zone}; ${mine.cue.heading}; ${mine.cue.strength}] ${id}: ${text}`);
          }
          touched++;
          if (mine.start < tag.end && tag.start < mine.end) touching++;
        } else {
          count.missed++;
          if (wanted === id || wanted === 'all') console.log(`MISSED ${id} “${tag.quote}” (${tag.strength}): ${text}`);
        }
      }
      for (const [id, tag] of read) {
        if (gold.has(id)) continue;
        const count = counts.get(id);
        if (count) count.extra++;
        if (wanted === id || wanted === 'all')
          console.log(`EXTRA  ${id} “${tag.quote}” by ${tag.cue.rule} (${tag.strength}): ${text}`);
      }
    }
  }
  const took = performance.now() - began;
  const report = (title: string, ids: Iterable<string>): void => {
    const all = new Count();
    const f1s: number[] = [];
    console.log(`\n${title.padEnd(28)}labels   P    R    F1`);
    for (const id of ids) {
      const count = counts.get(id);
      if (!count) continue;
      all.add(count);
      const labels = count.hit + count.missed;
      if (labels >= 10) f1s.push(count.f1);
      console.log(
        `  ${id.padEnd(26)}${String(labels).padStart(5)}  ${percent(count.precision)} ${percent(count.recall)} ${percent(count.f1)}`,
      );
    }
    console.log(
      `  ${'micro'.padEnd(26)}${String(all.hit + all.missed).padStart(5)}  ${percent(all.precision)} ${percent(all.recall)} ${percent(all.f1)}`,
    );
    console.log(`  macro-F1 over ids with 10 labels or more: ${percent(f1s.reduce((a, b) => a + b, 0) / f1s.length)}`);
  };
  report('competency', competencies.keys());
  report('application', applications.keys());
  console.log(`\nstrength right ${(strengthsRight / strengths).toFixed(3)} of ${strengths} tags found`);
  console.log(
    [...confusion]
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => `  ${count} ${key}`)
      .join('\n'),
  );
  console.log(`verdict right ${(verdicts / rows.length).toFixed(3)} of ${rows.length} postings`);
  console.log(`spans touching ${(touching / touched).toFixed(3)} of ${touched}`);
  console.log(`${rows.length} postings, ${(units / 1e6).toFixed(2)} MB in ${took.toFixed(0)} ms (with start-up)`);
  return 0;
}
