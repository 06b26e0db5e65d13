import { describedBoard } from '../described-board.ts';

/**
 * The panel of jobs in Google's search. Its classes mean nothing; its ids of postings and the names of what its script
 * unfolds have stayed.
 */
const googleJobs = describedBoard({
  name: 'Google’s job panel',
  matches: ['https://www.google.com/search*'],
  onRequest: true,
  sign: '[data-id="jobs-detail-viewer"]',
  key: /docid(?:=|%3D)([\w-]+)/i,
  pane: '[data-encoded-docid]:has(h1), #tl_ditc',
  paneKey: (pane) => /^[\w-]+/.exec(pane.getAttribute('data-encoded-docid') ?? '')?.[0] ?? null,
  title: ['[data-encoded-docid] h1', '#tl_ditc h2'],
  company: '[data-encoded-docid] h1 ~ div',
  // The text is cut in two: what is shown at first, and what is unfolded.
  body: [
    '[data-encoded-docid] [jsname="QAWWu"], [data-encoded-docid] [jsname="ij8cu"]',
    '#tl_ditc .config-text-expandable',
    '#tl_ditc .HBvzbc',
  ],
  // One line says company, place and where the posting comes from.
  refine(parts) {
    const [company = null, ...others] = parts.company?.split('•').map((part) => part.trim()) ?? [];
    return { ...parts, company, location: others.length > 1 ? (others[0] ?? null) : null };
  },
});
export default googleJobs;
