import { describe, expect, it } from 'vitest';
import { sectionHeading } from '../../../src/core/cv/section.ts';

const section = (text: string, standsOut = true) => sectionHeading(text, standsOut)?.section ?? null;

describe('sectionHeading', () => {
  it.each([
    ['Experience', 'position'],
    ['PROFESSIONAL EXPERIENCE', 'position'],
    ['Employment history:', 'position'],
    ['Professional background', 'position'],
    ['Relevant work experience', 'position'],
    ['Product management experience', 'position'],
    ["Where I've worked", 'position'],
    ['Volunteering', 'volunteering'],
    ['Selected projects', 'project'],
    ['EDUCATION & TRAINING', 'education'],
    ['Education and certifications', 'education'],
    ['Licenses & Certifications', 'certificate'],
    ['Courses', 'certificate'],
    ['Technical Skills', 'skills'],
    ['Tools and technologies', 'skills'],
    ['Core competencies', 'skills'],
    ['About me', 'summary'],
    ['Career highlights', 'summary'],
    ['Publications and talks', 'publications'],
    ['Awards & Honours', 'other'],
    ['Job-related skills', 'skills'],
    ['Organisational / managerial skills', 'skills'],
    ['What I’ve studied', 'education'],
    ['Honors-Awards', 'other'],
    ['Mother tongue(s)', 'left-out'],
    ['Interests', 'left-out'],
    ['Languages', 'left-out'],
    ['References', 'left-out'],
    ['Hobbies and interests', 'left-out'],
    ['Skills and interests', 'skills'],
  ])('knows %s', (text, expected) => expect(section(text)).toBe(expected));

  it.each([
    'Senior Product Manager',
    'Led the work.',
    'Worked with skills, tools and projects of all kinds',
    'Fernhollow',
    'work',
  ])('takes %s for none', (text) => expect(section(text, false)).toBeNull());

  it('gives back what stands behind a heading on its line', () => {
    expect(sectionHeading('Skills: SQL, Python', false)).toEqual({ section: 'skills', rest: 'SQL, Python' });
    expect(sectionHeading('Team: SQL, Python', false)).toBeNull();
  });
});
