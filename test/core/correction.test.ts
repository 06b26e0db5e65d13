import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../src/core/apply-corrections.ts';
import { asksOf } from '../../src/core/ask.ts';
import { competencies } from '../../src/core/competency.ts';
import { CorrectionSchema, mentionKey } from '../../src/core/correction.ts';
import { exporters } from '../../src/core/exporter.ts';
import type { Posting } from '../../src/core/posting.ts';
import type { Reading } from '../../src/core/reading.ts';
import { parseSavedPosting, savePosting } from '../../src/core/saved-posting.ts';
import { fits, type Tag } from '../../src/core/tag.ts';
import { JUDGED_AT, judged, tagOf } from '../support/judged.ts';
import { plainPosting, plainReading } from '../support/saved.ts';

const LINES = [
  'Own the evaluation of our models.',
  'Plan GPU capacity with engineering.',
  'Set guardrails for generated text.',
];
const QUOTES = [
  ['evaluation of our models', 'model-metrics'],
  ['GPU capacity', 'compute-capacity'],
  ['guardrails', 'responsible-ai'],
] as const;
const AI = new Map(QUOTES.map(([, id]) => [id as string, { aiSpecific: true }]));

const postingOf = (description: string, more: Partial<Posting> = {}): Posting => plainPosting({ description, ...more });
const readingOf = (description: string, more: Partial<Reading> = {}): Reading =>
  plainReading({
    tags: QUOTES.filter(([quote]) => description.includes(quote)).map(([quote, id]) => tagOf(description, quote, id)),
    verdict: 'ai',
    ...more,
  });

const text = LINES.join('\n');
const posting = postingOf(text);
const reading = readingOf(text);
const metrics = tagOf(text, 'evaluation of our models', 'model-metrics');
const ids = ({ tags }: Reading): string[] => tags.map(({ id }) => id);

describe('a tag called wrong', () => {
  const after = applyCorrections({ posting, reading }, [judged('wrong', metrics, posting)], AI);

  test('is taken out, and nothing that asks it is left', () => {
    expect(ids(after)).toEqual(['compute-capacity', 'responsible-ai']);
    expect(asksOf(after).map(({ id }) => id)).not.toContain('model-metrics');
  });

  test('stays at hand among the corrections, with why it was there', () => {
    expect(after.corrections).toEqual([judged('wrong', metrics, posting)]);
    expect(after.corrections?.[0]?.tag.cue.rule).toBe('evaluation of our models');
  });

  test('takes the verdict with it: two things of AI are no AI role any more', () => {
    expect(reading.verdict).toBe('ai');
    expect(after.verdict).toBe('name-only');
    const hidden = { ...reading, verdict: 'hidden' } as const;
    expect(applyCorrections({ posting, reading: hidden }, [judged('wrong', metrics, posting)], AI).verdict).toBe(
      'traditional',
    );
  });

  test('comes back whole when the correction is withdrawn', () => {
    expect(applyCorrections({ posting, reading: after }, [], AI)).toEqual(reading);
    const other = tagOf(text, 'guardrails', 'responsible-ai');
    expect(ids(applyCorrections({ posting, reading: after }, [judged('wrong', other, posting)], AI))).toEqual([
      'model-metrics',
      'compute-capacity',
    ]);
  });

  test('is found again where the text around it has shifted', () => {
    const shifted = postingOf(`Posted 3 days ago\n\n${LINES.map((line) => `•  ${line}`).join('\n\n')}`);
    const later = applyCorrections(
      { posting: shifted, reading: readingOf(shifted.description) },
      [judged('wrong', metrics, posting)],
      AI,
    );
    expect(ids(later)).toEqual(['compute-capacity', 'responsible-ai']);
    expect(later.corrections?.every(({ tag }) => fits(tag, shifted.description))).toBe(true);
  });

  test('stays out after the rules have changed their reasons', () => {
    const renewed = {
      ...reading,
      rules: '2',
      tags: reading.tags.map((tag) => ({
        ...tag,
        strength: 'required' as const,
        cue: { ...tag.cue, rule: '(eval) model' },
      })),
    };
    expect(ids(applyCorrections({ posting, reading: renewed }, [judged('wrong', metrics, posting)], AI))).not.toContain(
      'model-metrics',
    );
  });
});

describe('a correction says nothing of', () => {
  test('another posting with the same words', () => {
    const other = postingOf(text, { id: 'lever:2' });
    expect(applyCorrections({ posting: other, reading }, [judged('wrong', metrics, posting)], AI)).toEqual(reading);
  });

  test('the same words in another sentence', () => {
    const rewritten = 'Own the evaluation of our models and of our tea.';
    const later = readingOf(rewritten);
    expect(
      applyCorrections({ posting: postingOf(rewritten), reading: later }, [judged('wrong', metrics, posting)], AI),
    ).toEqual(later);
  });

  test('another thing at the same place', () => {
    const both = { ...reading, tags: [metrics, { ...metrics, id: 'model-iteration' }] };
    expect(ids(applyCorrections({ posting, reading: both }, [judged('wrong', metrics, posting)], AI))).toEqual([
      'model-iteration',
    ]);
  });

  test('the same word again in one sentence', () => {
    const twice = 'Model cards here, Model cards there';
    const [first] = [tagOf(twice, 'Model cards', 'responsible-ai')];
    const second = { ...first, start: twice.lastIndexOf('Model'), end: twice.lastIndexOf('Model') + 11 };
    const later = applyCorrections(
      { posting: postingOf(twice), reading: { ...reading, tags: [first, second] } },
      [judged('wrong', second, postingOf(twice))],
      AI,
    );
    expect(later.tags).toEqual([first]);
  });
});

test('a tag called right stays, and the reading says so', () => {
  const after = applyCorrections({ posting, reading }, [judged('right', metrics, posting)], AI);
  expect(after).toEqual({ ...reading, corrections: [judged('right', metrics, posting)] });
});

test('the last word on a mention counts', () => {
  const both = [judged('wrong', metrics, posting), judged('right', metrics, posting)];
  expect(applyCorrections({ posting, reading }, both, AI).tags).toEqual(reading.tags);
});

test('a reading of which nothing was said is left as it is', () => {
  expect(applyCorrections({ posting, reading }, [], AI)).toBe(reading);
});

test('a posting in another language keeps having no verdict', () => {
  const german = plainReading({ english: false, verdict: null });
  expect(applyCorrections({ posting, reading: german }, [judged('wrong', metrics, posting)], AI)).toEqual(german);
});

test('is read back unchanged, and with its saved posting', () => {
  const correction = judged('wrong', metrics, posting);
  expect(v.parse(CorrectionSchema, JSON.parse(JSON.stringify(correction)))).toEqual(correction);
  const corrected = applyCorrections({ posting, reading }, [correction], AI);
  const saved = savePosting(posting, corrected, JUDGED_AT, null);
  expect(parseSavedPosting(structuredClone(saved))).toEqual({ state: 'read', saved });
  for (const broken of [
    { ...correction, verdict: 'perhaps' },
    { ...correction, at: 'yesterday' },
    { ...correction, tag: null },
  ]) {
    expect(v.is(CorrectionSchema, broken)).toBe(false);
  }
});

describe.each([...exporters])('the export format %s', (id, exporter) => {
  const written = (verdict: 'right' | 'wrong') => {
    const corrected = applyCorrections({ posting, reading }, [judged(verdict, metrics, posting)], competencies);
    return exporter.write([savePosting(posting, corrected, JUDGED_AT, null)]);
  };
  const name = id === 'json' ? '"responsible-ai"' : 'Responsible AI';

  test('leaves out of what is asked whatever was called wrong', () => {
    const metricsName = id === 'json' ? '"model-metrics"' : (competencies.get('model-metrics')?.label ?? '');
    const asks = (verdict: 'right' | 'wrong') => written(verdict).split(metricsName).length - 1;
    expect(written('wrong')).toContain(name);
    // The JSON still has it once, as the correction.
    expect([asks('right') > asks('wrong'), asks('wrong')]).toEqual([true, id === 'json' ? 1 : 0]);
  });
});

test('the JSON export says why each tag is there, and what the user said', () => {
  const corrected = applyCorrections({ posting, reading }, [judged('wrong', metrics, posting)], AI);
  const text = exporters.get('json')?.write([savePosting(posting, corrected, JUDGED_AT, null)]);
  const [saved] = JSON.parse(text ?? '{}').postings;
  expect(saved.reading.tags.map(({ cue }: Tag) => cue)).toEqual(corrected.tags.map(({ cue }) => cue));
  expect(saved.reading.corrections).toEqual([judged('wrong', metrics, posting)]);
});

test('two corrections of one mention have one key, whatever else differs', () => {
  const moved = { ...metrics, start: 0, end: 24, strength: 'preferred' as const };
  expect(mentionKey({ ...judged('wrong', metrics, posting), tag: moved })).toBe(
    mentionKey(judged('right', metrics, posting)),
  );
  expect(mentionKey(judged('wrong', { ...metrics, id: 'other' }, posting))).not.toBe(
    mentionKey(judged('wrong', metrics, posting)),
  );
});
