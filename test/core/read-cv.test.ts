import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { cvOfText } from '../../src/core/cv/cv-of-text.ts';
import { type Cv, type CvPart, cvPart } from '../../src/core/cv.ts';
import { importFiles } from '../../src/core/importer.ts';
import { readCv } from '../../src/core/read-cv.ts';

const today = { year: 2026, month: 11 };

const readParts = (...parts: readonly CvPart[]) => readCv({ parts, stated: {} }, today);
const shown = (...parts: readonly CvPart[]) => readParts(...parts).proposals.map(({ id, level }) => `${id} ${level}`);
const inPosition = (line: string): string[] =>
  shown(cvPart('position', [line], { title: 'Associate', organisation: 'Fernhollow' }));

describe('the level of a deed', () => {
  it.each([
    ['Led the evaluation of language models', 'model-metrics led'],
    ['Owned GDPR compliance of the customer platform', 'privacy-compliance led'],
    ['Responsible for data quality of the register', 'data-quality led'],
    ['Spearheaded the AI strategy', 'ai-strategy led'],
    ['Oversaw data annotation in two countries', 'data-labelling led'],
    ['Co-led the data annotation in two countries', 'data-labelling led'],
    ['Drove retention from 40% to 52%', 'product-metrics led'],
    ['Built dashboards in Tableau', 'data-analysis done'],
    ['Ran A/B tests on pricing', 'experimentation done'],
    ['Helped define the AI strategy', 'ai-strategy done'],
    ['Assisted in leading the GDPR programme', 'privacy-compliance done'],
    ['Supported the head of data who led data annotation', 'data-labelling done'],
    ['Learned prompt engineering on the job', 'llm-applications learning'],
    ['Completed a course in machine learning', 'machine-learning learning'],
    ['Attended a workshop on responsible AI', 'responsible-ai learning'],
    ['Gained exposure to natural language processing', 'language-speech learning'],
    ['Ran a workshop on prompt engineering for 40 colleagues', 'llm-applications done'],
  ])('of "%s" is %s', (line, expected) => expect(inPosition(line)).toContain(expected));

  it('is no more than done where a verb of leading stands aside', () => {
    expect(inPosition('Met the engineers each week to decide on data annotation')).toContain('data-labelling done');
  });
});

describe('what proposes nothing', () => {
  it.each([
    'No experience with machine learning',
    'Did not train models myself',
    'I have not worked with LLMs yet',
    'Have never run an A/B test',
    'Fernhollow is an AI company that builds LLM agents for banks',
    'Fernhollow (machine learning for hospitals, 40 people)',
    'An AI start-up that uses computer vision to sort waste',
    'Series B startup building generative AI for lawyers',
    'The company develops machine learning software for hospitals',
    'My manager led the model evaluation',
    'Cleaned tables, took orders and served 200 guests a day',
    'Trained a network of 40 volunteers',
    'Collected blood samples and labelled them for the laboratory',
    'Led a team of 5 backend engineers',
    'Wrote a novel about robots',
    'Fine-tuned the seasonal menu with the head chef',
    'Sold speech recognition to call centres',
    'Hired 60 engineers, among them a head of computer vision',
    '“Gus knows machine learning better than our engineers.”',
    'Maintained 99.8% accuracy in accounts payable processing',
    'Supervised learning support assistants in two classes',
    'Canary releases and autoscaling of the booking module',
    'Performed visual inspections and defect tracking on the line',
    'Trained new agents on cold calling scripts and handed them prompts',
    'Coached 15 agents, who answer 900 calls a day',
    'Installed transformers and tested switchgear',
    'Member of Phi Beta Kappa, on an F1 visa',
  ])('is "%s"', (line) => expect(inPosition(line)).toEqual([]));

  it.each([
    'Seeking a role in generative AI',
    'Looking to move into machine learning',
    'I want to lead an AI strategy',
  ])('is the wish "%s"', (line) => expect(shown(cvPart('summary', [line]))).toEqual([]));

  it('is plain talk in a position that has nothing to do with AI', () => {
    const compared = 'Compared nine suppliers by their errors';
    const position = (...lines: string[]) =>
      cvPart('position', lines, { title: 'Head Chef', organisation: 'Cortex Labs' });
    expect(shown(position(compared))).toEqual([]);
    expect(shown(position(compared, 'Cortex Labs is a lab that trains large language models'))).toEqual([]);
    expect(shown(position(compared, 'Introduced a chatbot for orders'))).toContain('model-metrics done');
  });

  it("is an employer's or a product's name", () => {
    const named = { title: 'Office Manager', organisation: 'Northwind Machine Learning' };
    expect(shown(cvPart('position', ['Kept the books of Northwind Machine Learning'], named))).toEqual([]);
  });
});

describe('the level of what is not a deed', () => {
  it.each([
    ['skills', 'PyTorch, SQL (expert), Tableau', ['data-analysis done', 'ml-tooling learning']],
    ['skills', 'Advanced: SQL; Basic: machine learning', ['data-analysis done', 'machine-learning learning']],
    ['skills', 'Machine Learning – 5 years', ['machine-learning done']],
    ['skills', 'Deep learning | GDPR', ['machine-learning learning', 'privacy-compliance learning']],
    ['skills', 'SQL 9/10', ['data-analysis done']],
    ['skills', 'Excel, Word, teamwork', []],
    ['education', 'MSc Machine Learning', ['machine-learning learning']],
    ['certificate', 'Generative AI with Large Language Models', ['generative-ai learning']],
    ['certificate', 'First aid at work', []],
    ['summary', 'Analyst with ten years of SQL', ['data-analysis done']],
    ['summary', 'Interested in natural language processing', ['language-speech learning']],
  ] as const)('in %s: %s', (kind, line, expected) => expect(shown(cvPart(kind, [line]))).toEqual(expected));

  it('is that of the label above a list', () => {
    expect(shown(cvPart('skills', ['Advanced', 'SQL', 'Beginner', 'PyTorch']))).toEqual([
      'data-analysis done',
      'ml-tooling learning',
    ]);
  });

  it('is told by the title of a position', () => {
    const held = (title: string) => shown(cvPart('position', [], { title, organisation: 'Oldfield' }));
    expect(held('Senior Product Manager')).toEqual(['product-fundamentals done']);
    expect(held('Head of Product')).toEqual(['product-fundamentals led']);
    expect(held('ML Engineer')).toContain('machine-learning done');
    expect(held('Office Manager')).toEqual([]);
  });
});

describe('a proposal', () => {
  const ran = (title: string, from: number, to: number | 'now', line: string): CvPart =>
    cvPart('position', [line], {
      title,
      organisation: 'Fernhollow',
      span: { from: { year: from, month: 1 }, to: to === 'now' ? to : { year: to, month: 12 } },
    });

  it('counts months that positions share once, and none of a course', () => {
    const { proposals, positions } = readParts(
      ran('Associate', 2018, 2020, 'Ran A/B tests on pricing'),
      ran('Associate', 2019, 2021, 'Led A/B tests on search'),
      ran('Associate', 2010, 2015, 'Kept the books'),
      cvPart('education', ['Course on A/B testing'], {
        span: { from: { year: 2000, month: 1 }, to: { year: 2009, month: 1 } },
      }),
    );
    expect(positions).toBe(3);
    expect(proposals).toMatchObject([
      { id: 'experimentation', level: 'led', basis: { by: 'verb', word: 'Led' }, years: 4 },
    ]);
  });

  it('shows the most telling line first, at most six, each once, with its place', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `Ran A/B tests on page ${at}`);
    const { proposals } = readParts(cvPart('skills', ['A/B testing']), {
      ...ran('Associate', 2018, 2019, ''),
      lines: [...lines, 'Ran A/B tests on page 1', 'Led A/B tests in Asia'],
    });
    const evidence = proposals[0]?.evidence ?? [];
    expect(evidence).toHaveLength(6);
    expect(evidence[0]).toMatchObject({ line: 'Led A/B tests in Asia', source: 'Associate, Fernhollow, 2018–2019' });
    expect(new Set(evidence.map(({ line }) => line)).size).toBe(6);
  });

  it('says nothing of a CV in another language but what the file states', () => {
    const text = `Berufserfahrung

Produktmanagerin, Fernhollow, Januar 2019 – heute
- Verantwortlich für die Strategie der Plattform und die Auswahl der Modelle für die Suche mit Machine Learning
- Leitung eines Teams von fünf Entwicklern und enge Zusammenarbeit mit dem Vertrieb und der Rechtsabteilung
- Aufbau der Messung von Qualität und Nutzen der Modelle, die auf der Webseite eingesetzt werden
- Einführung von A/B Tests und Auswertung der Ergebnisse für den Vorstand und die Fachbereiche`;
    const stated = { experimentation: { level: 'led' as const, years: 3, evidence: [] } };
    const reading = readCv({ ...cvOfText(text), stated }, today);
    expect(reading).toMatchObject({ language: 'deu', english: false });
    expect(reading.proposals).toEqual([
      { id: 'experimentation', level: 'led', basis: { by: 'file' }, years: 3, evidence: [] },
    ]);
  });

  it('takes names and short lists for English', () => {
    expect(readParts(cvPart('skills', ['SQL', 'Python', 'A/B testing'])).english).toBe(true);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'Experience',
      'Skills:',
      '\n',
      '\n\n',
      '- ',
      'Led',
      'machine learning',
      'no',
      'A/B tests',
      '2019',
      '–',
      '2022',
      'SQL',
      '(expert)',
      'Fernhollow',
      ',',
      '.',
      'Product Manager',
      '#',
      '|',
      '• ',
      'who',
      'and',
      'Jan',
      ':',
    ],
  );

  it('gives proposals within their bounds, in the order of the vocabulary', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 60 }), (parts) => {
        const { proposals } = readCv(cvOfText(parts.join(' ')), today);
        const ids = [...competencies.keys()];
        expect(proposals.map(({ id }) => id)).toEqual(ids.filter((id) => proposals.some((one) => one.id === id)));
        for (const { level, years, evidence } of proposals) {
          expect(level).not.toBe('none');
          expect(years === null || (years >= 0.5 && years < 80)).toBe(true);
          expect(evidence.length).toBeGreaterThan(0);
          for (const { line, start, end } of evidence) {
            expect(0 <= start && start < end && end <= line.length).toBe(true);
            expect(line.slice(start, end)).toBe(line.slice(start, end).trim());
          }
        }
      }),
    );
  });

  const LONG = 2_000_000;
  const filled = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);

  it.each([
    ['spaces', filled(' ')],
    ['spaces in a line', `a${filled(' ')}b`],
    ['one word', filled('a')],
    ['digits', filled('2019')],
    ['dates', filled('Jan 2019 – ')],
    ['lines of dates', filled('Jan 2019 – Mar 2020\n')],
    ['bullets', filled('• ')],
    ['brackets', filled('((')],
    ['links', filled('[a](')],
    ['stars', filled('**')],
    ['letters set apart', filled('A B C ')],
    ['headings', filled('Skills\n\n')],
    ['capitals', filled('Led Machine Learning, ')],
    ['deeds', filled('- Led machine learning and ran A/B tests without help\n')],
    ['positions', filled('Product Manager, Fernhollow, 2019 – 2020\n- Led machine learning\n\n')],
    ['titles', filled('Product Manager\n')],
  ])('is read in seconds where it is two million signs of %s', (_, text) => {
    const start = performance.now();
    const imported = text.trim() === '' ? null : importFiles([{ name: 'cv.txt', text }]);
    if (imported?.is === 'cv') readCv(imported.cv satisfies Cv, today);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
