import { counted } from '../../core/counted.ts';

export interface SeenPostingsProps {
  /** How many postings are noted; null while that is being looked up, or where it cannot be. */
  readonly count: number | null;
  readonly onForget: () => void;
}

/** Which postings were open: what lists know them by. */
export function SeenPostings({ count, onForget }: SeenPostingsProps) {
  return (
    <section class="page-section">
      <h2>Postings you have seen</h2>
      <p class="soft">
        So that a list can show which of its postings you have read, each one that was open in a tab is noted: its id,
        company, title and place, what it asks, the day, and a fingerprint by which its text is known again but cannot
        be read. The latest 3,000 are kept; in private windows nothing is noted.
      </p>
      {count !== null && (
        <div class="file-actions">
          {count === 0 ? (
            <p class="small soft">None is noted now.</p>
          ) : (
            <>
              <button type="button" class="button" onClick={onForget}>
                Forget which postings I have seen
              </button>
              <p class="small soft">{counted(count, 'posting')} noted. Your library stays.</p>
            </>
          )}
        </div>
      )}
    </section>
  );
}
