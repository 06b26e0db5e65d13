import './profile-page.css';
import { useState } from 'preact/hooks';
import { FAMILIES, FAMILY_LABELS } from '../../core/family.ts';
import { lifeCycleOf } from '../../core/life-cycle.ts';
import { type Profile, type Skill, saysSomething } from '../../core/profile.ts';
import { EmptyState } from '../EmptyState.tsx';
import { LifeCycle } from '../LifeCycle.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { type Notice, NoticeBar } from '../NoticeBar.tsx';
import { LIBRARY } from '../pages.ts';
import { activeOf, type ProfileView } from '../profile-view.ts';
import { useVocabulary } from '../vocabulary.ts';
import { JudgedTags, type JudgedTagsProps } from './JudgedTags.tsx';
import { Kept } from './Kept.tsx';
import { type MarkedSite, MarkedSites } from './MarkedSites.tsx';
import { OwnSites, type OwnSitesProps } from './OwnSites.tsx';
import { ProfileImport } from './ProfileImport.tsx';
import { ProfileList } from './ProfileList.tsx';
import { SeenPostings, type SeenPostingsProps } from './SeenPostings.tsx';
import { SkillRow } from './SkillRow.tsx';
import { matchesWords, summaryOf } from './summary.ts';

export interface ProfilePageProps {
  readonly view: ProfileView;
  /** Whether the last change is stored; null before the first. */
  readonly stored: 'saving' | 'saved' | 'failed' | null;
  readonly sites: readonly MarkedSite[];
  readonly ownSites: OwnSitesProps;
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
const BACKUP_FORMAT = 'rolelight';

const STORED_WORDS = { saving: 'Saving…', saved: 'Saved', failed: 'Not saved' } as const;

/** What the user brings, thing by thing, in their own words; and everything that is kept. */
export function ProfilePage(props: ProfilePageProps) {
  const { view, stored, sites, notice } = props;
  const { competencies } = useVocabulary();
  const [words, setWords] = useState('');
  const profile = view.state === 'ready' ? view.profile : null;
  const skills = profile?.skills ?? {};
  const active = activeOf(view);
  const groups = FAMILIES.map((family) => ({
    family,
    entries: [...competencies].filter(
      ([, competency]) => competency.family === family && matchesWords(competency, words),
    ),
  })).filter(({ entries }) => entries.length > 0);
  const unknown = Object.keys(skills).filter((id) => !competencies.has(id));
  return (
    <div class="profile-page">
      <header class="page-head">
        <div>
          <h1>Your profile</h1>
          <p class="soft">What you bring to what postings ask. It is compared on this machine and sent nowhere.</p>
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
            <section class="profile-top" aria-label="At a glance">
              <div class="profile-glance">
                <LifeCycle stages={lifeCycleOf([], profile, competencies)} />
                <p class="small soft">{summaryOf(skills, competencies)}</p>
              </div>
              {view.state === 'ready' && !saysSomething(profile) && (
                <EmptyState
                  title="Start here"
                  actions={
                    <button type="button" class="button" onClick={props.onStartSample}>
                      Start from a sample profile
                    </button>
                  }
                >
                  <p>
                    Choose how far you have come in what you know; leave the rest. Or start from the sample of an
                    experienced product manager and change what is not you.
                  </p>
                </EmptyState>
              )}
            </section>

            <div class="profile-bar">
              <input
                type="search"
                class="field"
                aria-label="Find a competency"
                placeholder="Find a competency"
                value={words}
                onInput={(event) => setWords(event.currentTarget.value)}
              />
              <nav class="profile-jumps" aria-label="Groups">
                {groups.map(({ family }) => (
                  <a key={family} href={`#family-${family}`}>
                    {FAMILY_LABELS[family]}
                  </a>
                ))}
              </nav>
              <p class="stored" data-stored={stored} role="status">
                {stored && STORED_WORDS[stored]}
              </p>
            </div>

            {view.state === 'ready' &&
              groups.map(({ family, entries }) => (
                <section key={family} class="family" id={`family-${family}`} data-family={family}>
                  <h2>{FAMILY_LABELS[family]}</h2>
                  {entries.map(([id, competency]) => (
                    <SkillRow
                      key={`${active} ${id}`}
                      id={id}
                      competency={competency}
                      skill={skills[id] ?? null}
                      onChange={(change) => props.onSkill(id, change)}
                    />
                  ))}
                </section>
              ))}
            {groups.length === 0 && (
              <EmptyState title="Nothing by that name">
                <p>No competency speaks of “{words}”. Try a shorter word.</p>
              </EmptyState>
            )}
            {unknown.length > 0 && (
              <p class="small soft">
                Kept from another version of Rolelight, and part of every export: {unknown.join(', ')}.
              </p>
            )}

            <section class="page-section">
              <h2>As a file</h2>
              <p class="soft">A file to keep, to move to another browser, or to use with the command line.</p>
              <div class="file-actions">
                {profile && (
                  <Menu label="Export this profile" items={props.formats} side="below" onChoose={props.onExport} />
                )}
                <ProfileImport
                  profile={profile}
                  onExport={() => props.onExport(BACKUP_FORMAT)}
                  onImport={props.onImport}
                  onImportBeside={props.onImportBeside}
                />
              </div>
            </section>
          </>
        )}

        <JudgedTags {...props.judged} />

        <SeenPostings {...props.seen} />

        <MarkedSites sites={sites} onMarks={props.onMarks} />

        <OwnSites {...props.ownSites} />

        <Kept />

        <div class="page-notice">
          <NoticeBar notice={notice} onClose={props.onCloseNotice} />
        </div>
      </main>
    </div>
  );
}
