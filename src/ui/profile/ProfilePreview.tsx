import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, countedYears } from '../../core/counted.ts';
import { LEVEL_LABELS, type Profile, type Skill } from '../../core/profile.ts';
import { profileChanges, type SkillChange } from '../../core/profile-changes.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';

interface ProfilePreviewProps {
  /** What the file holds. */
  readonly coming: Profile;
  /** The one in use; null where there is none. */
  readonly present: Profile | null;
  /** Hands the user the present profile as a file. */
  readonly onExport: () => void;
  /** In place of the present profile. */
  readonly onImport: (profile: Profile) => void;
  /** Beside it. */
  readonly onImportBeside: (profile: Profile) => void;
  readonly onClose: () => void;
}

function inWords(skill: Skill | null): string {
  if (!skill) return 'nothing';
  const years = skill.years === null ? [] : [countedYears(skill.years)];
  const lines = skill.evidence.length === 0 ? [] : [counted(skill.evidence.length, 'line')];
  return [LEVEL_LABELS[skill.level].toLowerCase(), ...years, ...lines].join(', ');
}

function Changes({ changes }: { readonly changes: readonly SkillChange[] }) {
  const vocabulary = useVocabulary();
  return (
    <table class="changes">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, before, after }) => (
          <tr key={id}>
            <th scope="row">{labelOf(vocabulary, id)}</th>
            <td>{inWords(before)}</td>
            <td>{inWords(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A whole profile from a file: what it would change is shown first, and nothing is stored before the user says so. */
export function ProfilePreview({ coming, present, onExport, onImport, onImportBeside, onClose }: ProfilePreviewProps) {
  const [backup, setBackup] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const changes = profileChanges(present, coming);
  const count = (kind: SkillChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return (
    <section class="import-preview" aria-label="What the import would change">
      <h2 ref={heading} tabIndex={-1}>
        A profile: {coming.name || 'without a name'}
      </h2>
      {changes.length === 0 ? (
        <p>This file says the same as your profile. Nothing would change.</p>
      ) : (
        <>
          <p>
            {count('added')} added, {count('changed')} changed, {count('removed')} removed. Nothing is changed yet.
          </p>
          <Changes changes={changes} />
        </>
      )}
      {present && changes.length > 0 && (
        <label class="check-line">
          <input type="checkbox" checked={backup} onChange={(event) => setBackup(event.currentTarget.checked)} />
          First download a copy of my present profile
        </label>
      )}
      <div class="empty-actions">
        {changes.length > 0 && (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              if (present && backup) onExport();
              onImport(coming);
            }}
          >
            {present ? 'Replace my profile' : 'Use this profile'}
          </button>
        )}
        {present && (
          <button type="button" class="button" onClick={() => onImportBeside(coming)}>
            Add it beside mine
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {changes.length > 0 ? 'Keep my profile as it is' : 'Close'}
        </button>
      </div>
    </section>
  );
}
