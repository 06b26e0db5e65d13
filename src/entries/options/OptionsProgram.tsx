import { useRef } from 'preact/hooks';
import { download } from '../../browser/download.ts';
import * as profileStore from '../../browser/profile-store.ts';
import { fileName } from '../../core/file-name.ts';
import { createProfile, type Profile } from '../../core/profile.ts';
import { profileFormats } from '../../core/profile-format.ts';
import { profileOf } from '../../core/profiles.ts';
import { SAMPLE_PROFILE } from '../../core/sample-profile.ts';
import { itemsOf } from '../../ui/Menu.tsx';
import { useNotices } from '../../ui/notices.ts';
import { BACKUP_FORMAT, ProfilePage } from '../../ui/profile/ProfilePage.tsx';
import { activeOf, useProfile } from '../../ui/profile-view.ts';
import { readChosenFile } from './chosen-file.ts';
import { useComingFile } from './coming-file.ts';
import { useJudgedTags } from './judged-tags.ts';
import { useMarkedSites } from './marked-sites.ts';
import { useOwnSites } from './own-sites.ts';
import { useProfileEdits } from './profile-edits.ts';
import { useProfileSync } from './profile-sync.ts';
import { useSeenPostings } from './seen-postings.ts';

const JSON_TYPE = 'application/json';
const FORMATS = itemsOf(profileFormats);

/** Feeds the profile page from the stores, and does what it asks for. */
export function OptionsProgram() {
  const { view, change } = useProfile(profileStore);
  const notices = useNotices();
  const { sites, setOn } = useMarkedSites();
  const ownSites = useOwnSites(notices);
  const judged = useJudgedTags(notices);
  const sync = useProfileSync(notices);
  const seen = useSeenPostings(notices);
  const edits = useProfileEdits({ view, change }, notices);
  const coming = useComingFile(readChosenFile);
  const profile = view.state === 'ready' ? view.profile : null;
  // Named, so that what is still being typed goes to the profile it was typed into.
  const of = activeOf(view);

  const exportAs = (id: string, which: Profile | null): void => {
    const format = profileFormats.get(id);
    if (!which || !format) return;
    download(fileName(which.name, format.extension), format.write(which), format.mediaType);
  };
  const isStoring = useRef(false);
  /** What came in is put away once it is stored, not before: where that failed it can be tried again. A double click stores it once. */
  const putAway = async (store: () => Promise<boolean>): Promise<void> => {
    if (isStoring.current) return;
    isStoring.current = true;
    try {
      if (await store()) coming.onClose();
    } finally {
      isStoring.current = false;
    }
  };

  const exportStored = (): void => {
    if (view.state !== 'kept') return;
    download(fileName('profile as stored', 'json'), JSON.stringify(view.stored, null, 2), JSON_TYPE);
  };

  return (
    <ProfilePage
      view={view}
      stored={edits.stored}
      formats={FORMATS}
      coming={{
        ...coming,
        onTakeOver: (taken) => {
          void putAway(() => {
            if (taken.copyFirst && view.state === 'ready')
              exportAs(BACKUP_FORMAT, profileOf(view.profiles, taken.into));
            return edits.takeOver(taken);
          });
        },
      }}
      sites={sites}
      ownSites={ownSites}
      sync={sync}
      judged={judged}
      seen={seen}
      notice={notices.notice}
      onSkill={(id, skill) => void edits.store({ edit: 'skill', of, id, change: skill })}
      onName={(name) => void edits.store({ edit: 'name', of, name })}
      onActivate={(id) => void edits.store({ edit: 'activate', of: id })}
      onAdd={() => void edits.add(createProfile('New profile'))}
      onDuplicate={() => profile && void edits.add({ ...profile, name: `${profile.name}, copy` })}
      onRemove={() => void edits.removeActive()}
      onStartSample={() =>
        void edits.replace(SAMPLE_PROFILE, 'The sample is your profile now. Change what is not you.')
      }
      onExport={(id) => exportAs(id, profile)}
      onImport={(next) => void putAway(() => edits.replace(next, 'The profile was imported.'))}
      onImportBeside={(next) => void putAway(() => edits.add(next, (name) => `“${name}” was added.`))}
      onMarks={(site, on) => void setOn(site, on).catch(notices.complain)}
      onExportStored={exportStored}
      onStartAnew={() => {
        exportStored();
        void profileStore.deleteProfiles().catch(notices.complain);
      }}
      onCloseNotice={notices.close}
    />
  );
}
