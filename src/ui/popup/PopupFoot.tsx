import { Menu, type MenuItem } from '../Menu.tsx';
import { type Notice, NoticeBar } from '../NoticeBar.tsx';
import { LIBRARY, OPTIONS } from '../pages.ts';
import { Switch } from '../Switch.tsx';
import { PageOffers } from './PageOffers.tsx';
import type { MarksView, OwnSiteView } from './page-view.ts';

interface PopupFootProps {
  /** Null where there is no page to mark. */
  readonly marks: MarksView | null;
  readonly selection: boolean;
  readonly ownSite: OwnSiteView | null;
  readonly exports: readonly MenuItem[];
  readonly canExport: boolean;
  readonly notice: Notice | null;
  /** Leads back from a checked text to the page; null where the page itself is shown. */
  readonly onBack: (() => void) | null;
  readonly onMarks: (on: boolean) => void;
  readonly onCheckSelection: () => void;
  readonly onOwnSite: (on: boolean) => void;
  readonly onExport: (id: string) => void;
  readonly onCloseNotice: () => void;
}

/** Asked once on a site whose terms speak against it; everything else works whatever the answer is. */
function MarksQuestion({ site, onMarks }: { readonly site: string; readonly onMarks: (on: boolean) => void }) {
  return (
    <section class="marks-question" aria-label="Marks on this site">
      <p>
        The terms of {site} speak against changing how its pages look. Marks are painted there only if you switch them
        on; everything else works without.
      </p>
      <div class="marks-answers">
        <button type="button" class="button" onClick={() => onMarks(true)}>
          Switch marks on
        </button>
        <button type="button" class="button" onClick={() => onMarks(false)}>
          Leave them off
        </button>
      </div>
    </section>
  );
}

/** What can be done with the posting, and the ways to the other pages. */
export function PopupFoot(props: PopupFootProps) {
  const { marks, exports, canExport, notice } = props;
  return (
    <footer class="popup-foot">
      <div class="popup-notice">
        <NoticeBar notice={notice} onClose={props.onCloseNotice} />
      </div>
      {marks?.undecided && <MarksQuestion site={marks.site} onMarks={props.onMarks} />}
      <PageOffers
        selection={props.selection}
        ownSite={props.ownSite}
        onCheckSelection={props.onCheckSelection}
        onOwnSite={props.onOwnSite}
      />
      <div class="popup-actions">
        {props.onBack ? (
          <button type="button" class="quiet small" onClick={props.onBack}>
            ← Back to the page
          </button>
        ) : (
          <Switch on={marks?.on ?? false} disabled={marks === null} onChange={props.onMarks}>
            Marks on this site
          </Switch>
        )}
        <Menu
          label="Export"
          shortcut="e"
          items={exports}
          side="above"
          disabled={!canExport}
          onChoose={props.onExport}
        />
        <a class="button" href={LIBRARY} target="_blank" rel="noreferrer">
          Library
        </a>
        <a class="button" href={OPTIONS} target="_blank" rel="noreferrer">
          Profile
        </a>
      </div>
    </footer>
  );
}
