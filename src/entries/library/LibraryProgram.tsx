import * as correctionStore from '../../browser/correction-store.ts';
import { download } from '../../browser/download.ts';
import * as library from '../../browser/library.ts';
import { readPagesAgain } from '../../browser/page-access.ts';
import * as profileStore from '../../browser/profile-store.ts';
import { type Correction, createCorrection, type Judgement } from '../../core/correction.ts';
import { counted } from '../../core/counted.ts';
import { exporters } from '../../core/exporter.ts';
import { fileName } from '../../core/file-name.ts';
import type { SavedPosting } from '../../core/saved-posting.ts';
import { sheetFile } from '../../core/sheet-format.ts';
import type { Tag } from '../../core/tag.ts';
import { takenOut } from '../../ui/judging.ts';
import { LibraryPage } from '../../ui/library/LibraryPage.tsx';
import { itemsOf } from '../../ui/Menu.tsx';
import { useNotices } from '../../ui/notices.ts';
import { choosingOf, ProfilesContext } from '../../ui/ProfileChoice.tsx';
import { activeOf, useProfile } from '../../ui/profile-view.ts';
import { useLibrary } from './library-state.ts';
import { usePlaceInLibrary } from './place-in-library.ts';

const FORMATS = itemsOf(exporters);

const nameOf = (saved: readonly SavedPosting[]): string => {
  const [first, ...rest] = saved;
  return first && rest.length === 0 ? `${first.posting.company ?? ''} ${first.posting.title}` : 'rolelight library';
};

function change(id: string, what: Partial<Pick<SavedPosting, 'status' | 'note'>>): Promise<SavedPosting> {
  return library.update(id, (before) => {
    // Deleted in another tab: what was typed here must not bring back half a record.
    if (!before) throw new Error('This posting is no longer in your library, so the change was not saved.');
    return { ...before, ...what, updatedAt: new Date().toISOString() };
  });
}

/** Feeds the library page from the stores, and does what it asks for. */
export function LibraryProgram() {
  const { view, stored } = useLibrary();
  const profile = useProfile(profileStore);
  const { notice, offerUndo, complain, close } = useNotices();
  const place = usePlaceInLibrary();
  const attempt = (work: Promise<unknown>): void => {
    work.catch(complain);
  };
  const savedOf = (ids: readonly string[]): readonly SavedPosting[] => {
    const byId = new Map(stored?.saved.map((one) => [one.posting.id, one]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    const gone = savedOf(ids);
    await library.remove(...ids);
    if (place.view === 'posting' && ids.includes(place.id)) location.hash = 'list';
    if (gone.length === 0) return;
    offerUndo(`${counted(gone.length, 'posting')} deleted.`, () => library.putMany(gone));
  };

  const withdraw = async (corrections: readonly Correction[]): Promise<void> => {
    await correctionStore.withdraw(...corrections);
    await readPagesAgain(null);
  };
  const judge = async (saved: SavedPosting, tag: Tag, verdict: Judgement): Promise<void> => {
    const correction = createCorrection(saved, tag, verdict, new Date().toISOString());
    await correctionStore.keep(correction);
    await readPagesAgain(null);
    if (verdict === 'right') return;
    offerUndo(takenOut(correction), () => withdraw([correction]));
  };

  return (
    <ProfilesContext.Provider value={choosingOf(profile, complain)}>
      <LibraryPage
        view={view}
        profile={profile.view}
        exports={FORMATS}
        notice={notice}
        place={place}
        onStatus={(id, status) => attempt(change(id, { status }))}
        onNote={(id, note) => attempt(change(id, { note }))}
        onLevel={(id, level) =>
          attempt(profile.change({ edit: 'skill', of: activeOf(profile.view), id, change: { level } }))
        }
        onJudge={(saved, tag, verdict) => attempt(judge(saved, tag, verdict))}
        onWithdraw={(corrections) => attempt(withdraw(corrections))}
        onDelete={(ids) => attempt(remove(ids))}
        onExport={(format, ids) => {
          const exporter = exporters.get(format);
          const saved = savedOf(ids);
          if (!exporter) return;
          try {
            download(fileName(nameOf(saved), exporter.extension), exporter.write(saved), exporter.mediaType);
          } catch (error) {
            complain(error);
          }
        }}
        onSheet={(format, sheet) => {
          try {
            const file = sheetFile(sheet, format);
            if (file) download(file.name, file.content, file.mediaType);
          } catch (error) {
            complain(error);
          }
        }}
        onExportUnreadable={(id) => {
          const record = stored?.unreadable.find((one) => one.id === id);
          if (record) download(fileName(id, 'json'), JSON.stringify(record.value, null, 2), 'application/json');
        }}
        onCloseNotice={close}
      />
    </ProfilesContext.Provider>
  );
}
