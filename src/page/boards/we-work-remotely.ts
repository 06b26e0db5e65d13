import { describedBoard } from '../described-board.ts';

/** `lis-container__…` since 2024, `listing-…` before. */
const weWorkRemotely = describedBoard({
  name: 'We Work Remotely',
  matches: ['https://weworkremotely.com/*'],
  key: /\/(?:remote-jobs|listings)\/(?!search|new\b)([^/?]+)\/?(?:\?|$)/,
  keyed: true,
  title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1'],
  company: [
    '.lis-container__job__sidebar__companyDetails__info__title h3',
    '.lis-container__job__sidebar__companyDetails__info__title',
    '.company-card h2',
  ],
  location: ['.box--region', '.company-card h3'],
  extras: '[class*="job-about__list"] .box:not(.box--region, .box--blue)',
  body: ['.lis-container__job__content__description', '.listing-container'],
});
export default weWorkRemotely;
