import { useCallback, useEffect, useState } from 'preact/hooks';
import * as seenStore from '../../browser/seen-store.ts';
import type { Notice } from '../../ui/NoticeBar.tsx';
import type { SeenPostingsProps } from '../../ui/profile/SeenPostings.tsx';
import { counted } from '../../ui/wording.ts';

interface Saying {
  readonly say: (text: string, action?: Notice['action']) => void;
  readonly complain: (error: unknown) => void;
  readonly close: () => void;
}

/**
 * How many postings are noted as seen, and the way to forget them.
 *
 * @param saying how the page tells what happened
 */
export function useSeenPostings({ say, complain, close }: Saying): SeenPostingsProps {
  const [count, setCount] = useState<number | null>(null);
  const look = useCallback(() => {
    seenStore.count().then(setCount, complain);
  }, [complain]);
  useEffect(look, [look]);
  const forget = async (): Promise<void> => {
    const gone = await seenStore.clear();
    look();
    say(`${counted(gone.length, 'posting')} forgotten.`, {
      label: 'Undo',
      run: () => {
        close();
        seenStore.restore(gone).then(look, complain);
      },
    });
  };
  return { count, onForget: () => void forget().catch(complain) };
}
