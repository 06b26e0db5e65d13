import './popup.css';
import './panel.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saysSomething } from '../../core/profile.ts';
import { DepthMap } from '../DepthMap.tsx';
import { Explain } from '../Explain.tsx';
import { FactSheet } from '../FactSheet.tsx';
import { focusHeading } from '../focus.ts';
import { JudgingContext } from '../judging.ts';
import { Prepare } from '../Prepare.tsx';
import { ReadingNote } from '../ReadingNote.tsx';
import { useStageChoice } from '../stage.ts';
import { panelId, Tabs, tabId } from '../Tabs.tsx';
import { CheckText, type Draft } from './CheckText.tsx';
import { useComparedReading } from './compared-reading.ts';
import { useFollowed } from './follow.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { focusFirstFinding, useKeys } from './keys.ts';
import { MatchView } from './MatchView.tsx';
import { NoPosting } from './NoPosting.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead } from './PopupHead.tsx';
import { PostingList } from './PostingList.tsx';
import type { PopupProps } from './popup-props.ts';

export type { PopupProps };

const TABS = [
  ['match', 'Match'],
  ['prepare', 'Prepare'],
  ['facts', 'Facts'],
  ['check', 'Check text'],
] as const;
type TabName = (typeof TABS)[number][0];

/** The posting behind the popup, or the text pasted into it, against the user's profile. */
export function Popup(props: PopupProps) {
  const { page, checked, profile: profileView } = props;
  const [tab, setTab] = useState<TabName>('match');
  const [draft, setDraft] = useState<Draft>({ title: '', text: '' });
  const [compared, setCompared] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const invited = useRef<{ readonly of: string | null; readonly is: boolean } | null>(null);
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
  // The questions went away with the button that ended them.
  useEffect(() => {
    if (compared) focusFirstFinding();
  }, [compared]);

  const fromPage = page.state === 'posting' && page.reading ? { posting: page.posting, reading: page.reading } : null;
  const shown = checked ?? fromPage;
  const shownId = shown?.posting.id ?? null;
  // Whoever came without a profile keeps the questions until they ask for the comparison, or go on to another posting.
  if (settled && invited.current?.of !== shownId)
    invited.current = { of: shownId, is: profileView.state === 'ready' && !saysSomething(profile) };
  const inviting = invited.current?.is === true && !compared;
  const said = useFollowed(page, checked !== null, body);
  const { asks, comparison, stages, placed } = useComparedReading(shown?.reading ?? null, profile);
  const map = useStageChoice(shownId, stages, () => setTab('match'));

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
    <MatchView
      map={map}
      shown={shown}
      asks={asks}
      placed={placed}
      profile={profile}
      warning={profileView.state === 'kept' ? profileView.message : null}
      inviting={inviting}
      comparison={comparison}
      actions={factsLink}
      onShow={onShow}
      onLevel={props.onLevel}
      onStartSample={startSample}
      onDone={() => setCompared(true)}
    />
  );
  const panels: Readonly<Record<TabName, () => ComponentChildren>> = {
    match: () => match,
    prepare: () =>
      shown && (
        <>
          <ReadingNote reading={shown.reading} asks={asks} />
          <Prepare {...shown} profile={profile} onShow={onShow} onSheet={props.onSheet} />
        </>
      ),
    facts: () => shown && <FactSheet posting={shown.posting} reading={shown.reading} onShow={onShow} />,
    check: () => (
      <CheckText draft={draft} busy={props.checking} onDraft={setDraft} onCheck={() => props.onCheck(draft)} />
    ),
  };

  const noPosting =
    !shown && page.state !== 'posting' && page.state !== 'list' && page.state !== 'starting' && tab !== 'check';
  const list = !shown && page.state === 'list' && tab !== 'check' ? page : null;
  return (
    <div class="popup" data-place={props.place} data-leaving={props.leaving} aria-busy={props.leaving}>
      <p class="unseen" role="status">
        {said}
      </p>
      <PopupHead
        page={page}
        shown={settled ? shown : null}
        asks={asks}
        comparison={comparison}
        saved={props.saved}
        onSave={props.onSave}
        onBeside={props.onBeside}
      />
      <div class="popup-body" ref={body}>
        {list ? (
          <main>
            <PostingList list={list} onOpen={props.onOpenCard} onCheckText={() => setTab('check')} />
          </main>
        ) : (
          <>
            <section class="popup-map" aria-label="What is asked over the AI life cycle">
              <DepthMap map={map} findings={asks.length > 0}>
                <Explain label="Keys" shortcut="?">
                  <KeyHelp />
                </Explain>
              </DepthMap>
            </section>
            <main>
              <Tabs label="Views of this posting" tabs={TABS} chosen={tab} onChoose={setTab} />
              <div
                key={tab === 'check' ? tab : shownId}
                class="popup-panel"
                id={panelId(tab)}
                role="tabpanel"
                aria-labelledby={tabId(tab)}
              >
                {noPosting ? (
                  <NoPosting
                    place={props.place}
                    page={page}
                    report={props.report}
                    onCheckText={() => openTab('check')}
                    onCheckSelection={props.onCheckSelection}
                    onReport={props.onReport}
                    onCopyReport={props.onCopyReport}
                    onRetry={props.onRetry}
                  />
                ) : (
                  settled && <JudgingContext.Provider value={judging}>{panels[tab]()}</JudgingContext.Provider>
                )}
              </div>
            </main>
          </>
        )}
      </div>
      <PopupFoot
        marks={(page.state === 'posting' || page.state === 'list') && !checked ? page.marks : null}
        selection={props.selection && !checked}
        ownSite={checked ? null : props.ownSite}
        exports={props.exports}
        canExport={shown !== null}
        notice={props.notice}
        onBack={checked ? props.onBack : null}
        onMarks={props.onMarks}
        onCheckSelection={props.onCheckSelection}
        onOwnSite={props.onOwnSite}
        onExport={props.onExport}
        onCloseNotice={props.onCloseNotice}
      />
    </div>
  );
}
