import { expect, test } from 'vitest';
import { siteOf } from '../../src/core/site.ts';

test.each([
  ['https://www.linkedin.com/jobs/view/1', 'linkedin.com'],
  ['https://AU.linkedin.com/jobs', 'linkedin.com'],
  ['https://job-boards.greenhouse.io/acme/jobs/1?x=y', 'job-boards.greenhouse.io'],
  ['https://jobs.lever.co', 'jobs.lever.co'],
  ['https://hp.co.uk/jobs', 'hp.co.uk'],
  ['https://ab.de/', 'ab.de'],
  ['http://localhost:8080/#jobs', 'localhost'],
  ['', ''],
  ['about:blank', ''],
])('%s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
