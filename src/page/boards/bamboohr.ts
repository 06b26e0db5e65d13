import { describedBoard } from '../described-board.ts';

/** BambooHR's careers pages, drawn in the browser, and the older ones under `/jobs`, which came whole from the server. */
const bambooHr = describedBoard({
  name: 'BambooHR',
  // Not the whole host: employees keep their records there.
  matches: ['https://*.bamboohr.com/careers*', 'https://*.bamboohr.com/jobs*'],
  key: /\/careers\/(\d+)|[?&]id=(\d+)/,
  keyed: true,
  employer: /^([^.]+)\./,
  title: ['[data-fabric-component="Headline"]', '.ResAts__card h2', 'main h2'],
  location: '.posInfoList li:first-child .posInfo__Value',
  extras: '.posInfoList li:not(:first-child) .posInfo__Value',
  body: ['.BambooRichText', '#descriptionWrapper', '.js-jobs-description'],
});
export default bambooHr;
