import { useEffect, useState } from 'preact/hooks';
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
  const [saved, setSaved] = useState<SavedState & { readonly of: string | null }>({ ...NOT_SAVED, of: null });
  useEffect(() => {
    if (id === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const put = (state: SavedState): void => {
      // Meanwhile another posting may be shown.
      if (!signal.aborted) setSaved({ ...state, of: id });
    };
    const look = (): void =>
      void library.get(id).then(
        (record) => put({ record, unknown: false }),
        () => put({ record: null, unknown: true }),
      );
    library.onChange(look, signal);
    correctionStore.onChange(look, signal);
    look();
    return () => controller.abort();
  }, [id]);
  return saved.of === id ? saved : NOT_SAVED;
}
