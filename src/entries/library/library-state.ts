import { useCallback, useEffect, useState } from 'preact/hooks';
import * as correctionStore from '../../browser/correction-store.ts';
import * as library from '../../browser/library.ts';
import { messageOf } from '../../core/message-of.ts';
import type { LibraryView } from '../../ui/library/library-view.ts';

/** The library with its unreadable records as they are stored. */
interface HeldLibrary {
  readonly view: LibraryView;
  readonly stored: library.Library | null;
}

/** Follows the library and what the user says of its tags, whoever changes them. */
export function useLibrary(): HeldLibrary {
  const [held, setHeld] = useState<HeldLibrary>({ view: { state: 'loading' }, stored: null });
  const load = useCallback(async () => {
    try {
      const stored = await library.all();
      setHeld({ view: { state: 'ready', saved: stored.saved, unreadable: stored.unreadable }, stored });
    } catch (error) {
      const message = messageOf(error);
      setHeld({ view: { state: 'closed', message }, stored: null });
    }
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    library.onChange(() => void load(), controller.signal);
    correctionStore.onChange(() => void load(), controller.signal);
    void load();
    return () => controller.abort();
  }, [load]);
  return held;
}
