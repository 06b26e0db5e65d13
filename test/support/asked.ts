import { NO_FACTS } from '../../src/core/find-facts.ts';
import { createProfile, type Level, type Profile, type Skill } from '../../src/core/profile.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { Depth, Strength, Tag } from '../../src/core/tag.ts';

/** A mention of an invented competency; `either` is shared by those of which one is enough. */
export function tagOf(id: string, strength: Strength, depth: Depth, start = 0, either?: number): Tag {
  return {
    id,
    kind: 'competency',
    start,
    end: start + 1,
    quote: 'x',
    strength,
    depth,
    ...(either === undefined ? {} : { either }),
    cue: { rule: 'x', strength: null, depth: null, heading: null, zone: 'unknown' },
  };
}

/** A reading of these mentions, and of years that are required of a competency. */
export function readingOf(tags: readonly Tag[], years: Readonly<Record<string, number>> = {}): Reading {
  const facts = Object.entries(years).map(
    ([competency, min]) =>
      ({ min, max: null, competency, strength: 'required', quote: '', start: null, end: null }) as const,
  );
  return {
    rules: '1',
    language: 'eng',
    english: true,
    tags,
    facts: { ...NO_FACTS, years: facts },
    verdict: 'ai',
    requirementsFound: true,
  };
}

export const skillOf = (level: Level, years: number | null = null): Skill => ({ level, years, evidence: [] });
export const profileOf = (skills: Record<string, Skill>): Profile => ({ ...createProfile(), skills });
