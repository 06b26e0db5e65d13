import './file-door.css';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FileChoice } from './FileChoice.tsx';
import { IMPORT_ENDINGS, type ImportView } from './import-view.ts';
import { PastedText } from './PastedText.tsx';

interface FileDoorProps {
  readonly coming: ImportView;
  /** Whether the profile says nothing yet, so that this is where to start. */
  readonly isStart: boolean;
  /** Whether a file is held over the page. */
  readonly isOver: boolean;
  /** Whether the focus belongs here, now that what was read is put away; set back when it was given. */
  readonly takesFocus: RefObject<boolean>;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  /** Stops reading. */
  readonly onCancel: () => void;
  readonly onStartSample: () => void;
}

/**
 * Where a CV or a profile comes in: chosen, dropped or pasted. Says what happens with it, how far it is, and why it was
 * refused.
 */
export function FileDoor({
  coming,
  isStart,
  isOver,
  takesFocus,
  onFile,
  onText,
  onCancel,
  onStartSample,
}: FileDoorProps) {
  const root = useRef<HTMLElement>(null);
  const focus = (): void => root.current?.querySelector<HTMLElement>('input[type="file"]')?.focus();
  useEffect(() => {
    if (takesFocus.current) focus();
    takesFocus.current = false;
  }, []);
  return (
    <section class="file-door" aria-label="From your CV" ref={root} data-over={isOver}>
      <h2>{isStart ? 'Start from your CV' : 'From your CV'}</h2>
      <p>Rolelight looks in it for what postings ask. You see each thing with the line that shows it, and decide.</p>
      <div class="file-door-ways">
        <FileChoice
          label={isStart ? 'Choose your CV…' : 'Choose a CV or a profile…'}
          endings={IMPORT_ENDINGS}
          primary={isStart}
          onFile={onFile}
        />
        <span class="soft small">or drop it here</span>
      </div>
      <div class="file-door-state">
        <p role="status">{coming.state === 'reading' && `Reading “${coming.name}”. You can go on here meanwhile.`}</p>
        {coming.state === 'reading' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onCancel();
              focus();
            }}
          >
            Stop reading
          </button>
        )}
        <p role="alert" class="trouble">
          {coming.state === 'refused' && `${coming.message} Your profile is unchanged.`}
        </p>
      </div>
      <p class="small soft">
        PDF, Word (DOCX), LinkedIn’s data export (ZIP or CSV), JSON Resume, text or Markdown; also a profile that
        Rolelight exported. It is read on this machine, in a thread of its own, and the file is not kept.
      </p>
      <PastedText onText={onText} />
      {isStart && (
        <p class="file-door-else">
          No CV at hand?{' '}
          <button type="button" class="quiet" onClick={onStartSample}>
            Start from a sample profile
          </button>{' '}
          and change what is not you, or set your levels below.
        </p>
      )}
    </section>
  );
}
