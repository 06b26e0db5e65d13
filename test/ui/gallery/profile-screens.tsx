import { useState } from 'preact/hooks';
import { createCorrection } from '../../../src/core/correction.ts';
import { createProfile, type Profile } from '../../../src/core/profile.ts';
import { applyEdit, type ProfileEdit } from '../../../src/core/profile-edit.ts';
import { profileFormats } from '../../../src/core/profile-format.ts';
import { onlyProfile, profileOf } from '../../../src/core/profiles.ts';
import { SAMPLE_PROFILE } from '../../../src/core/sample-profile.ts';
import { NO_IMPORT } from '../../../src/ui/profile/import-view.ts';
import { ProfilePage, type ProfilePageProps } from '../../../src/ui/profile/ProfilePage.tsx';
import { readyView } from '../../../src/ui/profile-view.ts';
import { POSTING, READING } from '../invented.ts';
import { AI_PM } from '../invented-cv.ts';

const nothing = (): void => {};

const put = (of: string | null, profile: Profile, activate = true): ProfileEdit => ({
  edit: 'put',
  of,
  profile,
  activate,
  place: null,
});

const STATES: Readonly<
  Record<string, { readonly profile: Profile | null; readonly others?: readonly Profile[] } & Partial<ProfilePageProps>>
> = {
  sample: { profile: SAMPLE_PROFILE, stored: 'saved' },
  several: {
    profile: { ...SAMPLE_PROFILE, name: 'AI PM' },
    others: [createProfile('Data PM'), createProfile('Head of product in a company with a very long name indeed')],
  },
  empty: { profile: null },
  imported: {
    profile: SAMPLE_PROFILE,
    coming: {
      view: { state: 'profile', profile: AI_PM },
      onFile: nothing,
      onText: nothing,
      onTakeOver: nothing,
      onClose: nothing,
    },
  },
  kept: {
    profile: null,
    view: {
      state: 'kept',
      message: 'Your stored profile could not be read, and is left as it is. Update the extension, or start anew.',
      stored: {},
    },
  },
};

export const PROFILE_SCREENS = Object.keys(STATES);

/** The profile page in one state, alive: it can be filled in. */
export function ProfileScreen({ name }: { readonly name: string }) {
  const { profile: first = null, others = [], ...more } = STATES[name] ?? {};
  const [profiles, setProfiles] = useState(() =>
    others.reduce(
      (before, profile, index) => applyEdit(before, put(`other-${index}`, profile, false)),
      onlyProfile(first),
    ),
  );
  const edit = (what: ProfileEdit): void => setProfiles((before) => applyEdit(before, what));
  const active = profileOf(profiles);
  return (
    <ProfilePage
      view={readyView(profiles)}
      stored={null}
      sites={[
        { site: 'linkedin.com', board: 'LinkedIn', on: false, onRequest: true },
        { site: 'boards.greenhouse.io', board: 'Greenhouse', on: true, onRequest: false },
        { site: 'jobs.lever.co', board: 'Lever', on: true, onRequest: false },
        { site: 'jobs.northbank.example', board: null, on: false, onRequest: false },
      ]}
      ownSites={{
        boards: ['Ashby', 'Greenhouse', 'Lever', 'LinkedIn'],
        sites: [
          { site: 'https://careers.tallowpine.example/*', host: 'careers.tallowpine.example' },
          { site: 'https://jobs.northbank.example/*', host: 'jobs.northbank.example' },
        ],
        onRemove: nothing,
      }}
      sync={{
        state: { on: name === 'several', syncedAt: '22 Nov 2026, 12:04', trouble: null },
        onSync: nothing,
        onDelete: nothing,
      }}
      seen={{ count: 214, onForget: nothing }}
      judged={{
        corrections: READING.tags
          .slice(3, 7)
          .map((tag, index) =>
            createCorrection(
              { posting: POSTING, reading: READING },
              tag,
              index === 1 ? 'right' : 'wrong',
              '2026-03-05T09:00:00.000Z',
            ),
          ),
        unreadable: 0,
        onExport: nothing,
        onImport: nothing,
        onWithdraw: nothing,
        onDeleteAll: nothing,
      }}
      coming={{ view: NO_IMPORT, onFile: nothing, onText: nothing, onTakeOver: nothing, onClose: nothing }}
      notice={null}
      formats={[...profileFormats].map(([id, { label }]) => ({ id, label }))}
      onSkill={(id, change) => edit({ edit: 'skill', of: null, id, change })}
      onName={(called) => edit({ edit: 'name', of: null, name: called })}
      onActivate={(id) => edit({ edit: 'activate', of: id })}
      onAdd={() => edit(put(crypto.randomUUID(), createProfile('New profile')))}
      onDuplicate={() => active && edit(put(crypto.randomUUID(), { ...active, name: `${active.name}, copy` }))}
      onRemove={() => profiles.active && edit({ edit: 'remove', of: profiles.active })}
      onStartSample={() => edit(put(null, SAMPLE_PROFILE))}
      onExport={nothing}
      onImport={(profile) => edit(put(null, profile))}
      onImportBeside={(profile) => edit(put(crypto.randomUUID(), profile))}
      onMarks={nothing}
      onExportStored={nothing}
      onStartAnew={nothing}
      onCloseNotice={nothing}
      {...more}
    />
  );
}
