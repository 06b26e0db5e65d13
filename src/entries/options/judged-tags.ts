import { useCallback, useEffect, useState } from 'preact/hooks';
import * as correctionStore from '../../browser/correction-store.ts';
import { download } from '../../browser/download.ts';
import { readPagesAgain } from '../../browser/page-access.ts';
import type { Correction } from '../../core/correction.ts';
import { formatCorrections } from '../../core/correction-file.ts';
import { fileName } from '../../core/file-name.ts';
import type { Notice } from '../../ui/NoticeBar.tsx';
import type { JudgedTagsProps } from '../../ui/profile/JudgedTags.tsx';
import { counted } from '../../ui/wording.ts';

interface Saying {
  readonly say: (text: string, action?: Notice['action']) => void;
  readonly complain: (error: unknown) => void;
  readonly close: () => void;
}

/**
 * What the user said of tags, whoever changes it, and the ways to change it; every open posting follows.
 *
 * @param saying how the page tells what happened
 */
export function useJudgedTags({ say, complain, close }: Saying): JudgedTagsProps {
  const [held, setHeld] = useState<correctionStore.Corrections | null>(null);
  const load = useCallback(() => {
    correctionStore.all().then(setHeld, complain);
  }, [complain]);
  useEffect(() => {
    const controller = new AbortController();
    correctionStore.onChange(load, controller.signal);
    load();
    return () => controller.abort();
  }, [load]);

  const before = held?.corrections ?? [];
  const attempt = (work: () => Promise<void>): void => {
    work()
      .then(() => readPagesAgain(null))
      .catch(complain);
  };
  const undo = (work: () => Promise<void>): NonNullable<Notice['action']> => ({
    label: 'Undo',
    run: () => {
      close();
      attempt(work);
    },
  });
  return {
    corrections: held?.corrections ?? null,
    unreadable: held?.unreadable ?? 0,
    onExport: () => download(fileName('rolelight corrections', 'json'), formatCorrections(before), 'application/json'),
    onImport: (corrections) =>
      attempt(async () => {
        await correctionStore.keep(...corrections);
        say(
          `${counted(corrections.length, 'correction')} taken in.`,
          undo(async () => {
            await correctionStore.withdraw(...corrections);
            await correctionStore.keep(...before);
          }),
        );
      }),
    onWithdraw: (correction: Correction) =>
      attempt(async () => {
        await correctionStore.withdraw(correction);
        say(
          'Taken back: the rules’ own reading stands again.',
          undo(() => correctionStore.keep(correction)),
        );
      }),
    onDeleteAll: () =>
      attempt(async () => {
        await correctionStore.clear();
        const unread = held?.unreadable ? ', and what could not be read,' : '';
        say(
          `${counted(before.length, 'correction')}${unread} deleted.`,
          undo(() => correctionStore.keep(...before)),
        );
      }),
  };
}
