import './notice-bar.css';

/** Something that happened, in a sentence; `id` tells one from the next. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** A trouble is read out at once; news waits its turn. */
  readonly tone: 'news' | 'trouble';
  /** Takes it back, where it can be. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** One line over the foot of the screen. The live regions stay in place, so that screen readers hear every change. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const said = (tone: Notice['tone']) => (notice?.tone === tone ? notice.text : '');
  return (
    <div class={notice ? 'notice' : undefined} data-tone={notice?.tone}>
      <p role="status">{said('news')}</p>
      <p role="alert">{said('trouble')}</p>
      {notice?.action && (
        <button type="button" class="button" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
      {notice && (
        <button type="button" class="notice-close" aria-label="Close this message" onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
