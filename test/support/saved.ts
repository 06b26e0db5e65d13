import { NO_FACTS } from '../../src/core/find-facts.ts';
import type { Posting } from '../../src/core/posting.ts';
import type { Reading } from '../../src/core/reading.ts';
import { type SavedPosting, savePosting } from '../../src/core/saved-posting.ts';

/** A posting that asks for nothing much. */
export function plainPosting(more: Partial<Posting> = {}): Posting {
  return {
    id: 'lever:1',
    url: 'https://jobs.lever.co/acme/1',
    board: 'lever',
    title: 'Product Manager',
    company: 'Acme',
    location: null,
    extras: '',
    description: 'You own the roadmap of our assistant.',
    ...more,
  };
}

/** A reading that found nothing. */
export function plainReading(more: Partial<Reading> = {}): Reading {
  return {
    rules: '1',
    language: 'eng',
    english: true,
    tags: [],
    facts: NO_FACTS,
    verdict: 'traditional',
    requirementsFound: true,
    ...more,
  };
}

/**
 * Makes a record as the library keeps it.
 *
 * @param id the posting's id
 * @param now when it was saved
 */
export function plainSaved(id = 'lever:1', now = '2026-03-01T09:00:00.000Z'): SavedPosting {
  return savePosting(plainPosting({ id }), plainReading(), now, null);
}
