import { messageOf } from '../../core/message-of.ts';
import '../quote.css';
import { useState } from 'preact/hooks';
import type { Correction } from '../../core/correction.ts';
import { type CorrectionChanges, correctionChanges, parseCorrections } from '../../core/correction-file.ts';
import { counted } from '../../core/counted.ts';
import { labelOf, useVocabulary } from '../vocabulary.ts';
import { FileChoice } from './FileChoice.tsx';

/** Lines shown at first; a list that is much longer is for a file, not for the eye. */
const MOST_LINES = 100;

export interface JudgedTagsProps {
  /** Null while they are being looked up, or where they cannot be. */
  readonly corrections: readonly Correction[] | null;
  /** Postings of which something is stored that this version cannot read. */
  readonly unreadable: number;
  readonly onExport: () => void;
  /** Takes in corrections that are new or say the opposite of what is kept. */
  readonly onImport: (corrections: readonly Correction[]) => void;
  readonly onWithdraw: (correction: Correction) => void;
  readonly onDeleteAll: () => void;
}

/** What came out of the file the user chose. */
type Chosen =
  | { readonly state: 'read'; readonly name: string; readonly changes: CorrectionChanges }
  | { readonly state: 'refused'; readonly message: string };

function Line({ correction, onWithdraw }: { correction: Correction; onWithdraw: (correction: Correction) => void }) {
  const vocabulary = useVocabulary();
  const { tag, sentence, verdict, posting } = correction;
  const label = labelOf(vocabulary, tag.id);
  return (
    <li class="judged">
      <p>
        <b>{label}</b>, called {verdict} in{' '}
        <q>
          {sentence.before}
          <mark data-family={vocabulary.competencies.get(tag.id)?.family ?? 'application'} data-strength={tag.strength}>
            {sentence.quote}
          </mark>
          {sentence.after}
        </q>
        <span class="judged-where">{posting.title}</span>
      </p>
      <button type="button" class="quiet small" onClick={() => onWithdraw(correction)}>
        Take back
        <span class="unseen">{`: ${label}, “${tag.quote}”`}</span>
      </button>
    </li>
  );
}

/** What the user said of single tags: kept here, applied wherever the posting is shown, and theirs to take along. */
export function JudgedTags(props: JudgedTagsProps) {
  const { corrections, unreadable } = props;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const kept = corrections ?? [];
  const wrong = kept.filter(({ verdict }) => verdict === 'wrong').length;
  const changes = chosen?.state === 'read' ? chosen.changes : null;
  const coming = changes ? [...changes.added, ...changes.changed] : [];
  const choose = async (file: File): Promise<void> => {
    try {
      const said = parseCorrections(await file.text());
      setChosen({ state: 'read', name: file.name, changes: correctionChanges(kept, said) });
    } catch (error) {
      setChosen({ state: 'refused', message: messageOf(error) });
    }
  };
  return (
    <section class="page-section">
      <h2>What you said of tags</h2>
      {corrections && (
        <p class="soft">
          {kept.length === 0
            ? 'Nothing yet. “Why?” at each line of a posting says how its tag came about; there you can call it wrong or right.'
            : `${counted(kept.length, 'correction')}: ${wrong} called wrong and taken out, ${kept.length - wrong} called right. As a file they show where the rules err.`}
        </p>
      )}
      {unreadable > 0 && (
        <p class="warning">
          What you said of {counted(unreadable, 'posting')} cannot be read by this version, and is left as it is.
        </p>
      )}
      {kept.length > 0 && (
        <details class="judged-list">
          <summary class="small">Show them</summary>
          <ul>
            {kept.slice(0, MOST_LINES).map((correction) => (
              <Line
                key={`${correction.posting.id} ${correction.tag.id} ${correction.tag.start} ${correction.at}`}
                correction={correction}
                onWithdraw={props.onWithdraw}
              />
            ))}
          </ul>
          {kept.length > MOST_LINES && (
            <p class="small soft">And {kept.length - MOST_LINES} more, all of them in the export.</p>
          )}
        </details>
      )}
      <div class="file-actions">
        {kept.length > 0 && (
          <button type="button" class="button" onClick={props.onExport}>
            Export corrections
          </button>
        )}
        <div class="import">
          {corrections && (
            <FileChoice label="Import corrections…" endings={['.json']} onFile={(file) => void choose(file)} />
          )}
          {chosen?.state === 'refused' && (
            <p class="trouble small" role="alert">
              {chosen.message} Nothing was changed.
            </p>
          )}
          {chosen?.state === 'read' && (
            <section class="import-preview" aria-label="What the corrections would change">
              <h3>{chosen.name}</h3>
              {changes && coming.length > 0 ? (
                <p>
                  {changes.added.length} added, {changes.changed.length} that say the opposite of what you said. Nothing
                  is changed yet.
                </p>
              ) : (
                <p>This file says nothing that you have not said. Nothing would change.</p>
              )}
              <div class="empty-actions">
                {coming.length > 0 && (
                  <button
                    type="button"
                    class="button primary"
                    onClick={() => {
                      props.onImport(coming);
                      setChosen(null);
                    }}
                  >
                    Take them in
                  </button>
                )}
                <button type="button" class="button" onClick={() => setChosen(null)}>
                  {coming.length > 0 ? 'Leave it' : 'Close'}
                </button>
              </div>
            </section>
          )}
        </div>
        {(kept.length > 0 || unreadable > 0) && (
          <button type="button" class="button" onClick={props.onDeleteAll}>
            Delete all corrections
          </button>
        )}
      </div>
    </section>
  );
}
