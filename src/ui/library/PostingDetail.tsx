import { useState } from 'preact/hooks';
import { notAskedOf } from '../../core/ask.ts';
import type { Correction, Judgement } from '../../core/correction.ts';
import { lifeCycleOf } from '../../core/life-cycle.ts';
import type { PreparationSheet } from '../../core/prepare.ts';
import { comparable, type Level, type Profile } from '../../core/profile.ts';
import { LONGEST_NOTE, type Status } from '../../core/saved-posting.ts';
import { isWebAddress } from '../../core/site.ts';
import type { Tag } from '../../core/tag.ts';
import { CutNote } from '../CutNote.tsx';
import { DepthMap } from '../DepthMap.tsx';
import { useTyped } from '../draft.ts';
import { FactSheet } from '../FactSheet.tsx';
import { JudgingContext } from '../judging.ts';
import { MarkedText, markId } from '../MarkedText.tsx';
import { Match } from '../Match.tsx';
import { MatchHead } from '../MatchHead.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { Prepare } from '../Prepare.tsx';
import { postingLine } from '../posting-line.ts';
import { ReadingNote } from '../ReadingNote.tsx';
import { StageNote } from '../StageNote.tsx';
import { useInStage, useStageChoice } from '../stage.ts';
import { placeAsks } from '../standing.ts';
import { panelId, Tabs, tabId } from '../Tabs.tsx';
import { VerdictLine } from '../VerdictLine.tsx';
import { useVocabulary } from '../vocabulary.ts';
import type { Compared } from './compared.ts';
import { StatusChoice } from './StatusChoice.tsx';

const TABS = [
  ['match', 'Match'],
  ['prepare', 'Prepare'],
  ['facts', 'Facts'],
] as const;

interface PostingDetailProps {
  readonly compared: Compared;
  readonly profile: Profile | null;
  readonly exports: readonly MenuItem[];
  readonly onStatus: (status: Status) => void;
  readonly onNote: (note: string) => void;
  readonly onLevel: (id: string, level: Level) => void;
  readonly onJudge: (tag: Tag, verdict: Judgement) => void;
  readonly onWithdraw: (corrections: readonly Correction[]) => void;
  readonly onExport: (format: string) => void;
  readonly onSheet: (format: string, sheet: PreparationSheet) => void;
  readonly onDelete: () => void;
}

/** The mark may be cut into pieces where tags overlap; the piece that starts the quote has its offset. */
function showMark(start: number): void {
  const mark = document.getElementById(markId(start));
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}

/** One saved posting: its text with the marks, and beside it what it asks, against the profile of today. */
export function PostingDetail(props: PostingDetailProps) {
  const { compared, profile, exports } = props;
  const { saved, asks, comparison } = compared;
  const { posting, reading } = saved;
  const { competencies } = useVocabulary();
  const [tab, setTab] = useState<(typeof TABS)[number][0]>('match');
  const note = useTyped(saved.note, props.onNote);
  const placed = placeAsks(asks, comparison);
  const stages = lifeCycleOf(asks, comparable(profile), competencies);
  const map = useStageChoice(posting.id, stages, () => setTab('match'));
  const inStage = useInStage(map.chosen);
  const { onJudge, onWithdraw } = props;
  const judging = { corrections: reading.corrections ?? [], onJudge, onWithdraw };
  return (
    <article class="detail">
      <header class="page-head">
        <div>
          <a class="small" href="#list">
            ← All saved postings
          </a>
          <h1>{posting.title}</h1>
          <p class="soft">{postingLine(posting, reading.facts)}</p>
          <VerdictLine reading={reading} asks={asks} comparison={comparison} />
        </div>
        <div class="page-nav">
          {isWebAddress(posting.url) && (
            <a class="button" href={posting.url} target="_blank" rel="noreferrer noopener">
              Original page
            </a>
          )}
          <Menu label="Export" items={exports} side="below" onChoose={props.onExport} />
          <button type="button" class="button" onClick={props.onDelete}>
            Delete
          </button>
        </div>
      </header>
      <div class="detail-columns">
        <section aria-label="The posting’s text">
          <MarkedText description={posting.description} tags={reading.tags} />
        </section>
        <aside class="detail-side">
          <div class="detail-own">
            <StatusChoice title={posting.title} status={saved.status} onStatus={props.onStatus} />
            <textarea
              class="field"
              rows={3}
              aria-label="Your note"
              placeholder="Your note"
              maxLength={LONGEST_NOTE}
              value={note.value}
              onInput={(event) => note.set(event.currentTarget.value)}
              onBlur={note.leave}
            />
          </div>
          <div class="detail-map">
            <DepthMap map={map} findings={asks.length > 0} />
          </div>
          <Tabs label="Views of this posting" tabs={TABS} chosen={tab} onChoose={setTab} />
          <div id={panelId(tab)} role="tabpanel" aria-labelledby={tabId(tab)}>
            <JudgingContext.Provider value={judging}>
              {tab === 'match' && (
                <>
                  <CutNote posting={posting} />
                  <ReadingNote reading={reading} asks={asks} />
                  <StageNote {...map} />
                  {map.chosen === null && <MatchHead asks={asks} comparison={comparison} />}
                  <Match
                    description={posting.description}
                    placed={placed.filter(({ ask }) => inStage(ask))}
                    profile={profile}
                    notAsked={notAskedOf(reading).filter(inStage)}
                    tags={reading.tags.filter(inStage)}
                    orderKey={`${posting.id} ${map.chosen} ${comparison !== null}`}
                    onShow={showMark}
                    onLevel={comparison ? props.onLevel : null}
                  />
                </>
              )}
              {tab === 'prepare' && (
                <>
                  <ReadingNote reading={reading} asks={asks} />
                  <Prepare
                    posting={posting}
                    reading={reading}
                    profile={profile}
                    onShow={showMark}
                    onSheet={props.onSheet}
                  />
                </>
              )}
              {tab === 'facts' && <FactSheet posting={posting} reading={reading} onShow={null} />}
            </JudgingContext.Provider>
          </div>
        </aside>
      </div>
    </article>
  );
}
