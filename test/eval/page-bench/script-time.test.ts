import { expect, test } from 'vitest';
import { type TraceEvent, turnsOf } from './script-time.ts';

const OURS = 'chrome-extension://abc/';
const event = (name: string, ts: number, dur: number, url = '', more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur: dur },
  args: url ? { data: { url } } : {},
  ...more,
});

test('evaluation, calls and microtasks are ours; the page, other threads and what was before are not', () => {
  const events = [
    event('RunMicrotasks', 0, 900),
    event('EvaluateScript', 1_000, 4_000, `${OURS}content.js`, { tdur: 3_000 }),
    event('FunctionCall', 6_000, 500, 'https://site.example/app.js'),
    event('FunctionCall', 7_000, 2_000, `${OURS}content.js`),
    event('RunMicrotasks', 10_000, 1_000),
    event('FunctionCall', 12_000, 9_000, '', { tid: 2 }),
    event('RunMicrotasks', 12_000, 9_000, '', { pid: 2 }),
  ];
  expect(turnsOf(events, OURS)).toEqual([
    { at: 1, running: 3 },
    { at: 7, running: 2 },
    { at: 10, running: 1 },
  ]);
});

test('what one lets the other do is told apart', () => {
  const events = [
    event('EvaluateScript', 0, 1_000, `${OURS}content.js`),
    // The page changes itself, and its call ends with our observer.
    event('FunctionCall', 2_000, 5_000, 'https://site.example/app.js'),
    event('RunMicrotasks', 5_000, 1_500),
    event('FunctionCall', 5_200, 1_000, `${OURS}content.js`),
    // Our call makes the page's listener run.
    event('FunctionCall', 8_000, 3_000, `${OURS}content.js`),
    event('FunctionCall', 9_000, 1_000, 'https://site.example/app.js'),
  ];
  const running = turnsOf(events, OURS).map((turn) => turn.running);
  expect(running).toEqual([1, 0.5, 1, 2]);
});

test('a page without our script has none', () => {
  expect(turnsOf([event('RunMicrotasks', 0, 10), event('FunctionCall', 20, 5, 'https://site.example/')], OURS)).toEqual(
    [],
  );
});
