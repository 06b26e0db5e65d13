import { useCallback, useEffect, useState } from 'preact/hooks';
import { deleteSynced, onSyncChange, type SyncState, setSync, syncState } from '../../browser/profile-sync.ts';
import type { Notices } from '../../ui/notices.ts';
import type { ProfileSyncProps } from '../../ui/profile/ProfileSync.tsx';

const inWords = (time: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

/**
 * How syncing stands, and the ways to switch it.
 *
 * @param notices how the page tells what happened
 */
export function useProfileSync({ say, complain }: Pick<Notices, 'say' | 'complain'>): ProfileSyncProps {
  const [state, setState] = useState<SyncState | null>(null);
  const look = useCallback(() => {
    // Profiles that cannot be read are told of by the page itself.
    syncState().then(setState, () => setState(null));
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    onSyncChange(look, controller.signal);
    look();
    return () => controller.abort();
  }, [look]);
  return {
    state: state && { ...state, syncedAt: state.syncedAt && inWords(state.syncedAt) },
    onSync: (on) => void setSync(on).catch(complain),
    onDelete: () =>
      void deleteSynced().then(() => say('The synced copy was deleted. Your profiles are here as before.'), complain),
  };
}
