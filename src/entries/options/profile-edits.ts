import { useState } from 'preact/hooks';
import { acceptProposals } from '../../core/accept-proposals.ts';
import { counted } from '../../core/counted.ts';
import { createProfile, type Profile } from '../../core/profile.ts';
import type { ProfileEdit } from '../../core/profile-edit.ts';
import { freeName, type Profiles, profileOf } from '../../core/profiles.ts';
import type { Notices } from '../../ui/notices.ts';
import type { ProfilePageProps } from '../../ui/profile/ProfilePage.tsx';
import type { TakenOver } from '../../ui/profile/Proposals.tsx';
import type { HeldProfile } from '../../ui/profile-view.ts';

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
export function useProfileEdits(
  { view, change }: HeldProfile,
  { offerUndo, complain }: Pick<Notices, 'offerUndo' | 'complain'>,
) {
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
  const sayUndo = (words: string, ...undo: readonly ProfileEdit[]): void =>
    offerUndo(words, () => Promise.all(undo.map(store)));
  /** Adds a profile beside the others and makes it the active one. */
  const add = async (profile: Profile, words: ((name: string) => string) | null = null): Promise<boolean> => {
    if (!profiles) return false;
    const id = crypto.randomUUID();
    const name = freeName(profiles, profile.name);
    if (!(await store(put(id, { ...profile, name })))) return false;
    const active = profiles.active === null ? [] : [{ edit: 'activate', of: profiles.active } as const];
    if (words !== null) sayUndo(words(name), { edit: 'remove', of: id }, ...active);
    return true;
  };

  return {
    stored,
    store,
    add,
    /** Puts a profile in place of the active one, which Undo brings back. */
    async replace(profile: Profile, words: string): Promise<boolean> {
      const before = view.state === 'ready' ? view.profile : null;
      const done = await store(put(null, profile));
      if (done) sayUndo(words, put(null, before ?? createProfile()));
      return done;
    },
    /** Takes proposals over into the profile that they were set beside, or into a new one; tells whether that is stored. */
    async takeOver({ into, name, accepted }: TakenOver): Promise<boolean> {
      const count = counted(accepted.length, 'competency', 'competencies');
      const before = profiles && into !== null ? profileOf(profiles, into) : null;
      if (into === null || before === null)
        return add(acceptProposals(createProfile(name), accepted), (called) => `“${called}” was made of ${count}.`);
      if (!(await store(put(into, acceptProposals(before, accepted))))) return false;
      const active = profiles?.active ?? into;
      sayUndo(`${count} taken over into “${name}”.`, put(into, before), { edit: 'activate', of: active });
      return true;
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
