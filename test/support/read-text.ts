import { readPosting } from '../../src/core/matcher/read-posting.ts';
import type { Reading } from '../../src/core/reading.ts';

/**
 * Reads a description as a posting of its own.
 *
 * @param description its text
 * @param title its title, of no AI and no product role unless told otherwise
 */
export function readText(description: string, title = 'Manager'): Reading {
  return readPosting({
    id: '1',
    url: '',
    board: 'text',
    title,
    company: null,
    location: null,
    extras: '',
    description,
  });
}
