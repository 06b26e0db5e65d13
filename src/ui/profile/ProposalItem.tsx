import { useId } from 'preact/hooks';
import { counted } from '../../core/counted.ts';
import { LEVELS } from '../../core/profile.ts';
import { LevelChoice } from '../LevelChoice.tsx';
import { labelOf, useVocabulary } from '../vocabulary.ts';
import { ProposalLines } from './ProposalLines.tsx';
import type { Choice, ProposalRow } from './proposal-row.ts';
import { basisWords, effectWords, levelWords } from './proposal-words.ts';
import { YearsField } from './YearsField.tsx';

/** Taking over that one has not done a thing is leaving it. */
const CHOICES = LEVELS.slice(1);

interface ProposalItemProps {
  readonly row: ProposalRow;
  readonly onChoice: (change: Partial<Choice>) => void;
}

/** One thing that a CV shows, beside what the profile says of it: take it, change it or leave it. */
export function ProposalItem({ row, onChoice }: ProposalItemProps) {
  const vocabulary = useVocabulary();
  const effect = useId();
  const { proposal, present, choice } = row;
  const label = labelOf(vocabulary, proposal.id);
  const family = vocabulary.competencies.get(proposal.id)?.family ?? 'product';
  return (
    <li class="proposal" data-family={family} data-taken={choice.taken}>
      <fieldset>
        <legend class="unseen">{label}</legend>
        <div class="proposal-head">
          <label>
            <input
              type="checkbox"
              checked={choice.taken}
              aria-describedby={effect}
              onChange={(event) => onChoice({ taken: event.currentTarget.checked })}
            />
            <span>
              <span class="unseen">Take over </span>
              {label}
            </span>
          </label>
          <p id={effect} class="proposal-effect">
            {effectWords(row)}
          </p>
        </div>
        <fieldset class="proposal-body" disabled={!choice.taken}>
          <legend class="unseen">What is taken over of it</legend>
          <dl class="proposal-sides">
            {present && (
              <div>
                <dt>Your profile</dt>
                <dd>
                  {levelWords(present)}
                  {present.evidence.length > 0 && (
                    <span class="soft"> · {counted(present.evidence.length, 'line')}</span>
                  )}
                </dd>
              </div>
            )}
            <div>
              <dt>The CV</dt>
              <dd>
                {levelWords(proposal)} <span class="soft">{basisWords(proposal.basis)}</span>
              </dd>
            </div>
            <div>
              <dt>Then</dt>
              <dd class="skill-level">
                <LevelChoice
                  label={label}
                  level={choice.level}
                  choices={CHOICES}
                  onChange={(level) => onChoice({ level })}
                />
                <YearsField label={label} years={choice.years} onChange={(years) => onChoice({ years })} />
              </dd>
            </div>
          </dl>
          <ProposalLines row={row} label={label} family={family} onLines={(lines) => onChoice({ lines })} />
        </fieldset>
      </fieldset>
    </li>
  );
}
