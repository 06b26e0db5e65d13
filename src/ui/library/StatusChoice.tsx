import { STATUS_LABELS, STATUSES, type Status } from '../../core/saved-posting.ts';

interface StatusChoiceProps {
  /** The posting it is of. */
  readonly title: string;
  readonly status: Status;
  readonly onStatus: (status: Status) => void;
}

/** How far the user is with a posting. */
export function StatusChoice({ title, status, onStatus }: StatusChoiceProps) {
  return (
    <select
      class="field status"
      data-status={status}
      aria-label={`Status of ${title}`}
      value={status}
      onChange={(event) => {
        const chosen = STATUSES.find((one) => one === event.currentTarget.value);
        if (chosen) onStatus(chosen);
      }}
    >
      {STATUSES.map((one) => (
        <option key={one} value={one}>
          {STATUS_LABELS[one]}
        </option>
      ))}
    </select>
  );
}
