import { expect, test } from 'vitest';
import { isBullet, itemText } from '../../src/files/bullet.ts';

test.each(['•', '▪', '●', '◦', '○', '‣', '➢', '✓', '·', '\uf0b7', '\uf0a7', '\uf0d8'])('%s starts an item', (sign) => {
  expect([itemText(`${sign} Led a team`), itemText(`${sign}Led a team`)]).toEqual(['Led a team', 'Led a team']);
  expect(isBullet(sign)).toBe(true);
});

test.each(['-', '–', '—', '*', 'o', '»'])('%s starts one where a space follows', (sign) => {
  expect(itemText(`${sign} Led a team`)).toBe('Led a team');
  expect(itemText(`${sign}Led a team`)).toBeNull();
});

test.each(['Led a team', 'o meu time', '-5% churn', '2019 – 2022', ''])('"%s" is no item', (text) => {
  expect(itemText(text)).toBeNull();
});
