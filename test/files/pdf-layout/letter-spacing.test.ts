import { expect, test } from 'vitest';
import { closeLetters } from '../../../src/files/pdf-layout/letter-spacing.ts';

test.each([
  ['E X P E R I E N C E', 'EXPERIENCE'],
  ['W O R K  H I S T O R Y', 'WORK HISTORY'],
  ['W O R K H I S T O R Y', 'WORK HISTORY'],
  ['S k i l l s', 'Skills'],
  ['S K I L L S & T O O L S', 'SKILLS&TOOLS'],
  ['X Y Z', 'X Y Z'],
  ['Plan A or B', 'Plan A or B'],
  ['R, C, D', 'R, C, D'],
])('%s', (spaced, closed) => {
  expect(closeLetters(spaced)).toBe(closed);
});

test('a line of letters that is no heading takes no time', () => {
  const start = performance.now();
  closeLetters('A B '.repeat(5_000));
  expect(performance.now() - start).toBeLessThan(200);
});
