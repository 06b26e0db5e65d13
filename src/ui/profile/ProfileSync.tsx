import { Switch } from '../Switch.tsx';

export interface ProfileSyncProps {
  /** Null while it is being looked up. */
  readonly state: {
    readonly on: boolean;
    /** When this machine and the account last agreed, in words; null for never. */
    readonly syncedAt: string | null;
    /** Why the last try failed, as a sentence. */
    readonly trouble: string | null;
  } | null;
  readonly onSync: (on: boolean) => void;
  readonly onDelete: () => void;
}

/** Whether levels are the same in all of the user's browsers: off until the user says so, and what it means either way. */
export function ProfileSync({ state, onSync, onDelete }: ProfileSyncProps) {
  return (
    <section class="page-section sync">
      <h2>In your other browsers</h2>
      <p class="soft">
        Your browser can keep levels the same wherever you are signed in to it, through its own sync service. Off,
        nothing leaves this machine. On, the names of your profiles, the levels and the years go to that service; your
        lines, your CV, your postings and your notes never do.
      </p>
      <Switch on={state?.on ?? false} disabled={state === null} onChange={onSync}>
        Keep my levels in sync
      </Switch>
      <p class="small soft" role="status">
        {state?.on &&
          (state.trouble ?? (state.syncedAt ? `In sync since ${state.syncedAt}.` : 'Waiting for your browser…'))}
      </p>
      <details>
        <summary class="small">Where two browsers say different things</summary>
        <p class="small soft">
          What you set last counts, level by level. Of levels that were set at the same moment, or before you first
          switched this on anywhere, the higher counts. A profile that you delete is deleted here alone; it does not
          come back here.
        </p>
      </details>
      <button type="button" class="quiet small" onClick={onDelete}>
        Switch it off and delete the synced copy
      </button>
    </section>
  );
}
