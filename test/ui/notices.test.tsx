// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { NoticeBar } from '../../src/ui/NoticeBar.tsx';
import { type Notices, useNotices } from '../../src/ui/notices.ts';
import { openScreen } from './screen.ts';

async function openNotices() {
  const held: { notices: Notices | null } = { notices: null };
  function Page() {
    const notices = useNotices();
    held.notices = notices;
    return <NoticeBar notice={notices.notice} onClose={notices.close} />;
  }
  const screen = await openScreen(<Page />);
  return {
    ...screen,
    does: (what: (notices: Notices) => void) =>
      act(() => {
        if (held.notices) what(held.notices);
      }),
  };
}

it('offers to take back what was done, once', async () => {
  const { does, click, find, has } = await openNotices();
  const undone: string[] = [];
  await does(({ offerUndo }) => offerUndo('Two postings deleted.', async () => undone.push('postings')));
  expect(find('[role="status"]').textContent).toBe('Two postings deleted.');
  await click('button', 'Undo');
  expect(undone).toEqual(['postings']);
  expect(has('button')).toBe(false);
});

it('says why what was done cannot be taken back', async () => {
  const { does, click, find } = await openNotices();
  await does(({ offerUndo }) => offerUndo('Deleted.', () => Promise.reject(new Error('The disk is full.'))));
  await click('button', 'Undo');
  await expect.poll(() => find('[role="alert"]').textContent).toBe('The disk is full.');
  expect(find('[role="status"]').textContent).toBe('');
});
