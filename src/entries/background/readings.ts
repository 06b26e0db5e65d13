import type { Posting } from '../../core/posting.ts';
import type { Reading } from '../../core/reading.ts';

/** A posting is asked for again by its page's repaints and by the popup: a handful is enough for all open tabs. */
const KEPT = 12;

/**
 * Keeps the latest readings while the worker lives, so that the same text is read once. A mere saving of time: a worker
 * that died reads again, with the same result.
 *
 * @param read the matcher
 * @param kept how many readings to keep
 */
export function rememberReadings(
  read: (posting: Posting) => Reading | Promise<Reading>,
  kept = KEPT,
): (posting: Posting) => Promise<Reading> {
  const readings = new Map<string, Promise<Reading>>();
  return (posting) => {
    const { title, company, location, extras, description } = posting;
    const key = JSON.stringify([title, company, location, extras, description]);
    const reading = readings.get(key) ?? Promise.resolve(posting).then(read);
    readings.delete(key);
    readings.set(key, reading);
    // A failed reading is tried anew.
    reading.catch(() => readings.delete(key));
    for (const oldest of readings.keys()) {
      if (readings.size <= kept) break;
      readings.delete(oldest);
    }
    return reading;
  };
}
