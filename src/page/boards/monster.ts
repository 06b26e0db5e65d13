import { describedBoard } from '../described-board.ts';
import { keyIn } from '../pick.ts';

/** The word for "job openings" that stands before it in a path is the country's. */
const KEY = /--([0-9a-f]{8}-[0-9a-f-]{27})/i;
const COUNTRIES = 'com co.uk de fr ca it es nl se at ch ie be lu';

const monster = describedBoard({
  name: 'Monster',
  matches: COUNTRIES.split(' ').map((country) => `https://*.monster.${country}/*`),
  key: KEY,
  pane: '[data-testid="svx-job-view-wrapper"]',
  // Neither the address nor the pane says which of the list's cards is open, but the card does.
  paneKey: (pane) => keyIn(pane.ownerDocument, '.card-selected a[data-testid="jobTitle"]', 'href', KEY),
  title: ['[data-testid="jobTitle"]', '[class*="JobViewHeader"] h1'],
  company: ['[data-testid="company"]', '[class*="JobViewHeader"] h2'],
  location: [
    '[data-testid="jobDetailLocation"]',
    '[data-testid="svx-jobview-location-value"]',
    '[class*="JobViewHeader"] h3',
  ],
  extras: '[data-testid^="svx-jobview-"][data-testid$="-value"]:not([data-testid*="location"])',
  body: [
    '[data-testid="svx-description-container-inner"]',
    '[data-testid="description-clamp-wrapper"]',
    '[data-testid="svx-description-container"]',
    '[class*="DescriptionContainer"]',
    '#JobDescription',
  ],
});
export default monster;
