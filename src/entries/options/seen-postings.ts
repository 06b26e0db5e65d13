import { useCallback, useEffect, useState } from 'preact/hooks';
import * as seenStore from '../../browser/seen-store.ts';
import { counted } from '../../core/counted.ts';
import type { Notices } from '../../ui/notices.ts';
import type { SeenPostingsProps } from '../../ui/profile/SeenPostings.tsx';

/**
 * How many postings are noted as seen, and the way to forget them.
 *
 * @param notices how the page tells what happened
 */
export function useSeenPostings({ offerUndo, complain }: Pick<Notices, 'offerUndo' | 'complain'>): SeenPostingsProps {
  const [count, setCount] = useState<number | null>(null);
  const look = useCallback(() => {
    seenStore.count().then(setCount, complain);
  }, [complain]);
  useEffect(look, [look]);
  const forget = async (): Promise<void> => {
    const gone = await seenStore.clear();
    look();
    offerUndo(`${counted(gone.length, 'posting')} forgotten.`, () => seenStore.restore(gone).then(look));
  };
  return { count, onForget: () => void forget().catch(complain) };
}
