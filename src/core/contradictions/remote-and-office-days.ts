import { around } from '../around.ts';
import type { Contradiction } from '../contradiction.ts';

/** What makes the days a choice, or those of somebody else, where it stands near them. */
const QUALIFIED =
  /\b(?:or|option\w{0,3}|optional|flexib\w{2,5}|if you|near|nearby|within|local|depending|unless|prefer\w{0,3}|except|quarter|year|month|onboarding|interviews?|retreats?|offsites?|first)\b/i;
/** Two kinds of workplace in one label: nothing is said of which is whose. */
const OPEN = /hybrid|on-?site|office|\bor\b|[/|,;]/i;

/** Called remote, with days at a place. */
export default {
  wordings: {
    remote: [
      '(fully|100|entirely|completely) remote (role|position|job|opportunity)',
      '(this|role|position|job) is ~1 (fully|100|entirely|completely) remote',
    ],
    beside: ['remote'],
    days: [
      '(1|2|3|4|5|one|two|three|four|five) ~1 day [(a|per|each|every) week] ~2 (on site|onsite|in office|in person|in the office|at the office|in our office|in our ~1 office)',
      '(on site|onsite|in office|in person|in the office|at the office|in our office|in our ~1 office) ~3 (1|2|3|4|5|one|two|three|four|five) day (a|per|each|every) week',
      'not ~1 (remote|fully remote) (role|position|job)',
      '(must|required to) ~1 (work|be) ~1 (on site|onsite|in office|in the office) ~3 (daily|full time|week|day)',
    ],
  },
  find({ posting, said }) {
    const beside = OPEN.test(`${posting.title} ${posting.location ?? ''}`) ? [] : said('beside');
    const remote = beside.find(({ start }) => start === null) ?? said('remote')[0];
    const there = said('days').find((place) => !QUALIFIED.test(around(posting.description, place, 160, 160)));
    if (!remote || !there) return null;
    return {
      places: [remote, there],
      raise: `It says “${remote.quote}” and “${there.quote}”: how many days would I be at a place, and at which?`,
    };
  },
} satisfies Contradiction;
