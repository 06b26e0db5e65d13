import { describe, expect, it } from 'vitest';
import { cleanAddress, isApplicationStep, isCovered, savedAddress } from '../../src/page/address.ts';
import { boardAt, boards } from '../../src/page/board.ts';
import { documentOf } from '../support/page-dom.ts';

describe('isCovered', () => {
  it.each([
    ['https://www.linkedin.com/*', 'https://www.linkedin.com/jobs/view/1', true],
    ['https://*.linkedin.com/jobs/*', 'https://au.linkedin.com/jobs/view/1', true],
    ['https://*.linkedin.com/jobs/*', 'https://linkedin.com/jobs/view/1', true],
    ['https://*.linkedin.com/jobs/*', 'https://au.linkedin.com/company/x', false],
    ['https://*.linkedin.com/jobs/*', 'https://notlinkedin.com/jobs/1', false],
    ['https://*.linkedin.com/jobs/*', 'https://linkedin.com.evil.example/jobs/1', false],
    ['https://www.linkedin.com/*', 'http://www.linkedin.com/jobs/view/1', false],
    ['<all_urls>', 'https://www.linkedin.com/', false],
  ])('%s and %s: %s', (pattern, url, covered) => {
    expect(isCovered(pattern, new URL(url))).toBe(covered);
  });
});

describe('boardAt', () => {
  it.each([
    ['https://de.linkedin.com/jobs/view/1', 'linkedin'],
    ['https://job-boards.eu.greenhouse.io/x/jobs/1', 'greenhouse'],
    ['https://jobs.eu.lever.co/x', 'lever'],
    ['https://jobs.ashbyhq.com/x', 'ashby'],
    ['https://careers.example/x', 'any-site'],
  ])('%s is read by %s', (url, id) => {
    expect(boardAt(documentOf(''), new URL(url))?.id).toBe(id);
  });

  it('gives the manifest only patterns that a board owns alone', () => {
    const patterns = [...boards.values()].flatMap((board) => board.matches);
    expect(patterns.length).toBeGreaterThan(8);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z.-]+\/(?:[a-z]+\/)*[a-z]*\*$/);
  });
});

describe('cleanAddress', () => {
  it.each([
    ['https://a.example/j?utm_source=x&id=7&gclid=1#apply', 'https://a.example/j?id=7'],
    [
      'https://www.linkedin.com/jobs/view/1/?refId=a%3D&trackingId=b&trk=c&eBP=d',
      'https://www.linkedin.com/jobs/view/1/',
    ],
    ['https://a.example/#/jobs/7', 'https://a.example/#/jobs/7'],
    ['https://me:secret@a.example/j', 'https://a.example/j'],
    ['https://a.example/?gh_jid=4000&gh_src=b', 'https://a.example/?gh_jid=4000'],
  ])('%s is %s', (url, clean) => {
    expect(cleanAddress(new URL(url))).toBe(clean);
  });
});

describe('isApplicationStep', () => {
  it.each([
    ['https://a.example/jobs/7/apply', true],
    ['https://a.example/jobs/7/application/', true],
    ['https://a.example/jobs/7/applications/new', true],
    ['https://a.example/jobs/7/apply/applyManually', true],
    ['https://a.example/jobs/7', false],
    ['https://a.example/apply/company/jobs/7', false],
    ['https://a.example/jobs/applications-engineer', false],
  ])('%s: %s', (url, isStep) => {
    expect(isApplicationStep(new URL(url))).toBe(isStep);
  });
});

describe('savedAddress', () => {
  it.each([
    ['<!-- saved from url=(0031)https://a.example/jobs/view/1 --><title>x</title>', 'https://a.example/jobs/view/1'],
    [
      '<link rel="canonical" href="https://a.example/2"><meta property="og:url" content="https://a.example/3">',
      'https://a.example/2',
    ],
    [
      '<link rel="canonical" href="/authwall"><meta property="og:url" content="https://a.example/3">',
      'https://a.example/3',
    ],
    ['<p>nothing</p>', undefined],
  ])('%s', (html, address) => {
    expect(savedAddress(documentOf(html))?.href).toBe(address);
  });
});
