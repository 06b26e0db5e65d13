import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/entries/command-line/progress.ts';

async function drawnBy(
  total: number | null,
  linesAfter: readonly [milliseconds: number, lines: number][],
): Promise<string[]> {
  const drawn: string[] = [];
  let clock = 0;
  const progress = new Progress(
    { write: (text: string) => drawn.push(text.replace('\r\x1b[K', '')) },
    total,
    () => clock,
  );
  async function* chunk() {
    yield new Uint8Array(250);
  }
  for await (const _ of progress.counted(chunk()));
  for (const [milliseconds, lines] of linesAfter) {
    clock += milliseconds;
    for (let line = 0; line < lines; line += 1) progress.line();
  }
  progress.clear();
  return drawn;
}

describe('the progress line', () => {
  it('says lines, rate and time left, not more often than five times a second, and goes away', async () => {
    expect(
      await drawnBy(1_000, [
        [1, 1],
        [999, 1_500],
        [150, 100],
        [60_000, 1],
      ]),
    ).toEqual([
      '1 lines · 1,000 a second · 1 s left',
      '2 lines · 2 a second · 3 s left',
      '1,602 lines · 26 a second · 3 min 4 s left',
      '',
    ]);
  });

  it('promises no end where the size is not known', async () => {
    expect(await drawnBy(null, [[1_000, 1]])).toEqual(['1 lines · 1 a second', '']);
  });
});
