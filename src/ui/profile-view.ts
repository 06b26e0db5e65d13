import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../core/message-of.ts';
import type { Profile } from '../core/profile.ts';
import { applyEdit, type ProfileEdit } from '../core/profile-edit.ts';
import { type Profiles, profileOf } from '../core/profiles.ts';

/** What a screen knows of the user's profiles. */
export type ProfileView =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly profiles: Profiles;
      /** The active one; null where there is none yet. */
      readonly profile: Profile | null;
    }
  /** Stored profiles that this version cannot read, or a store that did not open; the message is for the user. */
  | { readonly state: 'kept'; readonly message: string /** As it is stored. */; readonly stored: unknown };

/** Where the profiles are kept, as a screen needs it. */
export interface ProfileStore {
  load(): Promise<Profiles>;
  change(edit: ProfileEdit): Promise<void>;
  onChange(callback: () => void, signal: AbortSignal): void;
}

/** The profiles and the way to change them. */
export interface HeldProfile {
  readonly view: ProfileView;
  /** Shows the change at once and stores it; rejects with a sentence for the user where it could not be stored. */
  readonly change: (edit: ProfileEdit) => Promise<void>;
}

function keptView(error: unknown): ProfileView {
  const stored = error instanceof Error && 'stored' in error ? error.stored : undefined;
  return { state: 'kept', message: messageOf(error), stored };
}

/**
 * Shows profiles.
 *
 * @param profiles all of them
 */
export const readyView = (profiles: Profiles): ProfileView => ({
  state: 'ready',
  profiles,
  profile: profileOf(profiles),
});

/**
 * Names the profile that a screen shows, so that what is done there is done to that one, whichever is active by then.
 *
 * @param view what the screen knows
 * @returns its id, or null where there is none
 */
export const activeOf = (view: ProfileView): string | null => (view.state === 'ready' ? view.profiles.active : null);

/**
 * Names a profile where the user sees it.
 *
 * @param profile the profile, which may have been left without a name
 */
export const shownName = ({ name }: Pick<Profile, 'name'>): string => name || 'Without a name';

/** As it will be; an edit that cannot be done is refused by the store, which says why. */
function afterEdit(profiles: Profiles, edit: ProfileEdit): Profiles {
  try {
    return applyEdit(profiles, edit);
  } catch {
    return profiles;
  }
}

/**
 * Holds the profiles for a screen and follows what other pages do to them.
 *
 * @param store where they are kept
 */
export function useProfile(store: ProfileStore): HeldProfile {
  const [view, setView] = useState<ProfileView>({ state: 'loading' });
  const pending = useRef(0);

  const reload = useCallback(async () => {
    try {
      const profiles = await store.load();
      // What is on its way to the store is newer than what was read from it.
      if (pending.current === 0) setView(readyView(profiles));
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
    async (edit: ProfileEdit) => {
      // Begun before anything else: the popup may be closed before the next line.
      const stored = store.change(edit);
      setView((now) => (now.state === 'ready' ? readyView(afterEdit(now.profiles, edit)) : now));
      pending.current += 1;
      try {
        await stored;
      } finally {
        pending.current -= 1;
        if (pending.current === 0) await reload();
      }
    },
    [store, reload],
  );
  return { view, change };
}
