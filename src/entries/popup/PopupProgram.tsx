import { useEffect, useState } from 'preact/hooks';
import * as correctionStore from '../../browser/correction-store.ts';
import { download } from '../../browser/download.ts';
import { askBackground } from '../../browser/messaging.ts';
import { removeSite, requestSite } from '../../browser/own-sites.ts';
import { readPagesAgain } from '../../browser/page-access.ts';
import * as profileStore from '../../browser/profile-store.ts';
import { selectedText } from '../../browser/selection.ts';
import { setMarksOn } from '../../browser/settings.ts';
import { hasSidePanel, openSidePanel } from '../../browser/side-panel.ts';
import { askFrame, askTab } from '../../browser/tab-messages.ts';
import { type Correction, createCorrection } from '../../core/correction.ts';
import { exporters } from '../../core/exporter.ts';
import { pastedPosting } from '../../core/pasted-posting.ts';
import type { Posting } from '../../core/posting.ts';
import { SAMPLE_PROFILE } from '../../core/sample-profile.ts';
import { sheetFile } from '../../core/sheet-format.ts';
import { takenOut } from '../../ui/judging.ts';
import { itemsOf } from '../../ui/Menu.tsx';
import { useNotices } from '../../ui/notices.ts';
import { choosingOf, ProfilesContext } from '../../ui/ProfileChoice.tsx';
import type { Draft } from '../../ui/popup/CheckText.tsx';
import { Popup } from '../../ui/popup/Popup.tsx';
import type { Place, ReadPosting } from '../../ui/popup/page-view.ts';
import { activeOf, useProfile } from '../../ui/profile-view.ts';
import { makeReport } from './health-report.ts';
import { useKept } from './kept-posting.ts';
import { useOwnSite } from './own-site.ts';
import { usePageInTab } from './page-in-tab.ts';
import { useSelectedText } from './selected-text.ts';

const FORMATS = itemsOf(exporters);

const NOTHING_SELECTED =
  'Nothing is selected on the page. Select the posting’s text there, then click Rolelight’s button again.';

interface PopupProgramProps {
  /** The tab that is to be shown: of the popup the one, of the panel one after the other; undefined while it is not known. */
  readonly tab: number | null | undefined;
  readonly place: Place;
}

/** Feeds the popup from the tab, the background and the stores, and does what it asks for. */
export function PopupProgram({ tab: wanted, place }: PopupProgramProps) {
  // What is done is done in the tab that is shown, though another may be wanted by now.
  const { tab, view: page, leaving, ask } = usePageInTab(wanted, place);
  const profile = useProfile(profileStore);
  const { notice, say, offerUndo, complain, close } = useNotices();
  const [checked, setChecked] = useState<ReadPosting | null>(null);
  const [checking, setChecking] = useState(false);
  const [report, setReport] = useState<string | null>(null);
  // It is of the page for which it was made.
  useEffect(() => setReport(null), [tab, page.state]);
  const ownSite = useOwnSite(tab, page);
  const onPage = page.state === 'posting' && page.reading ? { posting: page.posting, reading: page.reading } : null;
  const shown = checked ?? onPage;
  const kept = useKept(shown, tab, say);

  const attempt = (work: () => Promise<void>): void => {
    work().catch(complain);
  };
  const read = async (posting: Posting): Promise<ReadPosting> => {
    const { reading } = await askBackground('readPosting', posting);
    return { posting, reading };
  };
  const check = async (posting: Posting): Promise<void> => setChecked(await read(posting));
  const checkSelected = (text: string): Promise<void> => check(pastedPosting(text, '', 'Selected text'));
  // Nobody clicks on the pages that the panel follows.
  const clicked = place === 'popup' ? (wanted ?? null) : null;
  const selection = useSelectedText(clicked, page, (text) => attempt(() => checkSelected(text)));
  /** After what the user said of tags has changed, wherever it is shown. */
  const showAgain = async (): Promise<void> => {
    await readPagesAgain(tab);
    if (!checked) return ask();
    const again = await read(checked.posting);
    // Meanwhile the user may have gone back to the page, or on to another text.
    setChecked((now) => (now?.posting === again.posting ? again : now));
  };
  const withdraw = async (corrections: readonly Correction[]): Promise<void> => {
    await correctionStore.withdraw(...corrections);
    await showAgain();
  };
  return (
    <ProfilesContext.Provider value={choosingOf(profile, complain)}>
      <Popup
        page={page}
        checked={checked}
        checking={checking}
        profile={profile.view}
        place={place}
        leaving={leaving && !checked}
        saved={kept.saved}
        selection={selection}
        ownSite={ownSite}
        report={report}
        exports={FORMATS}
        notice={notice}
        onShow={(start) =>
          attempt(async () => {
            const found = tab !== null && (await askTab(tab, 'showTag', start));
            if (!found) say('This sentence is no longer on the page. The page may have changed since it was read.');
          })
        }
        onOpenCard={(name) =>
          attempt(async () => {
            const opened = tab === null ? null : await askFrame(tab, { frame: 'top' }, 'openCard', name);
            if (!opened?.found)
              say('This posting is no longer in the list. The page may have changed since it was read.');
            else if (opened.posting) await check(opened.posting);
          })
        }
        onLevel={(id, level) =>
          attempt(() => profile.change({ edit: 'skill', of: activeOf(profile.view), id, change: { level } }))
        }
        onStartSample={() =>
          attempt(() => profile.change({ edit: 'put', of: null, profile: SAMPLE_PROFILE, activate: true, place: null }))
        }
        onJudge={(tag, verdict) =>
          attempt(async () => {
            if (!shown) return;
            const correction = createCorrection(shown, tag, verdict, new Date().toISOString());
            await correctionStore.keep(correction);
            await showAgain();
            if (verdict === 'wrong') offerUndo(takenOut(correction), () => withdraw([correction]));
          })
        }
        onWithdraw={(corrections) => attempt(() => withdraw(corrections))}
        onMarks={(on) =>
          attempt(async () => {
            if (tab === null || (page.state !== 'posting' && page.state !== 'list')) return;
            await setMarksOn(page.marks.site, on);
            if (page.state === 'list') await askFrame(tab, { frame: 'top' }, 'setMarks', on);
            else await askTab(tab, 'setMarks', on);
            await ask();
          })
        }
        onSave={() => attempt(kept.save)}
        onExport={(format) => attempt(async () => kept.exportAs(format))}
        onSheet={(format, sheet) =>
          attempt(async () => {
            const file = sheetFile(sheet, format);
            if (file) download(file.name, file.content, file.mediaType);
          })
        }
        onCheck={({ title, text }: Draft) =>
          attempt(async () => {
            setChecking(true);
            try {
              const posting = pastedPosting(text, title);
              await check(posting);
            } finally {
              setChecking(false);
            }
          })
        }
        onCheckSelection={() =>
          attempt(async () => {
            const text = tab === null ? '' : await selectedText(tab);
            if (text) await checkSelected(text);
            else say(NOTHING_SELECTED);
          })
        }
        onOwnSite={(on) => {
          if (!ownSite) return;
          const { site, host } = ownSite;
          // At once, as the browser asks the user only while a click is being answered.
          const asked = on ? requestSite(site) : null;
          attempt(async () => {
            if (asked === null) {
              await removeSite(site);
              // What ran in the page has ended; this page is still read, because the user clicked.
              await ask();
            } else if (!(await asked)) say(`Nothing has changed: ${host} is read only when you click.`);
          });
        }}
        onReport={() =>
          attempt(async () => {
            if (tab === null || page.state !== 'unreadable') return;
            setReport(await makeReport(tab, page.boardId, new Date().toISOString().slice(0, 10)));
          })
        }
        onCopyReport={() =>
          attempt(async () => {
            if (report === null) return;
            await navigator.clipboard.writeText(report);
            say('The report is copied.');
          })
        }
        onBeside={
          place === 'popup' && hasSidePanel()
            ? () =>
                attempt(async () => {
                  // At once, as the browser opens it only while a click is being answered.
                  await openSidePanel();
                  window.close();
                })
            : null
        }
        onBack={() => setChecked(null)}
        onRetry={() => attempt(ask)}
        onCloseNotice={close}
      />
    </ProfilesContext.Provider>
  );
}
