import './library-page.css';
import { useState } from 'preact/hooks';
import type { Correction, Judgement } from '../../core/correction.ts';
import { counted } from '../../core/counted.ts';
import type { PreparationSheet } from '../../core/prepare.ts';
import type { Level } from '../../core/profile.ts';
import type { SavedPosting, Status } from '../../core/saved-posting.ts';
import { EVERYTHING, searchSaved } from '../../core/saved-search.ts';
import type { Tag } from '../../core/tag.ts';
import { EmptyState } from '../EmptyState.tsx';
import type { MenuItem } from '../Menu.tsx';
import { type Notice, NoticeBar } from '../NoticeBar.tsx';
import { ProfileChoice } from '../ProfileChoice.tsx';
import { OPTIONS } from '../pages.ts';
import type { ProfileView } from '../profile-view.ts';
import { inOrder, type Order, useCompared } from './compared.ts';
import { Filters } from './Filters.tsx';
import { ListBar } from './ListBar.tsx';
import type { LibraryPlace } from './library-address.ts';
import type { LibraryView } from './library-view.ts';
import { PostingDetail } from './PostingDetail.tsx';
import { PostingRow } from './PostingRow.tsx';
import { SideBySide } from './SideBySide.tsx';
import { Unreadable } from './Unreadable.tsx';

/** Rows shown at first and added by each "show more": as many as a page takes at once without being felt. */
const PAGE = 60;

export interface LibraryPageProps {
  readonly view: LibraryView;
  readonly profile: ProfileView;
  readonly exports: readonly MenuItem[];
  readonly notice: Notice | null;
  /** What is shown: the list, one posting, or some side by side. */
  readonly place: LibraryPlace;
  readonly onStatus: (id: string, status: Status) => void;
  readonly onNote: (id: string, note: string) => void;
  readonly onLevel: (id: string, level: Level) => void;
  readonly onJudge: (saved: SavedPosting, tag: Tag, verdict: Judgement) => void;
  readonly onWithdraw: (corrections: readonly Correction[]) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  readonly onExport: (format: string, ids: readonly string[]) => void;
  /** Writes the preparation sheet that is shown to a file. */
  readonly onSheet: (format: string, sheet: PreparationSheet) => void;
  readonly onExportUnreadable: (id: string) => void;
  readonly onCloseNotice: () => void;
}

/** The saved postings: a list to search and sort, or one of them opened. */
export function LibraryPage(props: LibraryPageProps) {
  const { view, exports, notice, place } = props;
  const profile = props.profile.state === 'ready' ? props.profile.profile : null;
  const saved = view.state === 'ready' ? view.saved : [];
  const [search, setSearch] = useState(EVERYTHING);
  const [order, setOrder] = useState<Order>('newest');
  const [shown, setShown] = useState(PAGE);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const compared = useCompared(saved, profile);
  const withId = (id: string) => compared.find((one) => one.saved.posting.id === id);
  const opened = place.view === 'posting' ? withId(place.id) : undefined;

  const wanted = new Set(searchSaved(saved, search));
  const listed = inOrder(
    compared.filter((one) => wanted.has(one.saved)),
    order,
  );
  const idsListed = listed.map((one) => one.saved.posting.id);
  // What is out of sight is not acted on.
  const idsChosen = idsListed.filter((id) => chosen.has(id));
  const choose = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };

  const list = () => (
    <>
      <header class="page-head">
        <div>
          <h1>Library</h1>
          <p class="soft">
            {saved.length > 0 ? `${counted(saved.length, 'saved posting')}, kept` : 'Saved postings are kept'} on this
            machine.
          </p>
        </div>
        <nav class="page-nav">
          <ProfileChoice />
          <a class="button" href={OPTIONS}>
            Profile
          </a>
        </nav>
      </header>
      {saved.length === 0 ? (
        <EmptyState title="Nothing saved yet">
          <p>
            Open a job posting, click Rolelight’s button and then the star. The posting’s whole text is kept here, so
            that you still have it when the page is gone.
          </p>
        </EmptyState>
      ) : (
        <>
          <Filters
            search={search}
            order={order}
            onSearch={(next) => {
              setSearch(next);
              setShown(PAGE);
            }}
            onOrder={setOrder}
          />
          <ListBar
            listed={idsListed}
            chosen={idsChosen}
            exports={exports}
            onChoose={(ids) => setChosen(new Set(ids))}
            onExport={props.onExport}
            onDelete={props.onDelete}
          />
          <ul>
            {listed.slice(0, shown).map((one) => {
              const { id } = one.saved.posting;
              return (
                <PostingRow
                  key={id}
                  compared={one}
                  profile={profile}
                  chosen={chosen.has(id)}
                  onChoose={(on) => choose(id, on)}
                  onStatus={(status) => props.onStatus(id, status)}
                />
              );
            })}
          </ul>
          {listed.length === 0 && (
            <EmptyState
              title="No saved posting is like that"
              actions={
                <button type="button" class="button" onClick={() => setSearch(EVERYTHING)}>
                  Show all
                </button>
              }
            >
              <p>Try fewer words, or take a filter away.</p>
            </EmptyState>
          )}
          {listed.length > shown && (
            <button type="button" class="button more" onClick={() => setShown(shown + PAGE)}>
              Show {Math.min(PAGE, listed.length - shown)} more of {listed.length - shown}
            </button>
          )}
        </>
      )}
      {view.state === 'ready' && view.unreadable.length > 0 && (
        <Unreadable
          records={view.unreadable}
          onExport={props.onExportUnreadable}
          onDelete={(id) => props.onDelete([id])}
        />
      )}
    </>
  );

  const content = () => {
    if (view.state === 'loading') return null;
    if (view.state === 'closed') {
      return (
        <EmptyState title="The library did not open">
          <p>{view.message}</p>
        </EmptyState>
      );
    }
    if (place.view === 'compare')
      return <SideBySide compared={place.ids.flatMap((id) => withId(id) ?? [])} profile={profile} />;
    if (!opened) return list();
    const { id } = opened.saved.posting;
    return (
      <PostingDetail
        key={id}
        compared={opened}
        profile={profile}
        exports={exports}
        onStatus={(status) => props.onStatus(id, status)}
        onNote={(note) => props.onNote(id, note)}
        onLevel={props.onLevel}
        onJudge={(tag, verdict) => props.onJudge(opened.saved, tag, verdict)}
        onWithdraw={props.onWithdraw}
        onExport={(format) => props.onExport(format, [id])}
        onSheet={props.onSheet}
        onDelete={() => props.onDelete([id])}
      />
    );
  };
  return (
    <div class="library-page">
      <main>
        {content()}
        <div class="page-notice">
          <NoticeBar notice={notice} onClose={props.onCloseNotice} />
        </div>
      </main>
    </div>
  );
}
