import '../quote.css';
import { useId } from 'preact/hooks';
import { counted } from '../../core/counted.ts';
import type { Family } from '../../core/family.ts';
import type { ProposalEvidence } from '../../core/proposal.ts';
import { type QuotedSentence, sentenceAround } from '../../core/sentence.ts';
import type { ProposalRow } from './proposal-row.ts';

/** Lines shown at once; the rest are a click away. */
const SHOWN = 3;
/** A longer line, such as a page without line ends, is shown as the sentence around what was found. */
const LONGEST_SHOWN = 400;

const around = ({ line, start, end }: ProposalEvidence): QuotedSentence =>
  line.length > LONGEST_SHOWN
    ? sentenceAround(line, { start, end })
    : { before: line.slice(0, start), quote: line.slice(start, end), after: line.slice(end) };

interface LineProps {
  readonly evidence: ProposalEvidence;
  readonly family: Family;
  /** Whether the profile has it already, so that there is nothing to choose. */
  readonly known: boolean;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

function Line({ evidence, family, known, taken, onTake }: LineProps) {
  const id = useId();
  const { before, quote, after } = around(evidence);
  const words = (
    <>
      <q>
        {before}
        <mark data-family={family} data-strength="duty">
          {quote}
        </mark>
        {after}
      </q>
      {evidence.source && <span class="proposal-source">{evidence.source}</span>}
    </>
  );
  return (
    <li class="proposal-line">
      {known ? (
        <>
          <span class="proposal-has" aria-hidden="true">
            ✓
          </span>
          <p>
            {words}
            <span class="proposal-source">Already among your lines</span>
          </p>
        </>
      ) : (
        <>
          <input id={id} type="checkbox" checked={taken} onChange={(event) => onTake(event.currentTarget.checked)} />
          <label for={id}>{words}</label>
        </>
      )}
    </li>
  );
}

interface ProposalLinesProps {
  readonly row: ProposalRow;
  readonly label: string;
  readonly family: Family;
  readonly onLines: (lines: readonly boolean[]) => void;
}

/** The lines of a CV that show one thing; each can be left out. */
export function ProposalLines({ row, label, family, onLines }: ProposalLinesProps) {
  const { proposal, known, choice } = row;
  const all = proposal.evidence.map((evidence, at) => (
    <Line
      // Lines have no identity but their place.
      key={at}
      evidence={evidence}
      family={family}
      known={known[at] ?? false}
      taken={choice.lines[at] ?? false}
      onTake={(taken) => onLines(choice.lines.with(at, taken))}
    />
  ));
  const more = all.slice(SHOWN);
  const along = choice.lines.slice(SHOWN).filter(Boolean).length;
  if (all.length === 0) return null;
  return (
    <div class="proposal-lines">
      <ul aria-label={`Lines that show ${label}`}>{all.slice(0, SHOWN)}</ul>
      {more.length > 0 && (
        <details>
          <summary class="small soft">
            {counted(more.length, 'more line')}, {along === 0 ? 'none' : along} of them taken along
          </summary>
          <ul aria-label={`More lines that show ${label}`}>{more}</ul>
        </details>
      )}
    </div>
  );
}
