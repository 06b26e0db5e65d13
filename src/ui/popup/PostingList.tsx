import { counted } from '../../core/counted.ts';
import './posting-list.css';
import { useState } from 'preact/hooks';
import { bestFirst } from '../../core/known-posting.ts';
import { EmptyState } from '../EmptyState.tsx';
import { Explain } from '../Explain.tsx';
import { stateWords } from '../known-words.ts';
import { AskedAndBrought, VerdictPill } from '../Verdict.tsx';
import type { KnownRow, ListView } from './page-view.ts';

/** A popup is for the best of a list; the rest comes when asked for. */
const SHOWN = 40;

interface PostingListProps {
  readonly list: ListView;
  readonly onOpen: (name: string) => void;
  readonly onCheckText: () => void;
}

function Row({ row, onOpen }: { readonly row: KnownRow; readonly onOpen: (name: string) => void }) {
  const { title, company, known } = row;
  const { verdict, asked, brought } = known;
  return (
    <li>
      <button type="button" class="listed" data-finding onClick={() => onOpen(row.name)}>
        <span class="listed-title">{title}</span>
        <span class="listed-line">{[company, stateWords(known, new Date())].filter(Boolean).join(' · ')}</span>
        <span class="listed-verdict">
          {verdict ? <VerdictPill verdict={verdict} /> : <span class="soft">not in English</span>}
          {asked > 0 && <AskedAndBrought asked={asked} ofAi={null} brought={brought} />}
        </span>
      </button>
    </li>
  );
}

/** What the forms of the lines say on the page. */
function LineKey() {
  return (
    <dl class="line-key">
      <dt data-tier="strong">Title</dt>
      <dd>an AI role, and you bring three quarters of its points, or more</dd>
      <dt data-tier="partial">Title</dt>
      <dd>an AI role, and you bring half of them</dd>
      <dt data-tier="little">Title</dt>
      <dd>an AI role, and you bring less</dd>
      <dt data-tier="open">Title</dt>
      <dd>an AI role; without a profile nothing is known of the fit</dd>
      <dt data-done="seen">Title</dt>
      <dd>read before; without a line below it is no AI role</dd>
      <dt data-done="saved">Title</dt>
      <dd>in your library</dd>
      <dt data-done="applied">Title</dt>
      <dd>applied, or further on</dd>
    </dl>
  );
}

function Nothing({ list, onCheckText }: Omit<PostingListProps, 'onOpen'>) {
  const check = (
    <button type="button" class="button" onClick={onCheckText}>
      Check a text instead
    </button>
  );
  return (
    <EmptyState title={`${counted(list.total, 'posting')} listed, none of them read yet`} actions={check}>
      <p>
        {list.isPrivate
          ? 'In a private window nothing is remembered. Open a posting, and it is read while it is open.'
          : 'Open one and it will be remembered: its title is then marked in the list, by what it asks and what you bring.'}
      </p>
    </EmptyState>
  );
}

/** The postings of a list of which something is known, best fit first. */
export function PostingList({ list, onOpen, onCheckText }: PostingListProps) {
  const [all, setAll] = useState(false);
  if (list.cards.length === 0 && list.unread === 0) {
    return (
      <div class="popup-panel">
        <Nothing list={list} onCheckText={onCheckText} />
      </div>
    );
  }
  const rows = list.cards.toSorted((a, b) => bestFirst(a.known, b.known));
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <section class="posting-list-view" aria-label="Known postings of this list">
      <div class="listed-head">
        <p class="small soft" role="status">
          {list.unread > 0 ? `Reading, ${list.unread} to go…` : 'Best fit first'}
        </p>
        <Explain label="The lines on the page">
          <LineKey />
        </Explain>
      </div>
      <ul>
        {shown.map((row) => (
          <Row key={row.name} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <button type="button" class="quiet small" onClick={() => setAll(true)}>
          Show {rows.length - shown.length} more
        </button>
      )}
    </section>
  );
}
