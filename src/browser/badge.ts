import browser from 'webextension-polyfill';
import { aiAsksOf, asksOf } from '../core/ask.ts';
import type { Competency } from '../core/competency.ts';
import { type Reading, VERDICT_LABELS } from '../core/reading.ts';

/** What the toolbar button says of a tab. */
interface Badge {
  /** At most four characters fit. */
  readonly text: string;
  /** The same in words, for the pointer and for screen readers. */
  readonly title: string;
}

export const NO_POSTING: Badge = { text: '', title: 'Rolelight' };

/** Dark enough for white digits (7.5:1), and apart from the families' colours. */
const BACKGROUND = '#3b3a6b';
const INK = '#ffffff';

/**
 * Says a reading in a number and a sentence.
 *
 * @param reading the matcher's reading
 * @param competencies every competency by id
 */
export function badgeOf(reading: Reading, competencies: ReadonlyMap<string, Pick<Competency, 'aiSpecific'>>): Badge {
  if (!reading.english || reading.verdict === null) {
    return { text: '', title: 'Rolelight: this posting is not in English, so it was not read' };
  }
  const asks = asksOf(reading);
  if (asks.length === 0 && !reading.requirementsFound) {
    return { text: '', title: 'Rolelight: this text does not say what is asked' };
  }
  const ofAi = aiAsksOf(asks, competencies).length;
  const label = VERDICT_LABELS[reading.verdict];
  if (ofAi === 0) return { text: '', title: `Rolelight: ${label}. No AI duty found` };
  return {
    text: String(ofAi),
    // The popup says the same words.
    title: `Rolelight: ${label}. Asks ${asks.length}${ofAi < asks.length ? `, ${ofAi} of them AI` : ''}`,
  };
}

/**
 * Puts a badge on the toolbar button of one tab; the browser takes it off when the tab navigates.
 *
 * @param tabId the tab; one that was closed meanwhile is passed over
 * @param badge what to say
 */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setTitle({ tabId, title: badge.title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
      browser.action.setBadgeTextColor({ tabId, color: INK }),
    ]);
  } catch {
    // The tab is gone, and its button with it.
  }
}
