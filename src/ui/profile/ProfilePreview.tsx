import { useState } from 'preact/hooks';
import { importFiles } from '../../core/importer.ts';
import { LEVEL_LABELS, type Profile, type Skill } from '../../core/profile.ts';
import { profileChanges, type SkillChange } from '../../core/profile-changes.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';
import { counted } from '../wording.ts';
import { FileChoice } from './FileChoice.tsx';

interface ProfileImportProps {
  readonly profile: Profile | null;
  /** Hands the user the present profile as a file. */
  readonly onExport: () => void;
  /** In place of the present profile. */
  readonly onImport: (profile: Profile) => void;
  /** Beside it. */
  readonly onImportBeside: (profile: Profile) => void;
}

/** What came out of the file the user chose. */
type Chosen =
  | { readonly state: 'read'; readonly name: string; readonly profile: Profile }
  | { readonly state: 'refused'; readonly message: string };

/** Anything else is not offered yet. */
const ENDINGS = ['.json'];

function profileOf(name: string, text: string): Profile {
  const imported = importFiles([{ name, text }]);
  if (imported.is === 'profile') return imported.profile;
  throw new Error('This file is a CV, not a profile.');
}

function inWords(skill: Skill | null): string {
  if (!skill) return 'nothing';
  const years = skill.years === null ? [] : [counted(skill.years, 'year')];
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

/** Brings a profile in from a file: what would change is shown first, and nothing is stored before the user says so. */
export function ProfileImport({ profile, onExport, onImport, onImportBeside }: ProfileImportProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [backup, setBackup] = useState(true);

  const choose = async (file: File): Promise<void> => {
    try {
      setChosen({ state: 'read', name: file.name, profile: profileOf(file.name, await file.text()) });
    } catch (error) {
      setChosen({ state: 'refused', message: error instanceof Error ? error.message : String(error) });
    }
  };
  const changes = chosen?.state === 'read' ? profileChanges(profile, chosen.profile) : [];
  const count = (kind: SkillChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return (
    <div class="import">
      <FileChoice label="Import a profile…" endings={ENDINGS} onFile={(file) => void choose(file)} />
      {chosen?.state === 'refused' && (
        <p class="trouble small" role="alert">
          {chosen.message} Your present profile is unchanged.
        </p>
      )}
      {chosen?.state === 'read' && (
        <section class="import-preview" aria-label="What the import would change">
          <h3>{chosen.profile.name}</h3>
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
          {profile && changes.length > 0 && (
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
                  if (profile && backup) onExport();
                  onImport(chosen.profile);
                  setChosen(null);
                }}
              >
                {profile ? 'Replace my profile' : 'Use this profile'}
              </button>
            )}
            {profile && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  onImportBeside(chosen.profile);
                  setChosen(null);
                }}
              >
                Add it beside mine
              </button>
            )}
            <button type="button" class="button" onClick={() => setChosen(null)}>
              {changes.length > 0 ? 'Keep my profile as it is' : 'Close'}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
