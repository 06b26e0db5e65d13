import { useId } from 'preact/hooks';
import { LEVEL_LABELS, LEVELS, type Level } from '../core/profile.ts';

interface LevelChoiceProps {
  /** What the level is of. */
  readonly label: string;
  /** Null where the user has not said. */
  readonly level: Level | null;
  /** The levels to choose from; all where left out. */
  readonly choices?: readonly Level[];
  readonly onChange: (level: Level) => void;
}

/** How far the user has come in one thing: a few choices, one click. */
export function LevelChoice({ label, level, choices = LEVELS, onChange }: LevelChoiceProps) {
  const name = useId();
  return (
    <fieldset class="level">
      <legend class="unseen">{`Your level in ${label}`}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === level} onChange={() => onChange(choice)} />
          {LEVEL_LABELS[choice]}
        </label>
      ))}
    </fieldset>
  );
}
