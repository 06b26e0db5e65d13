import { download } from '../../browser/download.ts';
import * as library from '../../browser/library.ts';
import { askFrame } from '../../browser/tab-messages.ts';
import { exporters } from '../../core/exporter.ts';
import { fileName } from '../../core/file-name.ts';
import { type SavedPosting, savePosting } from '../../core/saved-posting.ts';
import type { ReadPosting } from '../../ui/popup/page-view.ts';
import { useSaved } from './saved-state.ts';

/** What can be kept of the posting that is shown. */
interface KeptPosting {
  /** Whether it is in the library; null where that could not be looked up. */
  readonly saved: boolean | null;
  /** Puts it into the library, or its new text into the record that is there. */
  readonly save: () => Promise<void>;
  /** Downloads it in a format. */
  readonly exportAs: (format: string) => void;
}

const record = ({ posting, reading }: ReadPosting, before: SavedPosting | null): SavedPosting =>
  savePosting(posting, reading, new Date().toISOString(), before);

/**
 * Keeps the posting that is shown.
 *
 * @param shown the posting, or null where none is shown
 * @param tab its tab, or null
 * @param say tells the user what was done
 */
export function useKept(shown: ReadPosting | null, tab: number | null, say: (text: string) => void): KeptPosting {
  const saved = useSaved(shown?.posting.id ?? null);
  return {
    saved: saved.unknown ? null : saved.record !== null,
    async save() {
      if (!shown) return;
      let again = false;
      await library.update(shown.posting.id, (before) => {
        again = before !== null;
        return record(shown, before);
      });
      // A list beside the posting shows it; a page without one has nothing to do, or is gone.
      if (tab !== null) askFrame(tab, { longestWait: 0, frame: 'top' }, 'readAgain').catch(() => {});
      say(again ? 'Saved again: its text is up to date, your note and status stay.' : 'Saved to your library.');
    },
    exportAs(format) {
      const exporter = exporters.get(format);
      if (!exporter || !shown) return;
      const { title, company } = shown.posting;
      const name = fileName(`${company ?? ''} ${title}`, exporter.extension);
      download(name, exporter.write([saved.record ?? record(shown, null)]), exporter.mediaType);
    },
  };
}
