import { useState } from 'preact/hooks';

/** In UTF-16 units: a book has more, a CV has not. */
const LONGEST_TEXT = 400_000;

interface PastedTextProps {
  readonly onText: (text: string) => void;
}

/** A field for the text of a CV that is not at hand as a file. */
export function PastedText({ onText }: PastedTextProps) {
  const [text, setText] = useState('');
  return (
    <details class="pasted-text">
      <summary class="small">Or paste its text</summary>
      <textarea
        class="field"
        rows={7}
        maxLength={LONGEST_TEXT}
        aria-label="The text of your CV"
        placeholder="Positions with their dates, and what you did there, line by line"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" class="button" disabled={text.trim() === ''} onClick={() => onText(text)}>
        Read this text
      </button>
    </details>
  );
}
