import { useRef, useState } from 'preact/hooks';
import { messageOf } from '../../core/message-of.ts';
import type { FileAnswer } from '../../files/file-answer.ts';
import { type ImportView, NO_IMPORT } from '../../ui/profile/import-view.ts';

function viewOf(name: string, answer: FileAnswer): ImportView {
  switch (answer.is) {
    case 'cv':
      return { state: 'cv', name, reading: answer.reading, notes: answer.notes };
    case 'profile':
      return { state: 'profile', profile: answer.profile };
    case 'refused':
      return { state: 'refused', message: answer.message };
  }
}

/** What a pasted text is called where a file's name is shown. */
const PASTED = 'Pasted text.txt';

/**
 * Follows a chosen file from its choice to what is made of it; a file chosen meanwhile takes its place.
 *
 * @param read reads a file; stops when the signal is aborted
 */
export function useComingFile(read: (file: File, signal: AbortSignal) => Promise<FileAnswer>) {
  const [view, setView] = useState<ImportView>(NO_IMPORT);
  const reading = useRef<AbortController | null>(null);

  const onFile = async (file: File): Promise<void> => {
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    setView({ state: 'reading', name: file.name });
    let next: ImportView;
    try {
      next = viewOf(file.name, await read(file, controller.signal));
    } catch (error) {
      next = { state: 'refused', message: messageOf(error) };
    }
    // Stopped, or another file was chosen: that one is shown.
    if (!controller.signal.aborted) setView(next);
  };
  return {
    view,
    onFile: (file: File) => void onFile(file),
    onText: (text: string) => void onFile(new File([text], PASTED, { type: 'text/plain' })),
    onClose: () => {
      reading.current?.abort();
      setView(NO_IMPORT);
    },
  };
}
