import { useCallback, useEffect, useState } from 'preact/hooks';
import * as correctionStore from '../../browser/correction-store.ts';
import * as library from '../../browser/library.ts';
import type { SavedPosting } from '../../core/saved-posting.ts';

/** What is known of a posting's record; null where the posting is not in the library. */
interface SavedState {
  readonly record: SavedPosting | null;
  /** True where the record or the library could not be read; saving then says why. */
  readonly unknown: boolean;
}

const NOT_SAVED: SavedState = { record: null, unknown: false };

/**
 * Follows whether a posting is in the library.
 *
 * @param id the posting's id, or null where none is shown
 * @returns its record, as far as it can be looked up
 */
export function useSaved(id: string | null): SavedState {
  const [saved, setSaved] = useState(NOT_SAVED);
  const look = useCallback(async () => {
    try {
      setSaved(id === null ? NOT_SAVED : { record: await library.get(id), unknown: false });
    } catch {
      setSaved({ record: null, unknown: true });
    }
  }, [id]);
  useEffect(() => {
    const controller = new AbortController();
    library.onChange(() => void look(), controller.signal);
    correctionStore.onChange(() => void look(), controller.signal);
    void look();
    return () => controller.abort();
  }, [look]);
  return saved;
}
