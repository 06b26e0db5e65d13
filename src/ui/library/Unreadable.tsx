import type { UnreadableSaved } from './library-view.ts';

const WHY = {
  'later-version': 'saved by a later version of Rolelight; update the extension to read it',
  broken: 'damaged',
} as const;

interface UnreadableProps {
  readonly records: readonly UnreadableSaved[];
  readonly onExport: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** Records that cannot be read: kept as they are, and handed over on request. */
export function Unreadable({ records, onExport, onDelete }: UnreadableProps) {
  return (
    <section class="page-section">
      <h2>Cannot be read</h2>
      <p class="soft">These records are kept as they are.</p>
      <ul>
        {records.map(({ id, state }) => (
          <li key={id} class="unreadable">
            <span>
              {id}: {WHY[state]}
            </span>
            <button type="button" class="button" onClick={() => onExport(id)}>
              Download it as it is
            </button>
            <button type="button" class="button" onClick={() => onDelete(id)}>
              Delete
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
