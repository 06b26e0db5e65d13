import { describe, expect, it } from 'vitest';
import { FileRefusedError } from '../../../src/core/file-refused.ts';
import { importFiles } from '../../../src/core/importer.ts';

const partsOf = (...files: readonly [name: string, text: string][]) => {
  const imported = importFiles(files.map(([name, text]) => ({ name, text })));
  if (imported.is !== 'cv') throw new Error('read as a profile');
  return imported.cv.parts;
};

const positions = `\ufeffCompany Name,Title,Description,Location,Started On,Finished On
Harbourline,"Product Manager, Growth","Led pricing, from idea to launch.
• Ran A/B tests • Cut churn",Bergen,Jan 2019,Mar 2022
Oldfield,Analyst,,,2016,
`;

describe("the importer of LinkedIn's export", () => {
  it('reads positions with quotes, line ends and bullets in a cell', () => {
    expect(partsOf(['Positions.csv', positions])).toEqual([
      {
        kind: 'position',
        title: 'Product Manager, Growth',
        organisation: 'Harbourline',
        span: { from: { year: 2019, month: 1 }, to: { year: 2022, month: 3 } },
        lines: ['Led pricing, from idea to launch.', 'Ran A/B tests', 'Cut churn'],
      },
      {
        kind: 'position',
        title: 'Analyst',
        organisation: 'Oldfield',
        span: { from: { year: 2016, month: null }, to: 'now' },
        lines: [],
      },
    ]);
  });

  it('reads any set of the tables, and none that is not of the person', () => {
    const parts = partsOf(
      ['Connections.csv', 'First Name,Last Name,Company\nMachine,Learning,Neural Networks Inc\n'],
      ['Profile.csv', 'First Name,Headline,Summary,Shoe size\nInes,PM,"I build things. I like it.",39\n'],
      ['Skills.csv', 'Name\nSQL\nPython\n'],
      ['Certifications.csv', 'Name,Url,Authority,Started On\nDeep Learning,https://x.example,Fen Academy,Jan 2020\n'],
      [
        'Education.csv',
        'School Name,Start Date,End Date,Notes,Degree Name\nFen University,2010,2013,,BSc Statistics\n',
      ],
      ['Projects.csv', 'Title,Description,Started On,Finished On\nBot,Built a bot.,May 2021,Jun 2021\n'],
    );
    expect(parts.map(({ kind, title, lines }) => [kind, title, ...lines])).toEqual([
      ['summary', null, 'I build things.', 'I like it.'],
      ['skills', null, 'SQL', 'Python'],
      ['certificate', null, 'Deep Learning, Fen Academy'],
      ['education', 'BSc Statistics'],
      ['project', 'Bot', 'Built a bot.'],
    ]);
  });

  it('knows a table by its columns where its name was changed', () => {
    expect(partsOf(['my jobs.csv', positions])).toHaveLength(2);
    expect(partsOf(['Positions (1).csv', positions])).toHaveLength(2);
  });

  it.each([
    ['without rows', 'Skills.csv', 'Name\n', 'empty'],
    ['of another kind', 'payments.csv', 'Date,Amount\n2026-01-02,12.50\n', 'unknown-kind'],
    ['that lack what they are read for', 'Positions.csv', 'Company Name,Started On\nOldfield,2016\n', 'damaged'],
  ])('refuses tables %s', (_, name, text, refusal) => {
    const refused = () => partsOf([name, text]);
    expect(refused).toThrow(FileRefusedError);
    expect(refused).toThrow(expect.objectContaining({ refusal }));
  });
});
