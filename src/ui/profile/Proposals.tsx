import { shownName } from '../profile-view.ts';
import './proposals.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Accepted, acceptProposals } from '../../core/accept-proposals.ts';
import { createProfile, LONGEST_NAME } from '../../core/profile.ts';
import type { NamedProfile } from '../../core/profiles.ts';
import type { CvReading } from '../../core/proposal.ts';
import { IntoProfile } from './IntoProfile.tsx';
import { ProfileGlance } from './ProfileGlance.tsx';
import { ProposalGroups } from './ProposalGroups.tsx';
import { acceptedOf, type Choice, rowsOf } from './proposal-row.ts';
import { readingWords } from './proposal-words.ts';
import { TakeOverFoot } from './TakeOverFoot.tsx';

/** What the user takes over of a CV, and where. */
export interface TakenOver {
  /** Id of the profile that it goes into; null for a new one. */
  readonly into: string | null;
  /** What that profile is called. */
  readonly name: string;
  readonly accepted: readonly Accepted[];
  /** Whether the profile is handed over as a file before it changes. */
  readonly copyFirst: boolean;
}

interface ProposalsProps {
  /** The file's. */
  readonly file: string;
  readonly reading: CvReading;
  /** Sentences on what of the file was not read. */
  readonly notes: readonly string[];
  readonly profiles: readonly NamedProfile[];
  /** Id of the profile in use; null where there is none. */
  readonly active: string | null;
  readonly onTakeOver: (taken: TakenOver) => void;
  readonly onClose: () => void;
}

/** "anna-meyer.pdf" makes a profile called "anna-meyer"; the first of all is called as one made by hand. */
const nameFor = (file: string, isFirst: boolean): string =>
  (isFirst ? '' : file.replace(/\.[^.]{1,8}$/, '').slice(0, LONGEST_NAME)) || createProfile().name;

/**
 * What a CV shows beside what the profile says. All of it is a proposal: the user takes, changes or leaves each, and
 * nothing is stored before the one button.
 */
export function Proposals({ file, reading, notes, profiles, active, onTakeOver, onClose }: ProposalsProps) {
  const [into, setInto] = useState(active);
  const [newName, setNewName] = useState(() => nameFor(file, profiles.length === 0));
  const [changes, setChanges] = useState<ReadonlyMap<string, Partial<Choice>>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const target = profiles.find(({ id }) => id === into) ?? null;
  const name = target ? shownName(target.profile) : newName.trim() || createProfile().name;
  const rows = rowsOf(reading.proposals, target?.profile ?? null, changes);
  const change = (ids: readonly string[], choice: Partial<Choice>): void =>
    setChanges((before) => new Map([...before, ...ids.map((id) => [id, { ...before.get(id), ...choice }] as const)]));
  const changeAll = (choice: Partial<Choice>): void =>
    change(
      rows.map(({ proposal }) => proposal.id),
      choice,
    );

  return (
    <section class="proposals" aria-label="What your CV shows">
      <header class="proposals-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {rows.length > 0 ? `What “${file}” shows` : `Nothing is proposed from “${file}”`}
          </h2>
          <p class="soft">{readingWords(reading)}</p>
          {notes.map((note) => (
            <p key={note} class="warning">
              {note}
            </p>
          ))}
        </div>
        {rows.length > 0 && (
          <ProfileGlance
            profile={acceptProposals(target?.profile ?? null, acceptedOf(rows))}
            lead="With what you take: "
          />
        )}
      </header>
      {rows.length === 0 ? (
        <div class="empty-actions">
          <button type="button" class="button" onClick={onClose}>
            Back to your profile
          </button>
        </div>
      ) : (
        <>
          <div class="proposals-bar">
            <IntoProfile
              profiles={profiles}
              into={target?.id ?? null}
              name={newName}
              onInto={setInto}
              onName={setNewName}
            />
            <div class="proposals-all">
              <button type="button" class="quiet small" onClick={() => changeAll({ taken: true })}>
                Take all
              </button>
              <button type="button" class="quiet small" onClick={() => changeAll({ taken: false })}>
                Leave all
              </button>
            </div>
          </div>
          <ProposalGroups rows={rows} onChoice={(id, choice) => change([id], choice)} />
          <TakeOverFoot
            rows={rows}
            name={name}
            isNew={target === null}
            onTakeOver={(copyFirst) =>
              onTakeOver({ into: target?.id ?? null, name, accepted: acceptedOf(rows), copyFirst })
            }
            onClose={onClose}
          />
        </>
      )}
    </section>
  );
}
