import { expect, test, vi } from 'vitest';
import { rememberReadings } from '../../../src/entries/background/readings.ts';
import { plainPosting, plainReading } from '../../support/saved.ts';

test('the same text is read once, whoever asks and from where', async () => {
  const read = vi.fn(() => plainReading());
  const readOnce = rememberReadings(read);
  const readings = await Promise.all([
    readOnce(plainPosting()),
    readOnce(plainPosting({ id: 'other', url: 'https://other.example/' })),
  ]);
  expect(readings[0]).toBe(readings[1]);
  expect(read).toHaveBeenCalledTimes(1);
  await readOnce(plainPosting({ title: 'AI Product Manager' }));
  await readOnce(plainPosting({ description: 'Another.' }));
  expect(read).toHaveBeenCalledTimes(3);
});

test('only the latest used are kept', async () => {
  const read = vi.fn(() => plainReading());
  const readOnce = rememberReadings(read, 2);
  for (const title of ['a', 'b', 'a', 'c', 'a']) await readOnce(plainPosting({ title }));
  expect(read).toHaveBeenCalledTimes(3);
  await readOnce(plainPosting({ title: 'b' }));
  expect(read).toHaveBeenCalledTimes(4);
});

test('a failure is not kept', async () => {
  const read = vi.fn(() => plainReading());
  read.mockImplementationOnce(() => {
    throw new Error('once');
  });
  const readOnce = rememberReadings(read);
  await expect(readOnce(plainPosting())).rejects.toThrow('once');
  expect(await readOnce(plainPosting())).toEqual(plainReading());
});
