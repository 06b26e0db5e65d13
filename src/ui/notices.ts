import { useCallback, useEffect, useState } from 'preact/hooks';
import { messageOf } from '../core/message-of.ts';
import type { Notice } from './NoticeBar.tsx';

/** What a screen says about what just happened. */
export interface Notices {
  readonly notice: Notice | null;
  readonly say: (text: string) => void;
  /** Says what was done, and offers to take it back, as often as that fails. */
  readonly offerUndo: (text: string, undo: () => Promise<unknown>) => void;
  /** Says what went wrong, in the error's own sentence. */
  readonly complain: (error: unknown) => void;
  readonly close: () => void;
}

/** Plain news goes by itself after this time, in milliseconds; a trouble and what can be undone stay until closed. */
const NEWS_STAYS = 5_000;

let last = 0;

/** Holds the one message that a screen shows at a time; a new one takes the place of the last. */
export function useNotices(): Notices {
  const [notice, setNotice] = useState<Notice | null>(null);
  const close = useCallback(() => setNotice(null), []);
  const say = useCallback((text: string) => {
    last += 1;
    setNotice({ id: last, tone: 'news', text });
  }, []);
  const complain = useCallback((error: unknown) => {
    last += 1;
    setNotice({ id: last, tone: 'trouble', text: messageOf(error) });
  }, []);
  const offerUndo = useCallback((text: string, undo: () => Promise<unknown>) => {
    const offer = (tone: Notice['tone'], words: string): void => {
      last += 1;
      setNotice({ id: last, tone, text: words, action: { label: 'Undo', run } });
    };
    const run = (): void => {
      close();
      // What was taken away is nowhere but here: where it could not be put back, it can be tried again.
      undo().catch((error: unknown) => offer('trouble', messageOf(error)));
    };
    offer('news', text);
  }, []);
  useEffect(() => {
    if (notice?.tone !== 'news' || notice.action) return;
    const timer = setTimeout(close, NEWS_STAYS);
    return () => clearTimeout(timer);
  }, [notice, close]);
  return { notice, say, offerUndo, complain, close };
}
