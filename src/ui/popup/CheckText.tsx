import { LONGEST_DESCRIPTION } from '../../core/posting.ts';

/** What the user typed, kept while the popup is open. */
export interface Draft {
  readonly title: string;
  readonly text: string;
}

interface CheckTextProps {
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onCheck: () => void;
}

const grouped = (count: number): string => count.toLocaleString('en');

/** Any text, read like a posting: for mails, PDFs and pages that cannot be read. */
export function CheckText({ draft, busy, onDraft, onCheck }: CheckTextProps) {
  const tooLong = draft.text.length > LONGEST_DESCRIPTION;
  const empty = draft.text.trim() === '';
  return (
    <form
      class="check"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty && !busy) onCheck();
      }}
    >
      <label class="check-label" for="check-title">
        Title, if you know it
      </label>
      <input
        id="check-title"
        class="field"
        value={draft.title}
        maxLength={120}
        onInput={(event) => onDraft({ ...draft, title: event.currentTarget.value })}
      />
      <label class="check-label" for="check-text">
        The posting’s text
      </label>
      <textarea
        id="check-text"
        class="field"
        rows={10}
        value={draft.text}
        placeholder="Paste any job description here, from a mail, a PDF or a page that could not be read."
        aria-describedby="check-note"
        onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
      />
      <p id="check-note" class="small soft" role="status">
        {tooLong
          ? `This text has ${grouped(draft.text.length)} characters. The first ${grouped(LONGEST_DESCRIPTION)} are read, the rest is left out.`
          : 'It is read on this machine and sent nowhere.'}
      </p>
      <button type="submit" class="button primary" disabled={empty || busy}>
        {busy ? 'Reading…' : 'Read this text'}
      </button>
    </form>
  );
}
