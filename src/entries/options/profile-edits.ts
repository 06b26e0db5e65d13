import { useRef, useState } from 'preact/hooks';
import { acceptProposals } from '../../core/accept-proposals.ts';
import { counted } from '../../core/counted.ts';
import { createProfile, type Profile } from '../../core/profile.ts';
import { profileChanges } from '../../core/profile-changes.ts';
import type { ProfileEdit } from '../../core/profile-edit.ts';
import { FIRST_ID, freeName, type Profiles, profileOf } from '../../core/profiles.ts';
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
  /** For Undo, which may come long after, when this page or another has done more. */
  const latest = useRef(profiles);
  latest.current = profiles;

  const storeAll = async (edits: readonly ProfileEdit[]): Promise<void> => {
    setStored('saving');
    try {
      await Promise.all(edits.map(change));
      setStored('saved');
    } catch (error) {
      setStored('failed');
      throw error;
    }
  };
  const store = async (edit: ProfileEdit): Promise<boolean> => {
    try {
      await storeAll([edit]);
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  };
  const sayUndo = (words: string, ...undo: readonly ProfileEdit[]): void => offerUndo(words, () => storeAll(undo));
  const remove = async (id: string): Promise<void> => {
    const place = latest.current?.all.findIndex((each) => each.id === id) ?? -1;
    const gone = latest.current?.all[place];
    if (!gone) return;
    if (await store({ edit: 'remove', of: id }))
      sayUndo(`“${gone.profile.name}” was deleted.`, put(id, gone.profile, place));
  };
  /** Adds a profile beside the others and makes it the active one. */
  const add = async (profile: Profile, words: ((name: string) => string) | null = null): Promise<boolean> => {
    if (!profiles) return false;
    const id = crypto.randomUUID();
    const added = { ...profile, name: freeName(profiles, profile.name) };
    if (!(await store(put(id, added)))) return false;
    if (words === null) return true;
    offerUndo(words(added.name), async () => {
      const now = latest.current && profileOf(latest.current, id);
      // What was written into it since is not lost by the same click.
      if (now && (now.name !== added.name || profileChanges(added, now).length > 0)) await remove(id);
      else await store({ edit: 'remove', of: id });
      if (profiles.active !== null) await store({ edit: 'activate', of: profiles.active });
    });
    return true;
  };

  return {
    stored,
    store,
    add,
    /** Puts a profile in place of the active one, which Undo brings back. */
    async replace(profile: Profile, words: string): Promise<boolean> {
      if (!profiles) return false;
      const of = profiles.active ?? FIRST_ID;
      const before = profileOf(profiles) ?? createProfile();
      const done = await store(put(of, profile));
      if (done) sayUndo(words, { edit: 'restore', of, before, after: profile }, { edit: 'activate', of });
      return done;
    },
    /** Takes proposals over into the profile that they were set beside, or into a new one; tells whether that is stored. */
    async takeOver({ into, name, accepted }: TakenOver): Promise<boolean> {
      const count = counted(accepted.length, 'competency', 'competencies');
      const before = profiles && into !== null ? profileOf(profiles, into) : null;
      if (into === null || before === null)
        return add(acceptProposals(createProfile(name), accepted), (called) => `“${called}” was made of ${count}.`);
      const after = acceptProposals(before, accepted);
      if (!(await store(put(into, after)))) return false;
      const active = profiles?.active ?? into;
      const undo: ProfileEdit = { edit: 'restore', of: into, before, after };
      sayUndo(`${count} taken over into “${name}”.`, undo, { edit: 'activate', of: active });
      return true;
    },
    async removeActive(): Promise<void> {
      if (profiles?.active) await remove(profiles.active);
    },
  };
}
