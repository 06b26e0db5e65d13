import { useEffect, useRef, useState } from 'preact/hooks';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A button that takes files takes those dropped on it by itself. */
const takesFiles = ({ target }: DragEvent): boolean => target instanceof HTMLInputElement && target.type === 'file';

/**
 * Takes files that are dropped anywhere on the page. The browser would open one in place of the page, and what is being
 * looked through would be lost.
 *
 * @param onFile gets the first of them; null where none is wanted now
 * @returns whether a file is held over the page
 */
export function useFileDrop(onFile: ((file: File) => void) | null): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const listen = (type: 'dragover' | 'dragleave' | 'drop', does: (event: DragEvent) => void): void =>
      document.addEventListener(type, (event) => hasFiles(event) && !takesFiles(event) && does(event), { signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', () => setOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take.current?.(file);
    });
    return () => controller.abort();
  }, []);
  return over;
}
