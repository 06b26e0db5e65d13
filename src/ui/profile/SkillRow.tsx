import type { Competency } from '../../core/competency.ts';
import { NO_SKILL, type Skill } from '../../core/profile.ts';
import { LevelChoice } from '../LevelChoice.tsx';
import { EvidenceLines } from './EvidenceLines.tsx';
import { YearsField } from './YearsField.tsx';

interface SkillRowProps {
  readonly id: string;
  readonly competency: Competency;
  /** Null where the profile does not name it. */
  readonly skill: Skill | null;
  readonly onChange: (change: Partial<Skill>) => void;
}

/** One competency: what it means, how far the user has come, for how long, and what shows it. */
export function SkillRow({ id, competency, skill, onChange }: SkillRowProps) {
  const { level, years, evidence } = skill ?? NO_SKILL;
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
        <YearsField label={competency.label} years={years} onChange={(count) => onChange({ years: count })} />
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
