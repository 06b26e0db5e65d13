import './profile-page.css';
import { useRef } from 'preact/hooks';
import { type Profile, type Skill, saysSomething } from '../../core/profile.ts';
import { EmptyState } from '../EmptyState.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { type Notice, NoticeBar } from '../NoticeBar.tsx';
import { LIBRARY } from '../pages.ts';
import { activeOf, type ProfileView } from '../profile-view.ts';
import { FileDoor } from './FileDoor.tsx';
import { useFileDrop } from './file-drop.ts';
import type { ImportView } from './import-view.ts';
import { JudgedTags, type JudgedTagsProps } from './JudgedTags.tsx';
import { Kept } from './Kept.tsx';
import { type MarkedSite, MarkedSites } from './MarkedSites.tsx';
import { OwnSites, type OwnSitesProps } from './OwnSites.tsx';
import { ProfileGlance } from './ProfileGlance.tsx';
import { ProfileList } from './ProfileList.tsx';
import { ProfilePreview } from './ProfilePreview.tsx';
import { ProfileSync, type ProfileSyncProps } from './ProfileSync.tsx';
import { Proposals, type TakenOver } from './Proposals.tsx';
import { SeenPostings, type SeenPostingsProps } from './SeenPostings.tsx';
import { SkillList, type Stored } from './SkillList.tsx';

/** A file on its way into the profile. */
export interface ComingFile {
  readonly view: ImportView;
  readonly onFile: (file: File) => void;
  /** Reads a text that was pasted. */
  readonly onText: (text: string) => void;
  readonly onTakeOver: (taken: TakenOver) => void;
  /** Stops reading, or puts away what was read. */
  readonly onClose: () => void;
}

export interface ProfilePageProps {
  readonly view: ProfileView;
  /** Whether the last change is stored; null before the first. */
  readonly stored: Stored | null;
  readonly coming: ComingFile;
  readonly sites: readonly MarkedSite[];
  readonly ownSites: OwnSitesProps;
  readonly sync: ProfileSyncProps;
  readonly judged: JudgedTagsProps;
  readonly seen: SeenPostingsProps;
  readonly notice: Notice | null;
  readonly onSkill: (id: string, change: Partial<Skill>) => void;
  /** The forms in which the profile can leave, by id. */
  readonly formats: readonly MenuItem[];
  readonly onName: (name: string) => void;
  readonly onActivate: (id: string) => void;
  /** An empty one beside the others. */
  readonly onAdd: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onStartSample: () => void;
  /** In one of `formats`. */
  readonly onExport: (format: string) => void;
  /** In place of the active profile. */
  readonly onImport: (profile: Profile) => void;
  /** As one more profile. */
  readonly onImportBeside: (profile: Profile) => void;
  readonly onMarks: (site: string, on: boolean) => void;
  /** Hands over the stored profile that could not be read, as it is. */
  readonly onExportStored: () => void;
  /** Hands over the stored profile that could not be read, then deletes it. */
  readonly onStartAnew: () => void;
  readonly onCloseNotice: () => void;
}

/** Of the forms in which a profile leaves the one that holds all of it. */
export const BACKUP_FORMAT = 'rolelight';

/** What the user brings, thing by thing, in their own words; and everything that is kept. */
export function ProfilePage(props: ProfilePageProps) {
  const { view, coming } = props;
  /** Whether what was read was put away, so that the focus goes back to where it was chosen. */
  const back = useRef(false);
  const profile = view.state === 'ready' ? view.profile : null;
  const close = (): void => {
    back.current = true;
    coming.onClose();
  };
  const isReviewing = coming.view.state === 'cv' || coming.view.state === 'profile';
  const isOver = useFileDrop(view.state === 'ready' && !isReviewing ? coming.onFile : null);
  const isStart = !saysSomething(profile);
  const glance = <ProfileGlance key="glance" profile={profile} />;
  const door = view.state === 'ready' && (
    <FileDoor
      key="door"
      coming={coming.view}
      isStart={isStart}
      isOver={isOver}
      takesFocus={back}
      onFile={coming.onFile}
      onText={coming.onText}
      onCancel={coming.onClose}
      onStartSample={props.onStartSample}
    />
  );
  return (
    <div class="profile-page">
      <header class="page-head">
        <div>
          <h1>Your profile</h1>
          <p class="soft">What you bring to what postings ask, compared on this machine.</p>
        </div>
        <nav class="page-nav">
          <a class="button" href={LIBRARY}>
            Library
          </a>
        </nav>
      </header>

      <main>
        {view.state === 'kept' ? (
          <EmptyState
            title="Your profile could not be read"
            actions={
              view.stored !== undefined && (
                <>
                  <button type="button" class="button primary" onClick={props.onExportStored}>
                    Download it as it is
                  </button>
                  <button type="button" class="button" onClick={props.onStartAnew}>
                    Download it, delete it, start anew
                  </button>
                </>
              )
            }
          >
            <p>{view.message}</p>
          </EmptyState>
        ) : view.state === 'ready' && coming.view.state === 'cv' ? (
          <Proposals
            file={coming.view.name}
            reading={coming.view.reading}
            notes={coming.view.notes}
            profiles={view.profiles.all}
            active={view.profiles.active}
            onTakeOver={coming.onTakeOver}
            onClose={close}
          />
        ) : coming.view.state === 'profile' ? (
          <ProfilePreview
            coming={coming.view.profile}
            present={profile}
            onExport={() => props.onExport(BACKUP_FORMAT)}
            onImport={props.onImport}
            onImportBeside={props.onImportBeside}
            onClose={close}
          />
        ) : (
          <>
            {view.state === 'ready' && (
              <ProfileList
                profiles={view.profiles}
                onActivate={props.onActivate}
                onName={props.onName}
                onAdd={props.onAdd}
                onDuplicate={props.onDuplicate}
                onRemove={props.onRemove}
              />
            )}
            {/* Who starts is led to the door first. */}
            <section class="profile-top" aria-label="At a glance">
              {isStart ? [door, glance] : [glance, door]}
            </section>
            {view.state === 'ready' && (
              <SkillList
                of={activeOf(view)}
                skills={profile?.skills ?? {}}
                stored={props.stored}
                onSkill={props.onSkill}
              />
            )}
            {profile && (
              <section class="page-section">
                <h2>As a file</h2>
                <p class="soft">
                  A file to keep, to move to another browser, or to use with the command line. It comes back in where a
                  CV does, at the top of this page.
                </p>
                <div class="file-actions">
                  <Menu label="Export this profile" items={props.formats} side="below" onChoose={props.onExport} />
                </div>
              </section>
            )}
          </>
        )}

        <ProfileSync {...props.sync} />

        <JudgedTags {...props.judged} />

        <SeenPostings {...props.seen} />

        <MarkedSites sites={props.sites} onMarks={props.onMarks} />

        <OwnSites {...props.ownSites} />

        <Kept />

        <div class="page-notice">
          <NoticeBar notice={props.notice} onClose={props.onCloseNotice} />
        </div>
      </main>
    </div>
  );
}
