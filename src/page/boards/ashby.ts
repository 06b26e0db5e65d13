import { describedBoard } from '../described-board.ts';
import { lineOf } from '../pick.ts';

/** The left pane's facts, each a heading with its value: "Employment Type" and "Full time". */
function factsOf(document: Document): { label: string; value: string }[] {
  return [...document.querySelectorAll('.ashby-job-posting-left-pane h2')].flatMap((heading) => {
    const label = lineOf(heading);
    const [value] = [...(heading.parentElement?.children ?? [])].flatMap((child) =>
      child === heading ? [] : (lineOf(child) ?? []),
    );
    return label && value ? { label, value } : [];
  });
}

const isPlace = ({ label }: { label: string }): boolean => label === 'Location';

const ashby = describedBoard({
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*', 'https://jobs.eu.ashbyhq.com/*'],
  sign: '.ashby-job-posting-heading, #ashby_embed_iframe',
  frame: '#ashby_embed_iframe',
  key: /^[^/]+\/[^/]+\/([0-9a-f-]{36})(?:[/?]|$)|[?&]ashby_jid=([0-9a-f-]{36})/i,
  employer: /ashbyhq\.com\/([^/?]+)/,
  title: ['.ashby-job-posting-heading', 'h1'],
  company: '.ashby-job-posting-header img[alt]',
  // Of 2026; before, only a class that keeps its name and changes its hash.
  body: ['.ashby-job-posting-description', '[class*="_descriptionText"]', '#overview[role="tabpanel"]'],
  skip: '[role="tablist"], a[href*="/application"]',
  refine(parts, document) {
    const facts = factsOf(document);
    const said = facts.filter((fact) => !isPlace(fact)).map(({ label, value }) => `${label}: ${value}`);
    return {
      ...parts,
      location: facts.find(isPlace)?.value ?? parts.location,
      extras: [...new Set([...said, ...parts.extras])],
    };
  },
  cards: { card: 'a[href]:has(.ashby-job-posting-brief-title)', title: ['.ashby-job-posting-brief-title'] },
});
export default ashby;
