import { badgeOf, NO_POSTING, showBadge } from '../../browser/badge.ts';
import { offerMenu } from '../../browser/context-menu.ts';
import * as correctionStore from '../../browser/correction-store.ts';
import * as library from '../../browser/library.ts';
import { backgroundDoors } from '../../browser/message-doors.ts';
import type { ReadPostingAnswer, ToBackground } from '../../browser/messages.ts';
import { answer, type Sender } from '../../browser/messaging.ts';
import { keepOwnSitesRegistered } from '../../browser/own-sites.ts';
import { tellPageChanged } from '../../browser/page-news.ts';
import * as profileStore from '../../browser/profile-store.ts';
import { followAccount } from '../../browser/profile-sync.ts';
import * as seenStore from '../../browser/seen-store.ts';
import { closeToPages, loadMarks } from '../../browser/settings.ts';
import { applyCorrections } from '../../core/apply-corrections.ts';
import { competencies } from '../../core/competency.ts';
import type { Correction } from '../../core/correction.ts';
import { labelOf } from '../../core/label-of.ts';
import { readPosting } from '../../core/matcher/read-posting.ts';
import type { Posting } from '../../core/posting.ts';
import { profileOf } from '../../core/profiles.ts';
import type { Reading } from '../../core/reading.ts';
import { seenPosting } from '../../core/seen-posting.ts';
import { siteOf } from '../../core/site.ts';
import { boards } from '../../page/board.ts';
import { knownCards, type Memory, noMemory, readCards } from './known-cards.ts';
import { rememberReadings } from './readings.ts';
import { boardOf, isPageOf } from './sender-page.ts';
import { startingPages } from './starting-pages.ts';

// The worker may be ended after any answer and is started again by the next message: nothing kept here matters,
// and the listeners are there before anything is awaited.

const readOnce = rememberReadings(readPosting);

/** What the user said of the site; where nothing was said, what the board's terms allow. */
async function mayMark(url: string, board: string | null): Promise<boolean> {
  const marks = await loadMarks();
  return marks[siteOf(url)] ?? !boards.get(board ?? '')?.marksOnRequest;
}

/** Where what was said of tags cannot be read, as in a private window, the rules' own reading stands. */
const saidOf = (posting: Posting): Promise<readonly Correction[]> => correctionStore.of(posting.id).catch(() => []);

/** Of the vocabulary, what the page needs to paint a reading and to say what a mark means. */
function legendOf(reading: Reading): Pick<ReadPostingAnswer, 'families' | 'labels'> {
  const ids = [...new Set(reading.tags.map(({ id }) => id))];
  return {
    families: Object.fromEntries(ids.map((id) => [id, competencies.get(id)?.family ?? 'application'])),
    labels: Object.fromEntries(ids.map((id) => [id, labelOf(id)])),
  };
}

/** The one place where corrections come in: badge, marks, popup and what is saved all follow from this reading. */
async function readWith(posting: Posting): Promise<Reading> {
  const [found, said] = await Promise.all([readOnce(posting), saidOf(posting)]);
  return applyCorrections({ posting, reading: found }, said, competencies);
}

/** A page's posting counts as seen, but in a private window; a full disk is said when something is saved. */
function noteSeen(sender: Sender, posting: Posting, reading: Reading): void {
  if (!isPageOf(sender) || sender.tab?.incognito !== false) return;
  void seenStore.note(seenPosting(posting, reading, new Date().toISOString())).catch(() => {});
}

const now = (): Date => new Date();
/** A list is told of its own board alone, whatever it claims to be. */
const memoryFor = (sender: Sender): Memory =>
  sender.tab?.incognito === false
    ? { seen: seenStore.index, saved: library.get, profile: async () => profileOf(await profileStore.load()), now }
    : noMemory(now);

/** Has a panel beside the page look at it, once its script has the answer that is under way. */
function tellOf({ tab }: Sender): void {
  const id = tab?.id;
  if (id !== undefined) setTimeout(() => void tellPageChanged(id), 0);
}

answer<ToBackground>(backgroundDoors, {
  async readPosting(sender, posting) {
    const [reading, marks] = await Promise.all([readWith(posting), mayMark(posting.url, posting.board)]);
    noteSeen(sender, posting, reading);
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, badgeOf(reading, competencies));
    tellOf(sender);
    return { reading, marks, ...legendOf(reading) };
  },
  async forgetPosting(sender) {
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, NO_POSTING);
    tellOf(sender);
    return null;
  },
  async knownCards(sender, cards) {
    const board = boardOf(sender);
    const marks = mayMark(sender.url ?? '', board);
    const known = await knownCards(memoryFor(sender), board, cards);
    tellOf(sender);
    return { cards: known, marks: await marks };
  },
  async readCards(sender, postings) {
    const board = boardOf(sender);
    const marks = mayMark(sender.url ?? '', board);
    const isOwn = postings.every((posting) => posting.board === board);
    const cards = await readCards(isOwn ? memoryFor(sender) : noMemory(now), postings, readWith);
    tellOf(sender);
    return { cards, marks: await marks };
  },
  async openedCard(sender, posting) {
    noteSeen(sender, posting, await readWith(posting));
    return null;
  },
});

offerMenu();
followAccount();
keepOwnSitesRegistered(startingPages);
void closeToPages();
