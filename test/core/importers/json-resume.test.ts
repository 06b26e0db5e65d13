import { describe, expect, it } from 'vitest';
import { FileRefusedError } from '../../../src/core/file-refused.ts';
import { importFiles } from '../../../src/core/importer.ts';
import { createProfile, formatProfile, ProfileFileError } from '../../../src/core/profile.ts';

const importText = (text: string, name = 'resume.json') => importFiles([{ name, text }]);
const importJson = (data: unknown) => importText(JSON.stringify(data));

const resume = {
  basics: { name: 'Ines Farrow', summary: 'Product manager. Ten years in logistics.' },
  work: [
    {
      name: 'Harbourline',
      position: 'Product Manager',
      startDate: '2019-03-01',
      endDate: '2022-05',
      description: 'AI company that sells language models',
      highlights: ['Owned the roadmap', 'Ran A/B tests'],
    },
    { company: 'Oldfield', position: 'Analyst', startDate: '2016', highlights: null },
  ],
  education: [{ institution: 'Fen University', area: 'Statistics', studyType: 'BSc', courses: ['Machine learning'] }],
  certificates: [{ name: 'Scrum', issuer: 'Board of Scrum' }],
  skills: [{ name: 'Databases', level: 'Expert', keywords: ['SQL', 'dbt'] }, { name: 'Python' }],
  interests: [{ name: 'Robotics' }],
  references: [{ reference: 'She knows machine learning.' }],
};

describe('the JSON Resume importer', () => {
  it('makes parts of each section that tells of competencies', () => {
    const nothing = { title: null, organisation: null, span: null };
    expect(importJson(resume)).toEqual({
      is: 'cv',
      cv: {
        stated: {},
        parts: [
          { kind: 'summary', ...nothing, lines: ['Product manager.', 'Ten years in logistics.'] },
          {
            kind: 'position',
            title: 'Product Manager',
            organisation: 'Harbourline',
            span: { from: { year: 2019, month: 3 }, to: { year: 2022, month: 5 } },
            lines: ['Owned the roadmap', 'Ran A/B tests'],
          },
          {
            kind: 'position',
            title: 'Analyst',
            organisation: 'Oldfield',
            span: { from: { year: 2016, month: null }, to: 'now' },
            lines: [],
          },
          {
            kind: 'education',
            title: 'BSc, Statistics',
            organisation: 'Fen University',
            span: null,
            lines: ['Machine learning'],
          },
          { kind: 'certificate', ...nothing, lines: ['Scrum, Board of Scrum'] },
          { kind: 'skills', ...nothing, lines: ['Databases (Expert): SQL, dbt', 'Python'] },
        ],
      },
    });
  });

  it('takes fields of other types for not said', () => {
    const odd = {
      basics: 7,
      work: [null, 'x', { position: 3, highlights: ['Built it', 4] }],
      skills: 'SQL',
      projects: {},
    };
    expect(importJson(odd)).toMatchObject({
      is: 'cv',
      cv: { parts: [{ kind: 'position', title: null, lines: ['Built it'] }] },
    });
  });

  it('leaves profiles to their own importer, whatever they look like', () => {
    const profile = createProfile('Mine');
    expect(importText(formatProfile(profile))).toEqual({ is: 'profile', profile });
    expect(() => importText('{"format": "rolelight-profile", "version": 1, "skills": []}')).toThrow(ProfileFileError);
  });

  it.each([
    ['other data', '{"name": "rolelight", "version": "1.0.0"}', 'unknown-kind'],
    ['a list', '[1, 2]', 'unknown-kind'],
    ['nothing in braces', '{}', 'unknown-kind'],
    ['half a file', '{"basics": {"name": "In', 'damaged'],
  ])('refuses %s', (_, text, refusal) => {
    const refused = () => importText(text);
    expect(refused).toThrow(FileRefusedError);
    expect(refused).toThrow(expect.objectContaining({ refusal }));
  });
});
