import { vi } from 'vitest';
import type { Profile } from '../../src/core/profile.ts';
import { onlyProfile } from '../../src/core/profiles.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { PageView } from '../../src/ui/popup/page-view.ts';
import type { PopupProps } from '../../src/ui/popup/popup-props.ts';
import { readyView } from '../../src/ui/profile-view.ts';
import { POSTING, profileWith, READING } from './invented.ts';

export const marks = { site: 'linkedin.com', on: false, undecided: false };
/** The invented posting on its page. */
export const onPage = (reading: Reading | null = READING): PageView => ({
  state: 'posting',
  posting: POSTING,
  reading,
  marks,
});
export const ready = (profile: Profile | null): PopupProps['profile'] => readyView(onlyProfile(profile));
export const SOME = profileWith({ 'product-fundamentals': 'led', 'model-metrics': 'done', 'data-analysis': 'led' });

/** All that the popup is told; what it asks for is written down. */
export function propsWith(change: Partial<PopupProps>): PopupProps {
  return {
    place: 'popup',
    page: onPage(),
    leaving: false,
    checked: null,
    checking: false,
    profile: ready(SOME),
    saved: false,
    exports: [
      { id: 'csv', label: 'Spreadsheet' },
      { id: 'json', label: 'Everything' },
    ],
    selection: false,
    ownSite: null,
    report: null,
    notice: null,
    onShow: vi.fn(),
    onOpenCard: vi.fn(),
    onLevel: vi.fn(),
    onStartSample: vi.fn(),
    onJudge: vi.fn(),
    onWithdraw: vi.fn(),
    onMarks: vi.fn(),
    onSave: vi.fn(),
    onExport: vi.fn(),
    onSheet: vi.fn(),
    onCheck: vi.fn(),
    onCheckSelection: vi.fn(),
    onOwnSite: vi.fn(),
    onReport: vi.fn(),
    onCopyReport: vi.fn(),
    onBeside: vi.fn(),
    onBack: vi.fn(),
    onRetry: vi.fn(),
    onCloseNotice: vi.fn(),
    ...change,
  };
}
