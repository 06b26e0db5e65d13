import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { start } from './command.ts';

/** A million lines, as the promise is: `ROLELIGHT_SOAK=1 npx vitest run --config test/vitest.config.ts memory`. */
const soak = process.env.ROLELIGHT_SOAK === '1';
/** In megabytes. The engine lets its heap grow for a while before it tidies up; a leak would go on for ever. */
const MOST = 400;

function line(number: number, html: boolean): string {
  const text = `What you will do ${number}\n- Own the evaluation of our LLMs.\n- Run A/B tests.\n\nNice to have\n- Fine-tuning is a plus. ${'x'.repeat(number % 50)}`;
  const described = html ? { html: `<p>${text.replaceAll('\n', '</p><p>')}</p>` } : { text };
  return `${JSON.stringify({ id: number, title: `Product Manager ${number}`, ...described })}\n`;
}

/** Sends lines through the command and looks at its memory, in megabytes, at every tenth of them. */
async function memoryOf(
  lines: number,
  html: boolean,
): Promise<{ readonly memory: readonly number[]; readonly answers: number }> {
  const child = start('--input', 'jsonl');
  const memory: number[] = [];
  let answers = 0;
  let sent = 0;
  const write = (): void => {
    while (sent < lines) if (!child.stdin.write(line(++sent, html))) return void child.stdin.once('drain', write);
    child.stdin.end();
  };
  write();
  for await (const chunk of child.stdout) {
    const before = Math.floor((answers * 10) / lines);
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answers += 1;
    if (Math.floor((answers * 10) / lines) === before || child.exitCode !== null) continue;
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    if (kilobytes !== undefined) memory.push(Number(kilobytes) / 1024);
  }
  return { memory, answers };
}

describe.skipIf(process.platform !== 'linux')('memory', () => {
  it.each([
    ['text', soak ? 1_000_000 : 20_000, false],
    ['HTML', soak ? 100_000 : 3_000, true],
  ])(
    'stays flat over many lines of %s',
    async (_what, lines, html) => {
      const { memory, answers } = await memoryOf(lines, html);
      expect(answers).toBe(lines);
      expect(memory.length).toBeGreaterThan(5);
      console.log(`${lines} lines: ${memory.map((megabytes) => Math.round(megabytes)).join(', ')} MB`);
      expect(Math.max(...memory)).toBeLessThan(MOST);
    },
    soak ? 3_600_000 : 120_000,
  );

  it('takes no more in than is taken out', async () => {
    const child = start('--input', 'jsonl');
    let sent = 0;
    let waiting = false;
    const write = (): void => {
      waiting = false;
      for (;;) {
        sent += 1;
        if (!child.stdin.write(line(sent, false))) break;
      }
      waiting = true;
      child.stdin.once('drain', write);
    };
    write();
    // Nobody reads the answers: once the pipes are full, nothing more may go in.
    let before = -1;
    while (before !== sent || !waiting) {
      before = sent;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    // What is still on its way in will find nobody there.
    child.stdin.on('error', () => {});
    child.kill();
    expect(sent).toBeLessThan(20_000);
  }, 60_000);
});
