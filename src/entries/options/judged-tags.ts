import { useCallback, useEffect, useState } from 'preact/hooks';
import * as correctionStore from '../../browser/correction-store.ts';
import { download } from '../../browser/download.ts';
import { readPagesAgain } from '../../browser/page-access.ts';
import type { Correction } from '../../core/correction.ts';
import { formatCorrections } from '../../core/correction-file.ts';
import { counted } from '../../core/counted.ts';
import { fileName } from '../../core/file-name.ts';
import type { Notices } from '../../ui/notices.ts';
import type { JudgedTagsProps } from '../../ui/profile/JudgedTags.tsx';

/**
 * What the user said of tags, whoever changes it, and the ways to change it; every open posting follows.
 *
 * @param notices how the page tells what happened
 */
export function useJudgedTags({ offerUndo, complain }: Pick<Notices, 'offerUndo' | 'complain'>): JudgedTagsProps {
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
  /** Changes what is kept; the open posting of each tab is read again. */
  const change = async (work: () => Promise<void>, said: string, undo: () => Promise<void>): Promise<void> => {
    await work();
    offerUndo(said, () => undo().then(() => readPagesAgain(null)));
    await readPagesAgain(null);
  };
  const attempt = (...done: Parameters<typeof change>): void => void change(...done).catch(complain);
  return {
    corrections: held?.corrections ?? null,
    unreadable: held?.unreadable ?? 0,
    onExport: () => download(fileName('rolelight corrections', 'json'), formatCorrections(before), 'application/json'),
    onImport: (corrections) =>
      attempt(
        () => correctionStore.keep(...corrections),
        `${counted(corrections.length, 'correction')} taken in.`,
        async () => {
          await correctionStore.withdraw(...corrections);
          await correctionStore.keep(...before);
        },
      ),
    onWithdraw: (correction: Correction) =>
      attempt(
        () => correctionStore.withdraw(correction),
        'Taken back: the rules’ own reading stands again.',
        () => correctionStore.keep(correction),
      ),
    onDeleteAll: () =>
      attempt(
        correctionStore.clear,
        `${counted(before.length, 'correction')}${held?.unreadable ? ', and what could not be read,' : ''} deleted.`,
        () => correctionStore.keep(...before),
      ),
  };
}
