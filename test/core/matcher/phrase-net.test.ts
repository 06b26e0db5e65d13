import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNet } from '../../../src/core/matcher/compile-net.ts';
import { PhraseError } from '../../../src/core/matcher/phrase.ts';
import { stem } from '../../../src/core/matcher/stem.ts';
import { wordsOf } from '../../../src/core/matcher/words.ts';

const classes = new Map([['metric', ['precision', 'false positive rate']]]);

function quotes(phrase: string, text: string): string[] {
  const words = wordsOf(text);
  const net = compileNet([{ phrase, means: 1 }], classes);
  return net.find(words, 0, words.count).map(({ from, to }) => text.slice(words.start[from], words.end[to - 1]));
}

describe('the phrase language', () => {
  test.each([
    ['deploy model', 'We were deploying models there', ['deploying models']],
    ['deploy model', 'deploy, model', []],
    ['fine-tune', 'fine tuning and fine-tuned and finetuned', ['fine tuning', 'fine-tuned']],
    ['optimize', 'optimise, optimising, Optimization', ['optimise', 'optimising']],
    ['training! data', 'training data, trained data', ['training data']],
    ['LLM', 'LLM, LLMs, llm', ['LLM', 'LLMs']],
    ['LLMs', 'LLM, LLMs', ['LLM', 'LLMs']],
    ['Claude', 'Claude, claude', ['Claude']],
    [
      '(plan|size up) capacity',
      'plan capacity, sizing up capacity, up capacity',
      ['plan capacity', 'sizing up capacity'],
    ],
    ['own [the] budget', 'own budget; owns the budget; own a budget', ['own budget', 'owns the budget']],
    ['[the] budget owner', 'the budget owner', ['the budget owner', 'budget owner']],
    ['own ~2 budget', 'own the whole budget. own all of the budget', ['own the whole budget']],
    ['own ~3 [big] budget', 'own, with pride, budget', ['own, with pride, budget']],
    ['own ~3 budget', 'own it. The budget', []],
    [
      'own ~1 @metric',
      'own precision; own the false-positive rates',
      ['own precision', 'own the false-positive rates'],
    ],
    ['trust and safety', 'Trust & Safety', ['Trust & Safety']],
    ["model's", 'the model’s weights', ['model’s']],
  ])('%s in “%s”', (phrase, text, expected) => {
    expect(quotes(phrase, text)).toEqual(expected);
  });

  test.each(['(a|b', 'a)', '[a]', '~2 a', 'a ~2', 'a | b', '@nothing', ''])('refuses “%s”', (phrase) => {
    expect(() => quotes(phrase, 'a b')).toThrow(PhraseError);
  });
});

test('every match is made of whole words of the text, in order', () => {
  const net = compileNet(
    ['a ~3 b', '(a|b c) [d] e', '@metric', 'b'].map((phrase) => ({ phrase, means: 0 })),
    classes,
  );
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'precision', ',', '.', ';', '-', '\n', '…'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const words = wordsOf(parts.join(' '));
      for (const { from, to } of net.find(words, 0, words.count)) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(words.count);
        // Nothing crosses a stop.
        expect(words.text.slice(words.start[from], words.end[to - 1])).not.toMatch(/[.;\n]/);
      }
    }),
  );
});

test('words of different families keep different stems', () => {
  for (const [a, b] of [
    ['general', 'generative'],
    ['product', 'production'],
    ['evaluate', 'evaluation'],
    ['policy', 'police'],
    ['personal', 'personalize'],
    ['four', 'for'],
  ]) {
    expect(stem(a ?? '')).not.toBe(stem(b ?? ''));
  }
  for (const [a, b] of [
    ['labelling', 'label'],
    ['labeled', 'labels'],
    ['analysing', 'analyzes'],
    ['behaviours', 'behavior'],
    ['planned', 'plan'],
    ['studies', 'study'],
    ['processes', 'process'],
  ]) {
    expect(stem(a ?? '')).toBe(stem(b ?? ''));
  }
});
