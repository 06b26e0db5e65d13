import type { Board } from '../board.ts';
import { firstLine, firstWithText, linesOf } from '../pick.ts';

const idIn = ({ pathname }: URL): string | null => /^\/remote-jobs\/(?:[^/]*-)?(\d+)\/?$/.exec(pathname)?.[1] ?? null;

/** One table for lists and postings: a job's row unfolds the next one, several may be unfolded, and the address names the last. */
const remoteOk: Board = {
  name: 'RemoteOK',
  matches: ['https://remoteok.com/*'],
  marksOnRequest: false,
  expects: (url) => idIn(url) !== null,
  find(document, url) {
    const key = idIn(url);
    const row = key && document.querySelector(`.job-${key}`);
    const title = row && firstLine(row, '[itemprop="title"]');
    const text = `.expand-${key} `;
    const body = firstWithText(document, `${text}.markdown`, `${text}.html`, `${text}.description`);
    if (!row || !title || !body) return null;
    // Place and pay stand side by side, each behind a picture; with a star, the pay is the board's guess.
    const said = linesOf(row, '.location').flatMap((line) =>
      line.endsWith('*') ? [] : line.replace(/^(?:\p{So}|\uFE0F|\s)+/u, ''),
    );
    const location = said.find((line) => !/[$€£]/.test(line)) ?? null;
    return {
      key,
      title,
      company: firstLine(row, '[itemprop="name"]'),
      location,
      extras: said.filter((line) => line !== location),
      body,
      // Said in the row, or guessed.
      skip: [...body.querySelectorAll('#salaryandcompensation, #salaryandcompensation + pre, .company_profile, form')],
    };
  },
};
export default remoteOk;
