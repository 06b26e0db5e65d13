import type { Correction, Judgement } from '../../core/correction.ts';
import type { PreparationSheet } from '../../core/prepare.ts';
import type { Level } from '../../core/profile.ts';
import type { Tag } from '../../core/tag.ts';
import type { MenuItem } from '../Menu.tsx';
import type { Notice } from '../NoticeBar.tsx';
import type { ProfileView } from '../profile-view.ts';
import type { Draft } from './CheckText.tsx';
import type { OwnSiteView, PageView, Place, ReadPosting } from './page-view.ts';

/** All that the popup is told, and all that it asks for. */
export interface PopupProps {
  readonly place: Place;
  readonly page: PageView;
  /** The user has moved on from what is shown, and what takes its place is not known yet. */
  readonly leaving: boolean;
  /** A pasted text that was read, shown in the page's place. */
  readonly checked: ReadPosting | null;
  /** True while a pasted text is being read. */
  readonly checking: boolean;
  readonly profile: ProfileView;
  /** Whether the posting shown is in the library; null where that could not be looked up. */
  readonly saved: boolean | null;
  /** Whether text is selected on the page beside its posting. */
  readonly selection: boolean;
  /** The page's site, where the user may have it read by itself; else null. */
  readonly ownSite: OwnSiteView | null;
  /** The report of a page that could not be read; null while it was not asked for. */
  readonly report: string | null;
  readonly exports: readonly MenuItem[];
  readonly notice: Notice | null;
  readonly onShow: (start: number) => void;
  /** Shows a posting of the list on the page. */
  readonly onOpenCard: (name: string) => void;
  readonly onLevel: (id: string, level: Level) => void;
  readonly onStartSample: () => void;
  readonly onJudge: (tag: Tag, verdict: Judgement) => void;
  readonly onWithdraw: (corrections: readonly Correction[]) => void;
  readonly onMarks: (on: boolean) => void;
  readonly onSave: () => void;
  readonly onExport: (format: string) => void;
  /** Writes the preparation sheet that is shown to a file. */
  readonly onSheet: (format: string, sheet: PreparationSheet) => void;
  readonly onCheck: (draft: Draft) => void;
  readonly onCheckSelection: () => void;
  readonly onOwnSite: (on: boolean) => void;
  readonly onReport: () => void;
  readonly onCopyReport: () => void;
  /** Shows the same beside the page; null where the browser cannot, or where it is shown there already. */
  readonly onBeside: (() => void) | null;
  /** Puts the page in the place of the checked text again. */
  readonly onBack: () => void;
  readonly onRetry: () => void;
  readonly onCloseNotice: () => void;
}
