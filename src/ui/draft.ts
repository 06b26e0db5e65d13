import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing after which the words are stored, in milliseconds. */
const PAUSE = 500;

/** What is being typed, and how it gets stored. */
interface TypedDraft<T> {
  readonly value: T;
  readonly set: (value: T) => void;
  /** Stores what is not stored yet and shows what is stored: when the field is left. */
  readonly leave: () => void;
}

/**
 * Holds what is typed, and stores it after each pause, so that neither every letter is stored nor the last one lost.
 * Until the field is left it shows what was typed, even where the store keeps it without its last space.
 *
 * @param stored the value as it is stored; shown while nothing is being typed
 * @param store stores a value
 * @returns the draft
 */
export function useTyped<T>(stored: T, store: (value: T) => void): TypedDraft<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const put = useRef(store);
  put.current = store;
  const unstored = useRef<{ readonly value: T } | null>(null);

  const keep = (): void => {
    const now = unstored.current;
    unstored.current = null;
    if (now) put.current(now.value);
  };

  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    // A tab that is closed or put away takes what is on its way to the store with it.
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, []);

  return {
    value: draft ? draft.value : stored,
    set: (value) => {
      unstored.current = { value };
      setDraft(unstored.current);
    },
    leave: () => {
      keep();
      setDraft(null);
    },
  };
}
