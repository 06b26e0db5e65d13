import { expect, it } from 'vitest';
import { layoutOf, table } from '../../../src/entries/command-line/table.ts';

it('stands in line and wraps its last column under itself', () => {
  const rows = [
    ['a', 'bb', 'one two three four five six seven'],
    ['long', '', 'short'],
  ];
  expect(table(rows, layoutOf(rows, 36))).toEqual([
    '  a     bb  one two three four five',
    '            six seven',
    '  long      short',
  ]);
});
