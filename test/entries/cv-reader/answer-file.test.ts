import '../../support/promise-with-resolvers.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createProfile, formatProfile } from '../../../src/core/profile.ts';
import { answerFile } from '../../../src/entries/cv-reader/answer-file.ts';
import { type FileAnswer, FileAnswerSchema } from '../../../src/files/file-answer.ts';
import { makePdf } from '../../files/make-pdf.ts';

// From bytes to proposals, as the worker does it; what it says passes the page's door unchanged.

async function answerTo(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<FileAnswer> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const answer = await answerFile({ name, bytes }, { year: 2026, month: 3 });
  expect(v.parse(FileAnswerSchema, structuredClone(answer))).toEqual(answer);
  return answer;
}

const LINE = 'Led the labelling of 40,000 claim photographs with twelve outside raters';

test('a CV of two columns gives its lines whole, with the years of the position they stand in', async () => {
  const sidebar = ['SKILLS', 'Roadmaps', 'SQL', 'LANGUAGES', 'English', 'Dutch'];
  const pdf = makePdf([
    [
      ...sidebar.map((text, row) => ({ text, x: 40, y: 103 + row * 13 })),
      { text: 'EXPERIENCE', x: 200, y: 100 },
      { text: 'Product Manager, Tallowpine Insurance', x: 200, y: 118, bold: true },
      { text: 'March 2019 - February 2023', x: 200, y: 130 },
      { text: '\x95', x: 200, y: 144 },
      { text: 'Led the labelling of 40,000 claim photographs', x: 212, y: 144 },
      { text: 'with twelve outside raters', x: 212, y: 156 },
    ],
  ]);
  const answer = await answerTo('cv.pdf', pdf);
  const proposal = answer.is === 'cv' ? answer.reading.proposals.find(({ id }) => id === 'data-labelling') : null;
  expect(proposal).toMatchObject({ level: 'led', years: 4 });
  expect(proposal?.evidence[0]?.line).toBe(LINE);
});

test('a profile that was exported comes back as it is', async () => {
  const profile = createProfile('Mine');
  expect(await answerTo('profile.json', formatProfile(profile))).toEqual({ is: 'profile', profile, notes: [] });
});

test.each([
  ['cv.txt', '', 'empty'],
  ['profile.json', '{"format": "rolelight-profile", "version": 1, "skills": 7}', 'damaged'],
  ['cv.pdf', makePdf([[{ text: LINE, x: 50, y: 80 }]], { locked: true }), 'encrypted'],
])('%s that gives nothing is an answer, too', async (name, content, refusal) => {
  expect(await answerTo(name, content)).toMatchObject({ is: 'refused', refusal });
});
