import { useState } from 'preact/hooks';
import { createCorrection } from '../../../src/core/correction.ts';
import type { Profile } from '../../../src/core/profile.ts';
import { onlyProfile } from '../../../src/core/profiles.ts';
import { SAMPLE_PROFILE } from '../../../src/core/sample-profile.ts';
import { withSkill } from '../../../src/core/skill.ts';
import { ProfilePage, type ProfilePageProps } from '../../../src/ui/profile/ProfilePage.tsx';
import { readyView } from '../../../src/ui/profile-view.ts';

import { POSTING, READING } from '../invented.ts';

const nothing = (): void => {};

const STATES: Readonly<Record<string, { readonly profile: Profile | null } & Partial<ProfilePageProps>>> = {
  sample: { profile: SAMPLE_PROFILE, stored: 'saved' },
  empty: { profile: null },
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
  const { profile: first = null, ...more } = STATES[name] ?? {};
  const [profile, setProfile] = useState(first);
  return (
    <ProfilePage
      view={readyView(onlyProfile(profile))}
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
      notice={null}
      onSkill={(id, change) => setProfile((before) => withSkill(before, id, change))}
      onName={nothing}
      onStartSample={() => setProfile(SAMPLE_PROFILE)}
      onExport={nothing}
      onImport={setProfile}
      onMarks={nothing}
      onExportStored={nothing}
      onStartAnew={nothing}
      onCloseNotice={nothing}
      {...more}
    />
  );
}
