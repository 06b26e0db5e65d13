import { useRef } from 'preact/hooks';

interface FileChoiceProps {
  readonly label: string;
  /** Endings of the files that fit, with the dot. */
  readonly endings: readonly string[];
  /** Takes the file's words; where it throws, the file is refused with the error's sentence. */
  readonly onText: (text: string, name: string) => void;
  readonly onRefused: (message: string) => void;
}

/** A button that has the user choose a file, and reads it. */
export function FileChoice({ label, endings, onText, onRefused }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      onText(await file.text(), file.name);
    } catch (error) {
      onRefused(error instanceof Error ? error.message : String(error));
    }
    // Else choosing the same file again, mended, would be no change.
    if (input.current) input.current.value = '';
  };
  return (
    <label class="button import-choose">
      {label}
      <input
        ref={input}
        type="file"
        accept={endings.join(',')}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
    </label>
  );
}
