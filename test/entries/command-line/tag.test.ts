import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/compare.ts';
import { competencies } from '../../../src/core/competency.ts';
import { readPosting } from '../../../src/core/matcher/read-posting.ts';
import { createPosting } from '../../../src/core/posting.ts';
import { parseProfile } from '../../../src/core/profile.ts';
import { start, tag } from './command.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const objects = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const leverAddress = 'https://jobs.lever.co/findling/0a1b2c3d-0000-4000-8000-00000000abcd';

const dataSet = fixture('postings.jsonl');
const first = JSON.parse(dataSet.slice(0, dataSet.indexOf('\n')));

describe('a data set', () => {
  it('gives one object a line in the order of the lines, and goes on behind bad ones', async () => {
    const { code, stdout, stderr } = await tag(['postings.jsonl']);
    expect(objects(stdout).map((object) => object.id ?? [object.line, object.error])).toEqual([
      'larkfield-1',
      [2, expect.stringMatching(/^This line is not JSON: /)],
      2,
      [5, 'This line is not a JSON object.'],
      [6, 'This line has neither "text" nor "html".'],
      'html-1',
      [8, '"title" is not text.'],
      'de-1',
    ]);
    expect(stderr).toBe('4 lines of 8 could not be read.\n');
    expect(code).toBe(0);
  });

  it('is read by the matcher of the extension, and by no other', async () => {
    const { stdout } = await tag(['-'], dataSet);
    const [object] = objects(stdout);
    const { id, title, company, location, text } = first;
    const reading = readPosting(
      createPosting({ key: id, board: 'text', url: '', title, company, location, extras: [], description: text }),
    );
    expect(reading.tags.length).toBeGreaterThan(2);
    expect(object).toEqual({
      id,
      rules: reading.rules,
      title,
      company,
      verdict: reading.verdict,
      facts: reading.facts,
      tags: reading.tags.map(({ cue, ...rest }) => ({ ...rest, why: cue })),
    });
  });

  it('has offsets into the text as it was given, blanks and emoji included', async () => {
    const { stdout } = await tag([], dataSet);
    const [object] = objects(stdout);
    expect(first.text).toMatch(/^\s/);
    for (const { start, end, quote } of object.tags) expect(first.text.slice(start, end)).toBe(quote);
  });

  it('has offsets into the description it gives where the line holds HTML', async () => {
    const { stdout } = await tag([], dataSet);
    const object = objects(stdout).find(({ id }) => id === 'html-1');
    expect(object.description).toBe(
      'What you bring\n• Hands-on experience with retrieval-augmented generation & prompt engineering.\n• SQL',
    );
    expect(object.tags.length).toBeGreaterThan(0);
    for (const { start, end, quote } of object.tags) expect(object.description.slice(start, end)).toBe(quote);
  });

  it('may be in UTF-16, or in an old encoding, which is said once', async () => {
    const line = JSON.stringify({ id: 'é', text: 'What you will do\n- Own the roadmap of our AI café.' });
    const utf16 = await tag([], Buffer.from(`\uFEFF${line}\n${line}\n`, 'utf16le'));
    const latin = await tag([], Buffer.from(`${line}\n${line}\n`, 'latin1'));
    expect(utf16).toMatchObject({ code: 0, stderr: '' });
    expect(objects(utf16.stdout).map(({ id }) => id)).toEqual(['é', 'é']);
    expect(latin.stdout).toBe(utf16.stdout);
    expect(latin.stderr).toBe('standard input: not in UTF-8; read as Windows-1252 (Western European).\n');
  });

  it('may hold whole pages, which the boards read', async () => {
    const lines = [
      { id: 'a', url: leverAddress, html: fixture('lever-page.html') },
      { id: 'b', html: fixture('no-posting.html') },
    ];
    const { stdout, code } = await tag([], lines.map((line) => JSON.stringify(line)).join('\n'));
    const [page, none] = objects(stdout);
    expect(page).toMatchObject({ id: 'a', title: 'Search Product Manager', company: 'Findling' });
    expect(page.description).toMatch(/^Findling makes archives searchable\./);
    expect(none).toEqual({ error: expect.stringContaining('does not hold one job posting'), line: 2 });
    expect(code).toBe(0);
  });

  it('is compared with a profile', async () => {
    const { stdout } = await tag(['--profile', 'profile.json'], dataSet);
    const [object] = objects(stdout);
    const { id, title, company, location, text } = first;
    const posting = createPosting({
      key: id,
      board: 'text',
      url: '',
      title,
      company,
      location,
      extras: [],
      description: text,
    });
    const expected = compare(readPosting(posting), parseProfile(fixture('profile.json')), competencies);
    expect(object.comparison.fit).toEqual(expected.fit);
    for (const list of ['met', 'partial', 'transferable', 'missing'] as const) {
      expect(object.comparison[list].map((finding: { id: string }) => finding.id)).toEqual(
        expected[list].map(({ ask }) => ask.id),
      );
    }
    expect(object.comparison.met[0]).toMatchObject({ id: 'experimentation', brings: { level: 'done', years: 4 } });
  });

  it('has no tags and no verdict for a posting in another language', async () => {
    const { stdout } = await tag([], dataSet);
    expect(objects(stdout).at(-1)).toMatchObject({ id: 'de-1', verdict: null, tags: [] });
  });

  it('fails where not one line could be read, and not where there is none', async () => {
    expect(await tag(['--input', 'jsonl'], 'a\nb\n')).toMatchObject({
      code: 1,
      stderr: '2 lines of 2 could not be read.\n',
    });
    expect(await tag([])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('becomes a table of tags in which no cell is a formula', async () => {
    const line = JSON.stringify({
      id: '=1+1',
      title: '@Product',
      text: 'What you will do\n- Own the roadmap of our AI platform.',
    });
    const { stdout } = await tag(['--format', 'csv'], `${line}\nbroken\n`);
    expect(stdout).toMatch(
      /^id,title,company,verdict,tag,kind,start,end,quote,strength,depth\r\n"'=1\+1","'@Product",,/,
    );
    expect(stdout).not.toContain('broken');
  });

  it('tells of bad lines on the side where the format has no place for them', async () => {
    const { stderr } = await tag(['--format', 'text', 'postings.jsonl']);
    expect(stderr).toContain('postings.jsonl, line 5: This line is not a JSON object.\n');
    expect(stderr).toMatch(/4 lines of 8 could not be read\.\n$/);
  });
});

describe('a saved page', () => {
  it('is read by the board of the address it was saved from', async () => {
    const { code, stdout } = await tag(['--format', 'json', '--url', leverAddress, 'lever-page.html']);
    const object = JSON.parse(stdout);
    expect(object).toMatchObject({
      id: 'lever:0a1b2c3d-0000-4000-8000-00000000abcd',
      title: 'Search Product Manager',
      company: 'Findling',
      location: 'Ghent',
      board: 'lever',
      url: leverAddress,
    });
    expect(object.description).toContain('• Partner with data scientists <and> ML engineers.');
    for (const { start, end, quote } of object.tags) expect(object.description.slice(start, end)).toBe(quote);
    expect(object.tags.map(({ id }: { id: string }) => id)).toContain('ml-collaboration');
    expect(code).toBe(0);
  });

  it('knows its address itself where the browser noted it, and is read in its own encoding', async () => {
    const { stdout } = await tag(['--format', 'json', 'saved-page.html']);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Machine Learning Engineer (Café)',
      board: 'any-site',
      url: 'https://www.brotwerk.example/karriere/ml-engineer/',
    });
  });

  it('that holds no posting says so', async () => {
    const { code, stdout } = await tag(['--format', 'json', 'no-posting.html']);
    expect(JSON.parse(stdout)).toEqual({
      posting: null,
      reason: expect.stringContaining('does not hold one job posting'),
    });
    expect(code).toBe(0);
  });

  it('whose data speaks of a posting that it does not show says that', async () => {
    const page = (...titles: string[]) =>
      `<!doctype html><h1>Careers</h1>${titles
        .map((title) => ({ '@type': 'JobPosting', title, description: 'Own the roadmap of our forecasts.' }))
        .map((data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`)
        .join('')}`;
    const reasonOf = async (...titles: string[]) =>
      JSON.parse((await tag(['--format', 'json'], page(...titles))).stdout).reason;
    expect(await reasonOf('Baker')).toBe(
      'This page\'s data describes the posting "Baker", but the page shows neither that title nor its text.',
    );
    expect(await reasonOf('Baker', 'Miller')).toBe(
      "This page's data describes 2 postings, and the page does not say which one it shows.",
    );
  });

  it('that is nested deeper than can be parsed gets a sentence', async () => {
    const deep = `<!doctype html>${'<div>'.repeat(5_000)}AI`;
    // A fifth of the usual stack is full at a fourth of the depth, and the parser takes the square of that in time.
    const little = ['--stack-size=200'];
    expect(await tag([], deep, little)).toMatchObject({
      code: 1,
      stderr: 'standard input: could not be read: its elements are nested too deeply.\n',
    });
    const { stdout } = await tag([], JSON.stringify({ html: deep }), little);
    expect(objects(stdout)).toEqual([
      { error: 'This posting could not be read: its elements are nested too deeply.', line: 1 },
    ]);
  });

  it('is told by how it begins where it comes through a pipe', async () => {
    const { stdout } = await tag(['--format', 'jsonl', '--url', leverAddress, '-'], fixture('lever-page.html'));
    expect(objects(stdout)).toMatchObject([{ board: 'lever' }]);
  });
});

describe('a text', () => {
  it('becomes a table to read, compared with a profile', async () => {
    const { code, stdout, stderr } = await tag(['--profile', 'profile.json', 'posting.txt']);
    expect(stdout).toMatch(/^Product Manager, Forecasting\n.* · asks \d+ · you bring \d+ · [\d.]+ of \d+ points\n/);
    expect(stdout).toMatch(
      /\nDuty\n(?: {2}.*\n)* {2}Experimentation +\w+ +Run \[A\/B tests\] with data scientists\.\n/,
    );
    expect(stdout).toMatch(
      /\nNice to have\n {2}Training and fine-tuning .*\[Fine-tuning\] of open models is a plus\.\n/,
    );
    expect(stdout).toMatch(
      /\nCompared with your profile\n(?: {2}.*\n)* {2}met +Experimentation +4 of 4 +duty, contribute; you: have done, 4\s+years\n/,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('is named by its first line, with offsets into the whole of it', async () => {
    const { stdout } = await tag(['--format', 'json', 'posting.txt']);
    const object = JSON.parse(stdout);
    expect(object).toMatchObject({
      title: 'Product Manager, Forecasting',
      board: 'text',
      description: fixture('posting.txt'),
    });
    for (const { start, end, quote } of object.tags) expect(fixture('posting.txt').slice(start, end)).toBe(quote);
  });

  it('cannot speak to the terminal', async () => {
    const { stdout } = await tag(
      [],
      'Manager \x1b[2J\x1b]0;x\x07\u202e\n\nWhat you will do\n- Run A/B tests\x9b31m often.\n',
    );
    expect(stdout).toContain('A/B tests');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('that is empty says so', async () => {
    expect((await tag(['--input', 'text', '--format', 'json'], ' \n')).stdout).toContain('The text is empty.');
  });

  it('of more than a million characters is read as far as that, and says so', async () => {
    const { stdout } = await tag(
      ['--format', 'json', '--input', 'text'],
      `Manager\n${'Run A/B tests. '.repeat(80_000)}`,
    );
    const object = JSON.parse(stdout);
    expect(object.cut).toBe(true);
    expect(object.description).toHaveLength(1_000_000);
  });
});

describe('what cannot be followed', () => {
  it.each([
    [['--bogus'], 2, /^Unknown option '--bogus'\. /],
    [['--profile', 'posting.txt'], 2, /^The profile: posting\.txt: This file is not JSON\./],
    [['--profile', 'nowhere.json'], 2, /^The profile: There is no file nowhere\.json\.\n$/],
    [['nowhere.html', 'posting.txt'], 1, /^nowhere\.html: there is no such file\.\n$/],
    [['.'], 1, /^\.: it is a folder\.\n$/],
  ])('%j ends with a sentence and no stack', async (args, expected, sentence) => {
    const { code, stderr } = await tag(args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(expected);
  });

  it('does not keep the other files from being read', async () => {
    const { stdout } = await tag(['nowhere.html', 'posting.txt']);
    expect(stdout).toMatch(/^Product Manager, Forecasting\n/);
  });
});

describe('the pipe', () => {
  it('may be closed by its reader', async () => {
    const child = start('--input', 'jsonl');
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    // Our own writing fails too, once the command is gone.
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const write = (): void => {
      while (child.stdin.writable && child.stdin.write(`${JSON.stringify(first)}\n`));
      child.stdin.once('drain', write);
    };
    write();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('');
  });

  it('may stand far from the project: the built file needs nothing beside it, but for HTML', async () => {
    await tag(['--help']);
    const folder = mkdtempSync(join(tmpdir(), 'rolelight-'));
    copyFileSync(new URL('../../../dist/command-line/tag.mjs', import.meta.url), join(folder, 'tag.mjs'));
    const alone = spawnSync(process.execPath, [join(folder, 'tag.mjs')], { input: dataSet, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const found = objects(alone.stdout);
    expect(found[0].tags.length).toBeGreaterThan(2);
    expect(found[5]).toEqual({ error: expect.stringMatching(/jsdom must be installed/), line: 7 });
    expect(alone.status).toBe(0);
  });

  it('is run by npm from any folder, with paths from there', async () => {
    const folder = new URL('fixtures', import.meta.url);
    const child = spawn('npm', ['run', '--silent', 'tag', '--', '--format', 'json', 'posting.txt'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    child.stdin.end();
    let stdout = '';
    for await (const chunk of child.stdout) stdout += chunk;
    expect(JSON.parse(stdout).title).toBe('Product Manager, Forecasting');
  });
});
