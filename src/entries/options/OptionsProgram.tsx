import { useState } from 'preact/hooks';
import { download } from '../../browser/download.ts';
import * as profileStore from '../../browser/profile-store.ts';
import { fileName } from '../../core/file-name.ts';
import { createProfile, formatProfile, type Profile } from '../../core/profile.ts';
import type { ProfileEdit } from '../../core/profile-edit.ts';
import { SAMPLE_PROFILE } from '../../core/sample-profile.ts';
import { useNotices } from '../../ui/notices.ts';
import { ProfilePage, type ProfilePageProps } from '../../ui/profile/ProfilePage.tsx';
import { useProfile } from '../../ui/profile-view.ts';
import { useJudgedTags } from './judged-tags.ts';
import { useMarkedSites } from './marked-sites.ts';
import { useOwnSites } from './own-sites.ts';
import { useSeenPostings } from './seen-postings.ts';

const JSON_TYPE = 'application/json';

/** In place of the active profile. */
const whole = (profile: Profile): ProfileEdit => ({ edit: 'put', of: null, profile, activate: true, place: null });

/** Feeds the profile page from the stores, and does what it asks for. */
export function OptionsProgram() {
  const { view, change } = useProfile(profileStore);
  const { notice, say, complain, close } = useNotices();
  const { sites, setOn } = useMarkedSites();
  const ownSites = useOwnSites({ say, complain });
  const judged = useJudgedTags({ say, complain, close });
  const seen = useSeenPostings({ say, complain, close });
  const [stored, setStored] = useState<ProfilePageProps['stored']>(null);
  const profile = view.state === 'ready' ? view.profile : null;

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
  const replace = async (next: Profile, words: string): Promise<void> => {
    const before = profile;
    if (!(await store(whole(next)))) return;
    say(words, {
      label: 'Undo',
      run: () => {
        close();
        void store(whole(before ?? createProfile()));
      },
    });
  };

  const exportStored = (): void => {
    if (view.state !== 'kept') return;
    download(fileName('profile as stored', 'json'), JSON.stringify(view.stored, null, 2), JSON_TYPE);
  };

  return (
    <ProfilePage
      view={view}
      stored={stored}
      sites={sites}
      ownSites={ownSites}
      judged={judged}
      seen={seen}
      notice={notice}
      onSkill={(id, skill) => void store({ edit: 'skill', of: null, id, change: skill })}
      onName={(name) => void store({ edit: 'name', of: null, name })}
      onStartSample={() => void replace(SAMPLE_PROFILE, 'The sample is your profile now. Change what is not you.')}
      onExport={() => profile && download(fileName(profile.name, 'json'), formatProfile(profile), JSON_TYPE)}
      onImport={(next) => void replace(next, 'The profile was imported.')}
      onMarks={(site, on) => void setOn(site, on).catch(complain)}
      onExportStored={exportStored}
      onStartAnew={() => {
        exportStored();
        void profileStore.removeAll().catch(complain);
      }}
      onCloseNotice={close}
    />
  );
}
