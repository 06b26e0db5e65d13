import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Forms, knownOf } from '../../../src/core/matcher/forms.ts';
import { wordsOf } from '../../../src/core/matcher/words.ts';

/** However their hashes fall: spread out, or all in one place as a hostile page would have them. */
const hashes: Readonly<Record<string, (form: string) => number>> = {
  'the same for all': () => 7,
  'two of them': (form) => form.length & 1,
  'each its own': (form) => [...form].reduce((hash, sign) => hash * 31 + (sign.codePointAt(0) ?? 0), 0) | 0,
};

test.each(Object.entries(hashes))('a form keeps its number and shares it with none, hashes: %s', (_, hashOf) => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 300 }), (written) => {
      const forms = new Forms();
      const numberOf = (form: string): number => forms.numberOf(form, 0, form.length, hashOf(form));
      const numbers = written.map(numberOf);
      expect(numbers.map((number) => forms.written[number])).toEqual(written);
      expect(written.map(numberOf)).toEqual(numbers);
      expect(new Set(numbers).size).toBe(new Set(written).size);
    }),
    { numRuns: 30 },
  );
});

test('thousands of forms keep their numbers while the table grows', () => {
  const forms = new Forms();
  const written = Array.from({ length: 20_000 }, (_, number) => `word${number}`);
  const numberOf = (form: string): number => forms.numberOf(form, 0, form.length, Number(form.slice(4)) * 64);
  const numbers = written.map(numberOf);
  expect(written.map(numberOf)).toEqual(numbers);
  expect(new Set(numbers).size).toBe(written.length);
});

test('what is known of a form is worked out once, and anew for other forms', () => {
  const asked: string[] = [];
  const lengthOf = knownOf((written) => {
    asked.push(written);
    return written.length;
  });
  const of = (forms: Forms, form: string): number => lengthOf(forms, forms.numberOf(form, 0, form.length, form.length));
  const [one, other] = [new Forms(), new Forms()];
  expect([of(one, 'a'), of(one, 'bcd'), of(one, 'a'), of(one, 'bcd')]).toEqual([1, 3, 1, 3]);
  expect([of(other, 'xy'), of(other, 'a')]).toEqual([2, 1]);
  expect(asked).toEqual(['a', 'bcd', 'xy', 'a']);
});

test('words of a text say in which form they are written', () => {
  const { forms, form } = wordsOf('Plan the plan, Plan it');
  expect([...form].map((number) => forms.written[number])).toEqual(['Plan', 'the', 'plan', 'Plan', 'it']);
  expect(form[0]).toBe(form[3]);
  expect(form[0]).not.toBe(form[2]);
});
