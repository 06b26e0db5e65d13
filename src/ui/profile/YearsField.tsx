import { useId } from 'preact/hooks';
import { LONGEST_YEARS } from '../../core/profile.ts';
import { useTyped } from '../draft.ts';

interface YearsFieldProps {
  /** What the years are of. */
  readonly label: string;
  /** Null where not said. */
  readonly years: number | null;
  readonly onChange: (years: number | null) => void;
}

/** What is in the field as years: null for nothing, undefined for what is no number of years. */
function parseYears(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const years = Number(text.replace(',', '.'));
  return Number.isFinite(years) && years >= 0 && years <= LONGEST_YEARS ? years : undefined;
}

/** For how many years the user has done one thing; what is no number of years is said, and not handed on. */
export function YearsField({ label, years, onChange }: YearsFieldProps) {
  const note = useId();
  const typed = useTyped(years === null ? '' : String(years), (text) => {
    const count = parseYears(text);
    if (count !== undefined) onChange(count);
  });
  const wrong = parseYears(typed.value) === undefined;
  return (
    <>
      <label class="skill-years">
        <input
          class="field"
          inputMode="decimal"
          size={3}
          value={typed.value}
          aria-label={`Years of ${label}`}
          aria-invalid={wrong}
          aria-describedby={wrong ? note : undefined}
          onInput={(event) => typed.set(event.currentTarget.value)}
          onBlur={typed.leave}
        />
        years
      </label>
      {wrong && (
        <p id={note} class="small trouble">
          A number from 0 to {LONGEST_YEARS}, or nothing.
        </p>
      )}
    </>
  );
}
