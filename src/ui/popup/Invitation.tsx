import type { Level, Profile } from '../../core/profile.ts';
import { EmptyState } from '../EmptyState.tsx';
import { LevelChoice } from '../LevelChoice.tsx';
import { OPTIONS } from '../pages.ts';
import type { Placed } from '../standing.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';

/** Enough for a first comparison, few enough to answer at once. */
const QUESTIONS = 3;

interface InvitationProps {
  readonly placed: readonly Placed[];
  readonly profile: Profile | null;
  readonly onLevel: (id: string, level: Level) => void;
  readonly onStartSample: () => void;
  /** The user has answered and wants to see the comparison. */
  readonly onDone: () => void;
}

/** Where there is no profile: the posting's first three asks as questions, or a sample to start from. */
export function Invitation({ placed, profile, onLevel, onStartSample, onDone }: InvitationProps) {
  const vocabulary = useVocabulary();
  const questions = placed.slice(0, QUESTIONS).map(({ ask }) => ask.id);
  const answered = questions.some((id) => profile?.skills[id] !== undefined);
  return (
    <EmptyState
      title="No profile yet, so no score"
      actions={
        answered ? (
          <button type="button" class="button primary" onClick={onDone}>
            Show the comparison
          </button>
        ) : (
          <>
            <button type="button" class="button" onClick={onStartSample}>
              Start from a sample profile
            </button>
            <a class="small" href={OPTIONS} target="_blank" rel="noreferrer">
              Start from your CV
            </a>
          </>
        )
      }
    >
      <p class="small soft">
        {questions.length === QUESTIONS ? 'Three quick questions' : 'A quick answer'} about what this posting asks for a
        first comparison. What you answer stays on this machine.
      </p>
      <ol class="questions-asked">
        {questions.map((id) => (
          <li key={id}>
            <p>{labelOf(vocabulary, id)}</p>
            <LevelChoice
              label={labelOf(vocabulary, id)}
              level={profile?.skills[id]?.level ?? null}
              onChange={(level) => onLevel(id, level)}
            />
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}
