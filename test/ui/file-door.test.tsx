// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest';
import { FileDoor } from '../../src/ui/profile/FileDoor.tsx';
import { NO_IMPORT } from '../../src/ui/profile/import-view.ts';
import { openScreen } from './screen.ts';

type Props = Parameters<typeof FileDoor>[0];

async function open(change: Partial<Props> = {}) {
  const props: Props = {
    coming: NO_IMPORT,
    isStart: true,
    isOver: false,
    takesFocus: { current: false },
    onFile: vi.fn(),
    onText: vi.fn(),
    onCancel: vi.fn(),
    onStartSample: vi.fn(),
    ...change,
  };
  return { ...(await openScreen(<FileDoor {...props} />)), props };
}

const CV = new File(['Product Manager'], 'cv.txt', { type: 'text/plain' });

describe('the door for files', () => {
  it('says what happens with a file, and takes every kind that can be read', async () => {
    const { find, text } = await open();
    expect(text()).toMatch(/read on this machine.*the file is not kept/);
    expect(find('input[type="file"]').getAttribute('accept')).toBe('.pdf,.docx,.json,.zip,.csv,.txt,.md');
  });

  it('hands on a chosen file, and again after it was mended', async () => {
    const { find, props } = await open();
    const input = find('input[type="file"]');
    Object.defineProperty(input, 'files', { value: [CV] });
    for (let times = 1; times <= 2; times++) {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      expect(props.onFile).toHaveBeenCalledTimes(times);
    }
    expect(props.onFile).toHaveBeenLastCalledWith(CV);
  });

  it('takes pasted text, but none that is empty', async () => {
    const { find, type, click, props } = await open();
    expect(find('.pasted-text button')).toHaveProperty('disabled', true);
    await type('.pasted-text textarea', 'Led the roadmap');
    await click('.pasted-text button', 'Read this text');
    expect(props.onText).toHaveBeenCalledExactlyOnceWith('Led the roadmap');
  });

  it('says that it reads, and can be stopped', async () => {
    const { find, click, props } = await open({ coming: { state: 'reading', name: 'cv.pdf' } });
    expect(find('[role="status"]').textContent).toContain('Reading “cv.pdf”');
    await click('button', 'Stop reading');
    expect(props.onCancel).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(find('input[type="file"]'));
  });

  it('says why a file was refused, and that nothing changed', async () => {
    const { find } = await open({ coming: { state: 'refused', message: 'This file is empty.' } });
    expect(find('[role="alert"]').textContent).toBe('This file is empty. Your profile is unchanged.');
  });

  it('takes the focus when what was read is put away, and only then', async () => {
    const takesFocus = { current: true };
    const back = await open({ takesFocus });
    expect(document.activeElement).toBe(back.find('input[type="file"]'));
    expect(takesFocus.current).toBe(false);
    const first = await open();
    expect(document.activeElement).not.toBe(first.find('input[type="file"]'));
  });

  it('offers the sample while the profile says nothing', async () => {
    const { click, props } = await open();
    await click('button', 'Start from a sample profile');
    expect(props.onStartSample).toHaveBeenCalledOnce();
    expect((await open({ isStart: false })).has('button', 'sample')).toBe(false);
  });
});
