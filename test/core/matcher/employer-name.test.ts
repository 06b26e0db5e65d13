import { expect, test } from 'vitest';
import { readPosting } from '../../../src/core/matcher/read-posting.ts';

const posting = { id: '1', url: '', board: 'text', title: 'Manager', location: null, extras: '' };

test('the employer’s name is no skill, the same words elsewhere are', () => {
  const description =
    'Requirements\n- You know Computer Vision Partners from our talks\n- Knowledge of computer vision\n\nComputer Vision Partners for all\nWe train models.';
  const read = (company: string | null) =>
    readPosting({ ...posting, company, description })
      .tags.filter(({ id }) => id === 'vision-robotics')
      .map(({ start }) => start);
  const second = description.lastIndexOf('computer vision');
  expect(read('Computer Vision Partners')).toEqual([second]);
  expect(read(null).length).toBeGreaterThan(1);
});

test('a short line with the employer’s name opens what it says of itself', () => {
  const description = 'Required skills\n- SQL\n\nPortly for all\nOur engineers plan GPU capacity daily.';
  const gpu = (company: string) =>
    readPosting({ ...posting, company, description }).tags.find(({ id }) => id === 'compute-capacity');
  expect(gpu('Portly')?.strength).toBe('context');
});
