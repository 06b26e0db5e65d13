import { badgeOf, NO_POSTING, showBadge } from '../../browser/badge.ts';
import { offerMenu } from '../../browser/context-menu.ts';
import * as correctionStore from '../../browser/correction-store.ts';
import { backgroundDoors } from '../../browser/message-doors.ts';
import type { ReadPostingAnswer, ToBackground } from '../../browser/messages.ts';
import { answer } from '../../browser/messaging.ts';
import { keepOwnSitesRegistered } from '../../browser/own-sites.ts';
import { closeToPages, loadMarks } from '../../browser/settings.ts';
import { applications } from '../../core/application.ts';
import { applyCorrections } from '../../core/apply-corrections.ts';
import { competencies } from '../../core/competency.ts';
import type { Correction } from '../../core/correction.ts';
import { readPosting } from '../../core/matcher/read-posting.ts';
import type { Posting } from '../../core/posting.ts';
import type { Reading } from '../../core/reading.ts';
import { siteOf } from '../../core/site.ts';
import { boards } from '../../page/board.ts';
import { rememberReadings } from './readings.ts';
import { startingPages } from './starting-pages.ts';

// The worker may be ended after any answer and is started again by the next message: nothing kept here matters,
// and the listeners are there before anything is awaited.

const readOnce = rememberReadings(readPosting);

/** What the user said of the site; where nothing was said, what the board's terms allow. */
async function mayMark(posting: Posting): Promise<boolean> {
  const marks = await loadMarks();
  return marks[siteOf(posting.url)] ?? !boards.get(posting.board)?.marksOnRequest;
}

/** Where what was said of tags cannot be read, as in a private window, the rules' own reading stands. */
const saidOf = (posting: Posting): Promise<readonly Correction[]> => correctionStore.of(posting.id).catch(() => []);

/** Of the vocabulary, what the page needs to paint a reading and to say what a mark means. */
function legendOf(reading: Reading): Pick<ReadPostingAnswer, 'families' | 'labels'> {
  const ids = [...new Set(reading.tags.map(({ id }) => id))];
  return {
    families: Object.fromEntries(ids.map((id) => [id, competencies.get(id)?.family ?? 'application'])),
    labels: Object.fromEntries(ids.map((id) => [id, (competencies.get(id) ?? applications.get(id))?.label ?? id])),
  };
}

answer<ToBackground>(backgroundDoors, {
  async readPosting(sender, posting) {
    const [found, said, marks] = await Promise.all([readOnce(posting), saidOf(posting), mayMark(posting)]);
    // The one place where corrections come in: badge, marks, popup and what is saved all follow from this reading.
    const reading = applyCorrections({ posting, reading: found }, said, competencies);
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, badgeOf(reading, competencies));
    return { reading, marks, ...legendOf(reading) };
  },
  async forgetPosting(sender) {
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, NO_POSTING);
    return null;
  },
});

offerMenu();
keepOwnSitesRegistered(startingPages);
void closeToPages();
