// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { useComingFile } from '../../../src/entries/options/coming-file.ts';
import type { FileAnswer } from '../../../src/files/file-answer.ts';

interface Asked {
  readonly file: File;
  readonly signal: AbortSignal;
  readonly answer: (answer: FileAnswer) => Promise<void>;
  readonly fail: (error: unknown) => Promise<void>;
}

const root = document.createElement('div');
afterEach(() => act(() => render(null, root)));

/** The hook with a reader that answers when it is told to. */
async function open() {
  const asked: Asked[] = [];
  const read = (file: File, signal: AbortSignal): Promise<FileAnswer> =>
    new Promise((resolve, reject) => {
      asked.push({
        file,
        signal,
        answer: (answer) => act(async () => resolve(answer)),
        fail: (error) => act(async () => reject(error)),
      });
    });
  let held: ReturnType<typeof useComingFile> | undefined;
  function Held() {
    held = useComingFile(read);
    return null;
  }
  await act(() => render(<Held />, root));
  const now = () => {
    if (!held) throw new Error('not rendered');
    return held;
  };
  const at = (index: number): Asked => {
    const one = asked[index];
    if (!one) throw new Error(`nothing asked at ${index}`);
    return one;
  };
  return { now, at };
}

const cv = (positions: number): FileAnswer => ({
  is: 'cv',
  reading: { proposals: [], language: 'eng', english: true, positions },
  notes: [],
});

describe('a file that comes in', () => {
  it('is read, then shown', async () => {
    const { now, at } = await open();
    await act(() => now().onFile(new File(['x'], 'one.txt')));
    expect(now().view).toEqual({ state: 'reading', name: 'one.txt' });
    await at(0).answer(cv(1));
    expect(now().view).toMatchObject({ state: 'cv', name: 'one.txt', reading: { positions: 1 } });
  });

  it('stops being read when the user no longer wants it, whatever comes of it', async () => {
    const { now, at } = await open();
    await act(() => now().onFile(new File(['x'], 'one.txt')));
    await act(() => now().onClose());
    expect(at(0).signal.aborted).toBe(true);
    await at(0).fail(at(0).signal.reason);
    expect(now().view).toEqual({ state: 'none' });
  });

  it('gives way to one that is chosen after it, even where it is read later', async () => {
    const { now, at } = await open();
    await act(() => now().onFile(new File(['x'], 'one.txt')));
    await act(() => now().onFile(new File(['x'], 'two.txt')));
    expect(at(0).signal.aborted).toBe(true);
    await at(1).answer(cv(2));
    await at(0).answer(cv(1));
    expect(now().view).toMatchObject({ name: 'two.txt', reading: { positions: 2 } });
  });

  it('is refused in the reader’s sentence, and in an error’s own', async () => {
    const { now, at } = await open();
    await act(() => now().onFile(new File([''], 'one.txt')));
    await at(0).answer({ is: 'refused', refusal: 'empty', message: 'This file is empty.' });
    expect(now().view).toEqual({ state: 'refused', message: 'This file is empty.' });
    await act(() => now().onFile(new File(['x'], 'two.txt')));
    await at(1).fail(new Error('The worker did not start.'));
    expect(now().view).toEqual({ state: 'refused', message: 'The worker did not start.' });
  });

  it('may be a text that was pasted', async () => {
    const { now, at } = await open();
    await act(() => now().onText('Led the roadmap'));
    expect(at(0).file.name).toBe('Pasted text.txt');
    expect(at(0).file.size).toBe(15);
  });
});
