import { lifeCycleOf } from '../../core/life-cycle.ts';
import { comparable, type Profile } from '../../core/profile.ts';
import type { Status } from '../../core/saved-posting.ts';
import { LifeCycle } from '../LifeCycle.tsx';
import { postingLine } from '../posting-line.ts';
import { Fit, VerdictPill } from '../Verdict.tsx';
import { useVocabulary } from '../vocabulary.ts';
import { languageName } from '../wording.ts';
import type { Compared } from './compared.ts';
import { postingHash } from './library-address.ts';
import { StatusChoice } from './StatusChoice.tsx';

interface PostingRowProps {
  readonly compared: Compared;
  readonly profile: Profile | null;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onStatus: (status: Status) => void;
}

/** The day, as people write it; the time of day says nothing here. */
const day = (iso: string): string =>
  new Date(iso).toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' });

/** One saved posting in the list: what it is, how it fits, and where the user is with it. */
export function PostingRow({ compared, profile, chosen, onChoose, onStatus }: PostingRowProps) {
  const { competencies } = useVocabulary();
  const { saved, asks, comparison } = compared;
  const { posting, reading, status, note, savedAt } = saved;
  return (
    <li class="posting-row">
      <label class="row-check">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={`Select ${posting.title}`}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </label>
      <div class="row-what">
        <a href={postingHash(posting.id)}>{posting.title}</a>
        <p class="small soft">{postingLine(posting, reading.facts)}</p>
        {note && <p class="small row-note">{note}</p>}
      </div>
      <div class="row-verdict">
        {reading.verdict && <VerdictPill verdict={reading.verdict} />}
        {reading.english ? (
          <Fit asks={asks} comparison={comparison} short />
        ) : (
          <span class="fit soft">not read: {languageName(reading) ?? 'too little text'}</span>
        )}
      </div>
      {reading.english && <LifeCycle stages={lifeCycleOf(asks, comparable(profile), competencies)} size="small" />}
      <div class="row-state">
        <StatusChoice title={posting.title} status={status} onStatus={onStatus} />
        <time class="small soft" dateTime={savedAt}>
          {day(savedAt)}
        </time>
      </div>
    </li>
  );
}
