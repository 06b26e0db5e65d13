import browser from 'webextension-polyfill';
import { contentAnswers } from './content-answers.ts';
import type { ToContent } from './messages.ts';
import { askUntilAnswered, LONGEST_WAIT, type Question } from './messaging.ts';

export interface AskTabOptions {
  /** How long to go on asking, in milliseconds; 0 asks once. */
  readonly longestWait?: number;
  /** `holders`: whichever frame holds the posting (the default); `top`: the page's own frame, which always answers. */
  readonly frame?: 'holders' | 'top';
}

/**
 * Asks the content script in a tab.
 *
 * @param tabId the tab
 * @param options which frame, and for how long
 * @param ask the message's name
 * @param args its arguments
 * @throws MessageError with a sentence for the user
 */
export async function askFrame<K extends keyof ToContent>(
  tabId: number,
  { longestWait = LONGEST_WAIT, frame = 'holders' }: AskTabOptions,
  ask: K,
  ...args: Parameters<ToContent[K]>
): Promise<ReturnType<ToContent[K]>> {
  const question: Question = { ask, args, holders: frame === 'holders' };
  const where = frame === 'top' ? { frameId: 0 } : {};
  return askUntilAnswered(() => browser.tabs.sendMessage(tabId, question, where), longestWait, contentAnswers[ask]);
}

/**
 * Asks the frame of a tab that holds the posting.
 *
 * @param tabId the tab
 * @param ask the message's name
 * @param args its arguments
 * @throws MessageError with a sentence for the user
 */
export function askTab<K extends keyof ToContent>(
  tabId: number,
  ask: K,
  ...args: Parameters<ToContent[K]>
): Promise<ReturnType<ToContent[K]>> {
  return askFrame(tabId, {}, ask, ...args);
}
