import { describe, expect, test } from 'vitest';
import { applications } from '../../src/core/application.ts';
import { competencies } from '../../src/core/competency.ts';
import { readText } from '../support/read-text.ts';

/** Ids that a sentence carries, as a bullet among the duties of a posting with this title. */
function idsIn(sentence: string, title: string): string[] {
  const description = `Responsibilities\n- ${sentence}`;
  const { tags } = readText(description, title);
  return tags.map((tag) => tag.id);
}

describe.each([...competencies, ...applications])('%s', (id, entry) => {
  test('has what an entry needs', () => {
    expect(entry.examples.length).toBeGreaterThanOrEqual(8);
    expect(entry.counterExamples.length).toBeGreaterThanOrEqual(5);
    expect(entry.questions.length).toBeGreaterThanOrEqual(2);
    expect(entry.learning.length).toBeGreaterThanOrEqual(2);
    for (const { url } of entry.learning) expect(new URL(url).protocol).toBe('https:');
  });

  test.each(entry.examples)('is carried by: %s', (sentence) => {
    expect(idsIn(sentence, 'AI Product Manager')).toContain(id);
  });

  test.each(entry.counterExamples)('is not carried by: %s', (sentence) => {
    expect(idsIn(sentence, 'Manager')).not.toContain(id);
  });
});

test('what carries over names competencies that exist', () => {
  for (const [id, { bridgedBy }] of competencies) {
    for (const bridge of bridgedBy) {
      expect(competencies.has(bridge), `${id} is bridged by ${bridge}`).toBe(true);
      expect(bridge).not.toBe(id);
    }
  }
});
