import { expect, test } from 'vitest';
import { joinAccents } from '../../../src/files/pdf-layout/loose-accents.ts';

test.each([
  ['Caf´e d’Affaires', 'Café d’Affaires'],
  ['Ren´ee Lef`evre', 'Renée Lefèvre'],
  ['na¨\u0131ve Bayes, fl¨ussig', 'naïve Bayes, flüssig'],
  ['Ecole du Rhˆone\t´\tLyon', 'Ecole du Rhône\tLyon'],
  ['ran `select` and `count`', 'ran `select` and `count`'],
  ['5´10 tall, x ˆ2', '5´10 tall, x ˆ2'],
])('%s', (printed, written) => {
  expect(joinAccents(printed)).toBe(written);
});
