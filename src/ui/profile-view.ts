import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../core/profile.ts';

/** What a screen knows of the user's profile. */
export type ProfileView =
  | { readonly state: 'loading' }
  /** Null where there is none yet. */
  | { readonly state: 'ready'; readonly profile: Profile | null }
  /** A stored profile that this version cannot read, or a store that did not open; the message is for the user. */
  | { readonly state: 'kept'; readonly message: string /** As it is stored. */; readonly stored: unknown };

/** Where the profile is kept, as a screen needs it. */
export interface ProfileStore {
  load(): Promise<Profile | null>;
  update(change: (before: Profile | null) => Profile): Promise<void>;
  onChange(callback: () => void, signal: AbortSignal): void;
}

/** The profile and the way to change it. */
export interface HeldProfile {
  readonly view: ProfileView;
  /** Shows the change at once and stores it; rejects with a sentence for the user where it could not be stored. */
  readonly change: (change: (before: Profile | null) => Profile) => Promise<void>;
}

function keptView(error: unknown): ProfileView {
  const stored = error instanceof Error && 'stored' in error ? error.stored : undefined;
  return { state: 'kept', message: error instanceof Error ? error.message : String(error), stored };
}

/**
 * Holds the profile for a screen and follows what other pages do to it.
 *
 * @param store where it is kept
 */
export function useProfile(store: ProfileStore): HeldProfile {
  const [view, setView] = useState<ProfileView>({ state: 'loading' });
  const pending = useRef(0);

  const reload = useCallback(async () => {
    try {
      const profile = await store.load();
      // What is on its way to the store is newer than what was read from it.
      if (pending.current === 0) setView({ state: 'ready', profile });
    } catch (error) {
      setView(keptView(error));
    }
  }, [store]);

  useEffect(() => {
    const controller = new AbortController();
    store.onChange(() => void reload(), controller.signal);
    void reload();
    return () => controller.abort();
  }, [store, reload]);

  const change = useCallback(
    async (next: (before: Profile | null) => Profile) => {
      setView((now) => (now.state === 'ready' ? { state: 'ready', profile: next(now.profile) } : now));
      pending.current += 1;
      try {
        await store.update(next);
      } finally {
        pending.current -= 1;
        if (pending.current === 0) await reload();
      }
    },
    [store, reload],
  );
  return { view, change };
}
