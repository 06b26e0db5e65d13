import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/core/sentence.ts';

function around(description: string, quote: string) {
  const start = description.indexOf(quote);
  return sentenceAround(description, { start, end: start + quote.length });
}

describe('sentenceAround', () => {
  it('stops at the ends of the sentence, keeping its last mark', () => {
    const text = 'We lend money. You set recall targets for our models! Apply now.';
    expect(around(text, 'recall targets')).toEqual({
      before: 'You set ',
      quote: 'recall targets',
      after: ' for our models!',
    });
  });

  it('stops at line breaks and drops a bullet in front', () => {
    expect(around('Duties\n• Own model evaluation\n• Travel', 'model evaluation')).toEqual({
      before: 'Own ',
      quote: 'model evaluation',
      after: '',
    });
  });

  it('does not take the dot in a name or a number for an end', () => {
    expect(around('Ship Node.js 3.5 services with PyTorch.', 'PyTorch')).toEqual({
      before: 'Ship Node.js 3.5 services with ',
      quote: 'PyTorch',
      after: '.',
    });
  });

  it('cuts a long sentence at a space on both sides and says so', () => {
    const text = `${'before '.repeat(60)}fine-tuning ${'after '.repeat(60)}`;
    const { before, after } = around(text, 'fine-tuning');
    expect(before).toMatch(/^… before /);
    expect(after).toMatch(/ after …$/);
    expect(before.length).toBeLessThanOrEqual(124);
    expect(after.length).toBeLessThanOrEqual(124);
  });

  it('does not cut a sentence that is only a little longer', () => {
    const text = `${'x'.repeat(130)} recall.`;
    expect(around(text, 'recall').before).toBe(`${'x'.repeat(130)} `);
  });

  it('keeps the quote and never grows beyond its reach, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.nat(2000), fc.nat(30), (text, start, length) => {
        const from = Math.min(start, text.length);
        const end = Math.min(from + length, text.length);
        const { before, quote, after } = sentenceAround(text, { start: from, end });
        expect(quote).toBe(text.slice(from, end).replace(/\s+/g, ' '));
        expect(before.length).toBeLessThanOrEqual(162);
        expect(after.length).toBeLessThanOrEqual(162);
      }),
    );
  });
});
