import { useState } from 'preact/hooks';
import { createProfile, type Profile } from '../../core/profile.ts';
import type { ProfileEdit } from '../../core/profile-edit.ts';
import { freeName, type Profiles } from '../../core/profiles.ts';
import type { useNotices } from '../../ui/notices.ts';
import type { ProfilePageProps } from '../../ui/profile/ProfilePage.tsx';
import type { HeldProfile } from '../../ui/profile-view.ts';

type Notices = Pick<ReturnType<typeof useNotices>, 'say' | 'complain' | 'close'>;

const put = (of: string | null, profile: Profile, place: number | null = null): ProfileEdit => ({
  edit: 'put',
  of,
  profile,
  activate: true,
  place,
});

/**
 * Does what the profile page asks to be done to profiles, and says whether it is stored; what takes something away can be undone.
 *
 * @param held the profiles
 * @param notices where sentences for the user go
 */
export function useProfileEdits({ view, change }: HeldProfile, { say, complain, close }: Notices) {
  const [stored, setStored] = useState<ProfilePageProps['stored']>(null);
  const profiles: Profiles | null = view.state === 'ready' ? view.profiles : null;

  const store = async (edit: ProfileEdit): Promise<boolean> => {
    setStored('saving');
    try {
      await change(edit);
      setStored('saved');
      return true;
    } catch (error) {
      setStored('failed');
      complain(error);
      return false;
    }
  };
  const sayUndo = (words: string, undo: ProfileEdit): void =>
    say(words, {
      label: 'Undo',
      run: () => {
        close();
        void store(undo);
      },
    });

  return {
    stored,
    store,
    /** Puts a profile in place of the active one, which Undo brings back. */
    async replace(profile: Profile, words: string): Promise<void> {
      const before = view.state === 'ready' ? view.profile : null;
      if (await store(put(null, profile))) sayUndo(words, put(null, before ?? createProfile()));
    },
    /** Adds a profile beside the others and makes it the active one. */
    async add(profile: Profile, words: string | null = null): Promise<void> {
      if (!profiles) return;
      const id = crypto.randomUUID();
      const name = freeName(profiles, profile.name);
      if (!(await store(put(id, { ...profile, name })))) return;
      if (words !== null) sayUndo(words, { edit: 'remove', of: id });
    },
    async removeActive(): Promise<void> {
      const id = profiles?.active;
      const place = profiles?.all.findIndex((each) => each.id === id) ?? -1;
      const gone = profiles?.all[place];
      if (!gone) return;
      if (await store({ edit: 'remove', of: gone.id }))
        sayUndo(`“${gone.profile.name}” was deleted.`, put(gone.id, gone.profile, place));
    },
  };
}
