import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing after which the words are stored, in milliseconds. */
const PAUSE = 500;

/** What is being typed, and how it gets stored. */
export interface TypedDraft<T> {
  readonly value: T;
  readonly set: (value: T) => void;
  /** Stores it now: when the field is left, or the page. */
  readonly flush: () => void;
}

/**
 * Holds what is typed until a pause, so that neither every letter is stored nor the last one lost.
 *
 * @param stored the value as it is stored; taken over while nothing is being typed
 * @param store stores a value
 * @returns the draft
 */
export function useTyped<T>(stored: T, store: (value: T) => void): TypedDraft<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const latest = useRef({ draft, store });
  latest.current = { draft, store };

  const flush = (): void => {
    const { draft: now, store: put } = latest.current;
    if (!now) return;
    latest.current.draft = null;
    put(now.value);
    setDraft(null);
  };

  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(flush, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    // A tab that is closed or put away takes what is on its way to the store with it.
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);

  return { value: draft ? draft.value : stored, set: (value) => setDraft({ value }), flush };
}
