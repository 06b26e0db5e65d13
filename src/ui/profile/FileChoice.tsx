import './file-choice.css';

interface FileChoiceProps {
  readonly label: string;
  /** Endings of the files that fit, with the dot. */
  readonly endings: readonly string[];
  /** Whether it is the next step that most will take. */
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that has the user choose a file. */
export function FileChoice({ label, endings, primary = false, onFile }: FileChoiceProps) {
  return (
    <label class={primary ? 'button primary file-choice' : 'button file-choice'}>
      {label}
      <input
        type="file"
        accept={endings.join(',')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // Else choosing the same file again, mended, would be no change.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
