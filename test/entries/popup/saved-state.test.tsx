// @vitest-environment jsdom

import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SavedPosting } from '../../../src/core/saved-posting.ts';
import { useSaved } from '../../../src/entries/popup/saved-state.ts';
import { savedPostings } from '../../ui/invented.ts';
import { openScreen } from '../../ui/screen.ts';

/** Questions to the library, answered when the test says so. */
const asked = vi.hoisted((): { id: string; answer: (record: SavedPosting | null) => void }[] => []);
vi.mock('../../../src/browser/library.ts', () => ({
  get: (id: string) => new Promise((answer) => asked.push({ id, answer })),
  onChange: () => {},
}));
vi.mock('../../../src/browser/correction-store.ts', () => ({ onChange: () => {} }));

const [record = null] = savedPostings(1);

function Shown({ id }: { readonly id: string | null }) {
  const { record, unknown } = useSaved(id);
  return <p>{unknown ? 'unknown' : (record?.posting.title ?? 'not saved')}</p>;
}

beforeEach(() => void asked.splice(0));

test('one posting’s record is never told of another, however late it comes', async () => {
  const { text, show } = await openScreen(<Shown id="a" />);
  expect(text()).toBe('not saved');
  await act(async () => asked[0]?.answer(record));
  expect(text()).toBe(record?.posting.title);
  await show(<Shown id="b" />);
  expect(text(), 'before the library has answered').toBe('not saved');
  await show(<Shown id="c" />);
  await act(async () => asked[2]?.answer(record));
  await act(async () => asked[1]?.answer(null));
  expect(text(), 'b answers after c').toBe(record?.posting.title);
  expect(asked.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('where no posting is shown nothing is asked', async () => {
  const { text } = await openScreen(<Shown id={null} />);
  expect(text()).toBe('not saved');
  expect(asked).toEqual([]);
});
