import { useCallback, useEffect, useState } from 'preact/hooks';
import * as library from '../../browser/library.ts';
import type { SavedPosting } from '../../core/saved-posting.ts';

/**
 * Follows whether a posting is in the library.
 *
 * @param id the posting's id, or null where none is shown
 * @returns its record, or null; one that cannot be read counts as not saved, and saving says why
 */
export function useSaved(id: string | null): SavedPosting | null {
  const [saved, setSaved] = useState<SavedPosting | null>(null);
  const look = useCallback(async () => {
    setSaved(id === null ? null : await library.get(id).catch(() => null));
  }, [id]);
  useEffect(() => {
    const controller = new AbortController();
    library.onChange(() => void look(), controller.signal);
    void look();
    return () => controller.abort();
  }, [look]);
  return saved;
}
