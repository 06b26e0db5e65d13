import './notice-bar.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import { focusHeading } from './focus.ts';

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
  const action = useRef<HTMLButtonElement>(null);
  const news = useId();
  // What can be taken back took its own button away with it, so the focus goes to the way back.
  useEffect(() => action.current?.focus(), [notice?.id]);
  const said = (tone: Notice['tone']) => (notice?.tone === tone ? notice.text : '');
  return (
    <div class={notice ? 'notice' : undefined} data-tone={notice?.tone}>
      <p role="status" id={news}>
        {said('news')}
      </p>
      <p role="alert">{said('trouble')}</p>
      {notice?.action && (
        <button
          type="button"
          class="button"
          ref={action}
          aria-describedby={news}
          onClick={() => {
            notice.action?.run();
            focusHeading();
          }}
        >
          {notice.action.label}
        </button>
      )}
      {notice && (
        <button
          type="button"
          class="notice-close"
          aria-label="Close this message"
          onClick={() => {
            onClose();
            focusHeading();
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}
