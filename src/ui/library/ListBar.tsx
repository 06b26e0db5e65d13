import { counted } from '../../core/counted.ts';
import { Menu, type MenuItem } from '../Menu.tsx';
import { compareHash, FEWEST_COMPARED, MOST_COMPARED } from './library-address.ts';

interface ListBarProps {
  /** Ids of all that is listed. */
  readonly listed: readonly string[];
  /** Ids of those that are selected. */
  readonly chosen: readonly string[];
  readonly exports: readonly MenuItem[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onExport: (format: string, ids: readonly string[]) => void;
  readonly onDelete: (ids: readonly string[]) => void;
}

/** What is lacking to lay the selected postings side by side; empty where nothing is. */
function toCompare(chosen: number): string {
  if (chosen < FEWEST_COMPARED) return ', one more to compare';
  return chosen > MOST_COMPARED ? `, ${MOST_COMPARED} at most to compare` : '';
}

/** What can be done with the selected postings; where none is selected, all that are listed can be exported. */
export function ListBar({ listed, chosen, exports, onChoose, onExport, onDelete }: ListBarProps) {
  const some = chosen.length > 0;
  const all = some && chosen.length === listed.length;
  const comparable = toCompare(chosen.length) === '';
  return (
    <div class="list-bar">
      <div class="check-line">
        <input
          type="checkbox"
          aria-label="Select all listed"
          checked={all}
          indeterminate={some && !all}
          onChange={(event) => onChoose(event.currentTarget.checked ? listed : [])}
        />
        <span role="status">
          {some
            ? `${chosen.length} of ${listed.length} selected${toCompare(chosen.length)}`
            : counted(listed.length, 'posting')}
        </span>
      </div>
      {comparable ? (
        <a class="button" href={compareHash(chosen)}>
          Compare
        </a>
      ) : (
        <button type="button" class="button" disabled title="Select two or three postings to lay them side by side">
          Compare
        </button>
      )}
      <Menu
        label={some ? 'Export selected' : 'Export all listed'}
        items={exports}
        side="below"
        disabled={listed.length === 0}
        onChoose={(format) => onExport(format, some ? chosen : listed)}
      />
      {some && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onDelete(chosen);
            onChoose([]);
          }}
        >
          Delete selected
        </button>
      )}
    </div>
  );
}
