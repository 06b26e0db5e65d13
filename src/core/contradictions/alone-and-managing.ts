import { around } from '../around.ts';
import type { Contradiction } from '../contradiction.ts';

/** What takes it back or puts it off, where it stands near, in UTF-16 units. */
const NEAR = 70;
const TAKEN_BACK =
  /\b(?:no|not|without|non|never|or|may|might|could|future|eventually|path|grow\w{0,3}|either|start|initially|their)\b/i;

/** Called work of one's own, with people who report. */
export default {
  wordings: {
    alone: [
      'individual contributor (role|position|job)',
      '(this|role|position) is ~2 individual contributor',
      '(no|without) direct report',
      'no ~1 (people|line) management',
    ],
    managing: [
      '(manage|supervise|lead|hire and lead|build and lead) a ~2 team of ~2 (engineer|analyst|scientist|designer|developer|manager|people)',
      '(manage|supervise|coach) ~2 direct report',
      '(people|line) management (responsibility|duty)',
      '(conduct|write|deliver) ~3 performance review',
    ],
  },
  find({ posting, said }) {
    const { description } = posting;
    const [alone] = said('alone');
    const managing = said('managing').find(
      (place) => place.start !== null && !TAKEN_BACK.test(around(description, place, NEAR, 0)),
    );
    if (!alone || !managing || /\bor\b|start|initially/i.test(around(description, alone, NEAR, NEAR))) return null;
    return {
      places: [alone, managing],
      raise: `It says “${alone.quote}” and “${managing.quote}”: would people report to me?`,
    };
  },
} satisfies Contradiction;
