import './popup.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asksOf, notAskedOf } from '../../core/ask.ts';
import { compare } from '../../core/compare.ts';
import type { Correction, Judgement } from '../../core/correction.ts';
import { lifeCycleOf } from '../../core/life-cycle.ts';
import { type Level, saysSomething } from '../../core/profile.ts';
import type { Tag } from '../../core/tag.ts';
import { CutNote } from '../CutNote.tsx';
import { Explain } from '../Explain.tsx';
import { FactSheet } from '../FactSheet.tsx';
import { focusHeading } from '../focus.ts';
import { JudgingContext } from '../judging.ts';
import { Legend } from '../Legend.tsx';
import { LifeCycle, LifeCycleKey } from '../LifeCycle.tsx';
import { Match } from '../Match.tsx';
import type { MenuItem } from '../Menu.tsx';
import type { Notice } from '../NoticeBar.tsx';
import { Prepare } from '../Prepare.tsx';
import type { ProfileView } from '../profile-view.ts';
import { ReadingNote } from '../ReadingNote.tsx';
import { placeAsks } from '../standing.ts';
import { panelId, Tabs, tabId } from '../Tabs.tsx';
import { useVocabulary } from '../vocabulary.ts';
import { CheckText, type Draft } from './CheckText.tsx';
import { Invitation } from './Invitation.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { focusFirstFinding, useKeys } from './keys.ts';
import { NoPosting } from './NoPosting.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead } from './PopupHead.tsx';
import type { PageView, ReadPosting } from './page-view.ts';

const TABS = [
  ['match', 'Match'],
  ['prepare', 'Prepare'],
  ['facts', 'Facts'],
  ['check', 'Check text'],
] as const;
type TabName = (typeof TABS)[number][0];

export interface PopupProps {
  readonly page: PageView;
  /** A pasted text that was read, shown in the page's place. */
  readonly checked: ReadPosting | null;
  /** True while a pasted text is being read. */
  readonly checking: boolean;
  readonly profile: ProfileView;
  /** Whether the posting shown is in the library; null where that could not be looked up. */
  readonly saved: boolean | null;
  readonly exports: readonly MenuItem[];
  readonly notice: Notice | null;
  readonly onShow: (start: number) => void;
  readonly onLevel: (id: string, level: Level) => void;
  readonly onStartSample: () => void;
  readonly onJudge: (tag: Tag, verdict: Judgement) => void;
  readonly onWithdraw: (corrections: readonly Correction[]) => void;
  readonly onMarks: (on: boolean) => void;
  readonly onSave: () => void;
  readonly onExport: (format: string) => void;
  readonly onCheck: (draft: Draft) => void;
  /** Puts the page in the place of the checked text again. */
  readonly onBack: () => void;
  readonly onRetry: () => void;
  readonly onCloseNotice: () => void;
}

/** The posting behind the popup, or the text pasted into it, against the user's profile. */
export function Popup(props: PopupProps) {
  const { page, checked, profile: profileView } = props;
  const { competencies } = useVocabulary();
  const [tab, setTab] = useState<TabName>('match');
  const [draft, setDraft] = useState<Draft>({ title: '', text: '' });
  const [compared, setCompared] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const invited = useRef<boolean | null>(null);
  const shownBefore = useRef(checked?.posting);
  useKeys();
  // A text that has just been read is what the user wants to see; before the paint, or a quick click on a tab is undone.
  useLayoutEffect(() => {
    if (checked) setTab('match');
    if (checked?.posting !== shownBefore.current) focusHeading();
    shownBefore.current = checked?.posting;
  }, [checked?.posting]);

  // Another tab starts at its top, with the tabs where they were.
  useEffect(() => {
    const map = body.current?.firstElementChild;
    // Where the popup is low it is the document that scrolls.
    for (const scroller of [body.current, document.scrollingElement])
      if (scroller && map) scroller.scrollTop = Math.min(scroller.scrollTop, map.clientHeight);
  }, [tab]);

  const settled = profileView.state !== 'loading';
  const profile = profileView.state === 'ready' ? profileView.profile : null;
  // Whoever came without a profile keeps the questions until they ask for the comparison.
  if (settled) invited.current ??= profileView.state === 'ready' && !saysSomething(profile);
  const inviting = invited.current === true && !compared;
  // The questions went away with the button that ended them.
  useEffect(() => {
    if (compared) focusFirstFinding();
  }, [compared]);

  const fromPage = page.state === 'posting' && page.reading ? { posting: page.posting, reading: page.reading } : null;
  const shown = checked ?? fromPage;
  const asks = useMemo(() => (shown ? asksOf(shown.reading) : []), [shown?.reading]);
  const comparison = useMemo(
    () => (shown && saysSomething(profile) ? compare(shown.reading, profile, competencies) : null),
    [shown?.reading, profile, competencies],
  );
  const stages = useMemo(
    () => lifeCycleOf(asks, saysSomething(profile) ? profile : null, competencies),
    [asks, profile, competencies],
  );
  const placed = useMemo(() => placeAsks(asks, comparison), [asks, comparison]);

  const startSample = (): void => {
    setCompared(true);
    props.onStartSample();
  };
  // For a button that goes away with the tab it stands in.
  const openTab = (name: TabName): void => {
    setTab(name);
    document.getElementById(tabId(name))?.focus();
  };
  const onShow = checked ? null : props.onShow;
  const { onJudge, onWithdraw } = props;
  const judging = shown && { corrections: shown.reading.corrections ?? [], onJudge, onWithdraw };
  const factsLink = (
    <button type="button" class="quiet small" onClick={() => openTab('facts')}>
      See the facts
    </button>
  );

  const match = shown && (
    <>
      <CutNote posting={shown.posting} />
      <ReadingNote reading={shown.reading} asks={asks} actions={factsLink} />
      {profileView.state === 'kept' && <p class="warning">{profileView.message}</p>}
      {inviting && asks.length > 0 && (
        <Invitation
          placed={placed}
          profile={profile}
          onLevel={props.onLevel}
          onStartSample={startSample}
          onDone={() => setCompared(true)}
        />
      )}
      <Match
        description={shown.posting.description}
        placed={inviting ? placeAsks(asks, null) : placed}
        notAsked={notAskedOf(shown.reading)}
        tags={shown.reading.tags}
        orderKey={`${shown.posting.id} ${inviting} ${comparison !== null}`}
        onShow={onShow}
        onLevel={comparison && !inviting ? props.onLevel : null}
      />
    </>
  );
  const panels: Readonly<Record<TabName, () => ComponentChildren>> = {
    match: () => match,
    prepare: () =>
      asks.length > 0 ? <Prepare placed={placed} /> : shown && <ReadingNote reading={shown.reading} asks={asks} />,
    facts: () => shown && <FactSheet posting={shown.posting} reading={shown.reading} onShow={onShow} />,
    check: () => (
      <CheckText draft={draft} busy={props.checking} onDraft={setDraft} onCheck={() => props.onCheck(draft)} />
    ),
  };

  const noPosting = !shown && page.state !== 'posting' && page.state !== 'starting' && tab !== 'check';
  return (
    <div class="popup">
      <PopupHead
        page={page}
        shown={settled ? shown : null}
        asks={asks}
        comparison={comparison}
        saved={props.saved}
        onSave={props.onSave}
      />
      <div class="popup-body" ref={body}>
        <section class="popup-map" aria-label="What is asked over the AI life cycle">
          <LifeCycle stages={stages} />
          <div class="life-cycle-foot">
            <LifeCycleKey line={saysSomething(profile)} />
            <Explain label="Legend">
              <Legend />
            </Explain>
            <Explain label="Keys" shortcut="?">
              <KeyHelp />
            </Explain>
          </div>
        </section>
        <main>
          <Tabs label="Views of this posting" tabs={TABS} chosen={tab} onChoose={setTab} />
          <div class="popup-panel" id={panelId(tab)} role="tabpanel" aria-labelledby={tabId(tab)}>
            {noPosting ? (
              <NoPosting page={page} onCheckText={() => openTab('check')} onRetry={props.onRetry} />
            ) : (
              settled && <JudgingContext.Provider value={judging}>{panels[tab]()}</JudgingContext.Provider>
            )}
          </div>
        </main>
      </div>
      <PopupFoot
        marks={page.state === 'posting' && !checked ? page.marks : null}
        exports={props.exports}
        canExport={shown !== null}
        notice={props.notice}
        onBack={checked ? props.onBack : null}
        onMarks={props.onMarks}
        onExport={props.onExport}
        onCloseNotice={props.onCloseNotice}
      />
    </div>
  );
}
