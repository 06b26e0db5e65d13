import { useState } from 'preact/hooks';
import { FAMILIES, FAMILY_LABELS } from '../../core/family.ts';
import type { Profile, Skill } from '../../core/profile.ts';
import { EmptyState } from '../EmptyState.tsx';
import { useVocabulary } from '../vocabulary.ts';
import { useLinkedSkill } from './linked-skill.ts';
import { SkillRow } from './SkillRow.tsx';
import { matchesWords } from './summary.ts';

const STORED_WORDS = { saving: 'Saving…', saved: 'Saved', failed: 'Not saved' } as const;
/** How far a change is on its way to the store. */
export type Stored = keyof typeof STORED_WORDS;

interface SkillListProps {
  /** Id of the profile; null where there is none yet. */
  readonly of: string | null;
  readonly skills: Profile['skills'];
  /** Whether the last change is stored; null before the first. */
  readonly stored: Stored | null;
  readonly onSkill: (id: string, change: Partial<Skill>) => void;
}

/** Every competency by family, to be found by words, with what the user says of it. */
export function SkillList({ of, skills, stored, onSkill }: SkillListProps) {
  const { competencies } = useVocabulary();
  const [words, setWords] = useState('');
  useLinkedSkill();
  const groups = FAMILIES.map((family) => ({
    family,
    entries: [...competencies].filter(
      ([, competency]) => competency.family === family && matchesWords(competency, words),
    ),
  })).filter(({ entries }) => entries.length > 0);
  const unknown = Object.keys(skills).filter((id) => !competencies.has(id));
  return (
    <>
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
      {groups.map(({ family, entries }) => (
        <section key={family} class="family" id={`family-${family}`} data-family={family}>
          <h2>{FAMILY_LABELS[family]}</h2>
          {entries.map(([id, competency]) => (
            <SkillRow
              key={`${of} ${id}`}
              id={id}
              competency={competency}
              skill={skills[id] ?? null}
              onChange={(change) => onSkill(id, change)}
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
    </>
  );
}
