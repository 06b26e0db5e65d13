import type { Proposal } from '../../../src/core/proposal.ts';
import type { Answer } from './answer.ts';
import type { CvFile } from './cv-files.ts';
import { type Expectation, expectationOf } from './expectation.ts';

/** What is wrong about an answer, for who mends it. */
export interface Miss {
  readonly kind: 'not proposed' | 'wrongly proposed' | 'level' | 'years' | 'evidence' | 'answer';
  /** Competency id, or empty where the whole answer is wrong. */
  readonly id: string;
  readonly detail: string;
}

/** How an answer stands against what an expert expects of the file. */
export interface Judgement {
  readonly file: CvFile;
  /** Proposed and expected. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of those right, how many have a level, years and a first line that an expert would accept. */
  readonly levels: number;
  readonly years: number;
  readonly evidence: number;
  readonly misses: readonly Miss[];
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim();

/** So many of the shorter line's words make it the same line: a file may cut a line, or join it with its neighbour. */
const SAME = 0.75;

function isSameLine(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a.includes(b) || b.includes(a)) return true;
  const [short, long] = [new Set(a.split(' ')), new Set(b.split(' '))].sort((x, y) => x.size - y.size);
  if (!short || !long) return false;
  return [...short].filter((word) => long.has(word)).length / short.size >= SAME;
}

function judgeProposal(proposal: Proposal, { proposals, lines }: Expectation): readonly Miss[] {
  const { id, level, years, evidence } = proposal;
  const expected = proposals.get(id);
  if (!expected) return [];
  const misses: Miss[] = [];
  const [first] = evidence;
  if (!expected.levels.has(level)) {
    const detail = `${level}, not ${[...expected.levels].join(' or ')}: ${first?.line ?? ''}`;
    misses.push({ kind: 'level', id, detail });
  }
  const range = expected.years;
  // Where a doubtful position alone has dates, no years are as good as some.
  const inRange =
    years === null ? range === null || range.least === 0 : range && years >= range.least && years <= range.most;
  if (!inRange) {
    const wanted = range ? `${range.least.toFixed(1)} to ${range.most.toFixed(1)}` : 'none';
    misses.push({ kind: 'years', id, detail: `${years ?? 'none'}, not ${wanted}` });
  }
  if (!first || !lines.get(id)?.some((line) => isSameLine(first.line, line))) {
    misses.push({ kind: 'evidence', id, detail: first?.line ?? 'no line' });
  }
  return misses;
}

const nothing = { right: 0, wrong: 0, missed: 0, levels: 0, years: 0, evidence: 0 } as const;

/**
 * Sets what was answered to a file with a CV against what an expert expects.
 *
 * @param file the file
 * @param answer what the product makes of it
 */
export function judge(file: CvFile, answer: Answer): Judgement {
  const expectation = expectationOf(file.parts);
  const { proposals: expected, neutral, lines } = expectation;
  if (answer.is !== 'reading') {
    const detail = answer.is === 'profile' ? 'taken for a profile' : answer.message;
    return { file, ...nothing, missed: expected.size, misses: [{ kind: 'answer', id: '', detail }] };
  }
  const { proposals, english } = answer.reading;
  const shouldBeEnglish = file.person.language === 'eng';
  const right = proposals.filter(({ id }) => expected.has(id));
  const wrong = proposals.filter(({ id }) => !expected.has(id) && !neutral.has(id));
  const missed = [...expected.keys()].filter((id) => !proposals.some((proposal) => proposal.id === id));
  const details = right.flatMap((proposal) => judgeProposal(proposal, expectation));
  const without = (kind: Miss['kind']): number => right.length - details.filter((miss) => miss.kind === kind).length;
  const misses: Miss[] = [
    ...(english === shouldBeEnglish
      ? []
      : [{ kind: 'answer' as const, id: '', detail: `taken for ${answer.reading.language}` }]),
    ...(file.partly && answer.notes.length === 0
      ? [{ kind: 'answer' as const, id: '', detail: 'not said to be read in part' }]
      : []),
    ...wrong.map(({ id, evidence }) => ({ kind: 'wrongly proposed' as const, id, detail: evidence[0]?.line ?? '' })),
    ...missed.map((id) => ({ kind: 'not proposed' as const, id, detail: lines.get(id)?.join(' / ') ?? '' })),
    ...details,
  ];
  return {
    file,
    right: right.length,
    wrong: wrong.length,
    missed: missed.length,
    levels: without('level'),
    years: without('years'),
    evidence: without('evidence'),
    misses,
  };
}

/** Micro-averaged shares, 0 to 1; 1 where there was nothing to get wrong. */
export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly levels: number;
  readonly years: number;
  readonly evidence: number;
}

/**
 * Adds judgements up.
 *
 * @param judgements of any files
 */
export function sharesOf(judgements: readonly Judgement[]): Shares {
  const sum = (key: 'right' | 'wrong' | 'missed' | 'levels' | 'years' | 'evidence'): number =>
    judgements.reduce((total, judgement) => total + judgement[key], 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const right = sum('right');
  return {
    precision: share(right, right + sum('wrong')),
    recall: share(right, right + sum('missed')),
    levels: share(sum('levels'), right),
    years: share(sum('years'), right),
    evidence: share(sum('evidence'), right),
  };
}
