import { useState } from 'preact/hooks';
import * as correctionStore from '../../browser/correction-store.ts';
import { download } from '../../browser/download.ts';
import * as library from '../../browser/library.ts';
import { askBackground } from '../../browser/messaging.ts';
import { removeSite, requestSite } from '../../browser/own-sites.ts';
import { readPagesAgain } from '../../browser/page-access.ts';
import * as profileStore from '../../browser/profile-store.ts';
import { selectedText } from '../../browser/selection.ts';
import { setMarksOn } from '../../browser/settings.ts';
import { askFrame, askTab } from '../../browser/tab-messages.ts';
import { type Correction, createCorrection } from '../../core/correction.ts';
import { exporters } from '../../core/exporter.ts';
import { fileName } from '../../core/file-name.ts';
import { pastedPosting } from '../../core/pasted-posting.ts';
import type { Posting } from '../../core/posting.ts';
import { SAMPLE_PROFILE } from '../../core/sample-profile.ts';
import { type SavedPosting, savePosting } from '../../core/saved-posting.ts';
import { takenOut } from '../../ui/judging.ts';
import { useNotices } from '../../ui/notices.ts';
import type { Draft } from '../../ui/popup/CheckText.tsx';
import { Popup } from '../../ui/popup/Popup.tsx';
import type { ReadPosting } from '../../ui/popup/page-view.ts';
import { activeOf, useProfile } from '../../ui/profile-view.ts';
import { makeReport } from './health-report.ts';
import { useOwnSite } from './own-site.ts';
import { usePageInTab } from './page-in-tab.ts';
import { useSaved } from './saved-state.ts';
import { useSelectedText } from './selected-text.ts';

const FORMATS = [...exporters].map(([id, { label }]) => ({ id, label }));

const NOTHING_SELECTED =
  'Nothing is selected on the page. Select the posting’s text there, then click Rolelight’s button again.';

/** Feeds the popup from the tab, the background and the stores, and does what it asks for. */
export function PopupProgram({ tab }: { readonly tab: Promise<number | null> }) {
  const { page, ask } = usePageInTab(tab);
  const profile = useProfile(profileStore);
  const { notice, say, complain, close } = useNotices();
  const [checked, setChecked] = useState<ReadPosting | null>(null);
  const [checking, setChecking] = useState(false);
  const [report, setReport] = useState<string | null>(null);
  const ownSite = useOwnSite(tab, page);
  const onPage = page.state === 'posting' && page.reading ? { posting: page.posting, reading: page.reading } : null;
  const shown = checked ?? onPage;
  const saved = useSaved(shown?.posting.id ?? null);

  const attempt = (work: () => Promise<void>): void => {
    work().catch(complain);
  };
  const check = async (posting: Posting): Promise<void> => {
    const { reading } = await askBackground('readPosting', posting);
    setChecked({ posting, reading });
  };
  const checkSelected = (text: string): Promise<void> => check(pastedPosting(text, '', 'Selected text'));
  const selection = useSelectedText(tab, page, (text) => attempt(() => checkSelected(text)));
  /** After what the user said of tags has changed, wherever it is shown. */
  const showAgain = async (): Promise<void> => {
    await readPagesAgain(await tab);
    await (checked ? check(checked.posting) : ask());
  };
  const withdraw = (corrections: readonly Correction[]): void =>
    attempt(async () => {
      await correctionStore.withdraw(...corrections);
      await showAgain();
    });
  const record = ({ posting, reading }: ReadPosting, before: SavedPosting | null) =>
    savePosting(posting, reading, new Date().toISOString(), before);

  return (
    <Popup
      page={page}
      checked={checked}
      checking={checking}
      profile={profile.view}
      saved={saved.unknown ? null : saved.record !== null}
      selection={selection}
      ownSite={ownSite}
      report={report}
      exports={FORMATS}
      notice={notice}
      onShow={(start) =>
        attempt(async () => {
          const id = await tab;
          const found = id !== null && (await askTab(id, 'showTag', start));
          if (!found) say('This sentence is no longer on the page. The page may have changed since it was read.');
        })
      }
      onOpenCard={(name) =>
        attempt(async () => {
          const id = await tab;
          const opened = id === null ? null : await askFrame(id, { frame: 'top' }, 'openCard', name);
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
          if (verdict === 'right') return;
          say(takenOut(correction), {
            label: 'Undo',
            run: () => {
              close();
              withdraw([correction]);
            },
          });
        })
      }
      onWithdraw={withdraw}
      onMarks={(on) =>
        attempt(async () => {
          const id = await tab;
          if (id === null || (page.state !== 'posting' && page.state !== 'list')) return;
          await setMarksOn(page.marks.site, on);
          if (page.state === 'list') await askFrame(id, { frame: 'top' }, 'setMarks', on);
          else await askTab(id, 'setMarks', on);
          await ask();
        })
      }
      onSave={() =>
        attempt(async () => {
          if (!shown) return;
          let again = false;
          await library.update(shown.posting.id, (before) => {
            again = before !== null;
            return record(shown, before);
          });
          // A list beside the posting shows it; a page without one has nothing to do, or is gone.
          const id = await tab;
          if (id !== null) askFrame(id, { longestWait: 0, frame: 'top' }, 'readAgain').catch(() => {});
          say(again ? 'Saved again: its text is up to date, your note and status stay.' : 'Saved to your library.');
        })
      }
      onExport={(format) =>
        attempt(async () => {
          const exporter = exporters.get(format);
          if (!exporter || !shown) return;
          const { title, company } = shown.posting;
          const name = fileName(`${company ?? ''} ${title}`, exporter.extension);
          download(name, exporter.write([saved.record ?? record(shown, null)]), exporter.mediaType);
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
          const id = await tab;
          const text = id === null ? '' : await selectedText(id);
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
          const id = await tab;
          if (id === null || page.state !== 'unreadable') return;
          setReport(await makeReport(id, page.boardId, new Date().toISOString().slice(0, 10)));
        })
      }
      onCopyReport={() =>
        attempt(async () => {
          if (report === null) return;
          await navigator.clipboard.writeText(report);
          say('The report is copied.');
        })
      }
      onBack={() => setChecked(null)}
      onRetry={() => attempt(ask)}
      onCloseNotice={close}
    />
  );
}
