import type { Competency } from '../../core/competency.ts';
import { NO_SKILL, type Skill } from '../../core/profile.ts';
import { useTyped } from '../draft.ts';
import { LevelChoice } from '../LevelChoice.tsx';
import { EvidenceLines } from './EvidenceLines.tsx';

const MOST_YEARS = 60;

interface SkillRowProps {
  readonly id: string;
  readonly competency: Competency;
  /** Null where the profile does not name it. */
  readonly skill: Skill | null;
  readonly onChange: (change: Partial<Skill>) => void;
}

/** What is in the field as years: null for nothing, undefined for what is no number of years. */
function parseYears(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const years = Number(text.replace(',', '.'));
  return Number.isFinite(years) && years >= 0 && years <= MOST_YEARS ? years : undefined;
}

/** One competency: what it means, how far the user has come, for how long, and what shows it. */
export function SkillRow({ id, competency, skill, onChange }: SkillRowProps) {
  const { level, years, evidence } = skill ?? NO_SKILL;
  const typedYears = useTyped(years === null ? '' : String(years), (text) => {
    const count = parseYears(text);
    if (count !== undefined) onChange({ years: count });
  });
  const wrong = parseYears(typedYears.value) === undefined;
  const note = `years-note-${id}`;
  const started = level !== 'none' || evidence.length > 0 || years !== null;
  return (
    <article class="skill" id={`skill-${id}`} data-family={competency.family}>
      <div class="skill-what">
        <h3>{competency.label}</h3>
        <p class="small soft">{competency.definition}</p>
      </div>
      <div class="skill-level">
        <LevelChoice
          label={competency.label}
          level={skill ? level : null}
          onChange={(next) => onChange({ level: next })}
        />
        <label class="skill-years">
          <input
            class="field"
            inputMode="decimal"
            size={3}
            value={typedYears.value}
            aria-label={`Years of ${competency.label}`}
            aria-invalid={wrong}
            aria-describedby={wrong ? note : undefined}
            onInput={(event) => typedYears.set(event.currentTarget.value)}
            onBlur={typedYears.leave}
          />
          years
        </label>
        {wrong && (
          <p id={note} class="small trouble">
            A number from 0 to {MOST_YEARS}, or nothing.
          </p>
        )}
      </div>
      <div class="skill-evidence">
        {started && (
          <EvidenceLines
            label={competency.label}
            lines={evidence}
            onChange={(lines) => onChange({ evidence: lines })}
          />
        )}
      </div>
    </article>
  );
}
