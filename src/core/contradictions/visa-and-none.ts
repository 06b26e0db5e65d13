import { around } from '../around.ts';
import type { Contradiction } from '../contradiction.ts';

/** Nearer than this, in UTF-16 units, the one qualifies the other: "we sponsor, though not for this role". */
const APART = 250;
const QUALIFIED = /\b(?:where|if|when|future|other|some|may|might|case|not)\b/i;

/** A visa is sponsored, and none is. */
export default {
  wordings: {
    offered: [
      'we (do|can|will|are able to|are willing to) sponsor ~2 visa',
      '(visa|relocation) sponsorship ~1 (available|offered|provided|possible)',
      '(offer|provide) ~2 visa (sponsorship|support)',
    ],
    refused: [
      '(not|unable to|cannot|no longer) ~4 (sponsor|sponsorship)',
      'no ~1 (visa|sponsorship) ~1 (sponsorship|available)',
      'without ~5 sponsorship',
    ],
  },
  find({ posting, said }) {
    const refused = said('refused');
    const offered = said('offered').find(({ start, ...rest }) => {
      const isApart = refused.every((other) => start === null || Math.abs(start - (other.start ?? 0)) > APART);
      return isApart && !QUALIFIED.test(around(posting.description, { start, ...rest }, 60, 0));
    });
    const [no] = refused;
    if (!offered || !no) return null;
    return {
      places: [offered, no],
      raise: `It says “${offered.quote}” and “${no.quote}”: is a visa sponsored for this role?`,
    };
  },
} satisfies Contradiction;
