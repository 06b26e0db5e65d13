import type { CardState, KnownPosting } from '../core/known-posting.ts';
import { VERDICT_LABELS } from '../core/reading.ts';
import { STATUS_LABELS } from '../core/saved-posting.ts';

const STATE_WORDS: Readonly<Record<CardState, string>> = {
  unread: '',
  seen: 'Read',
  ...STATUS_LABELS,
};

const DAY = 86_400_000;
/** Counted by calendar days, as people do. */
const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/**
 * Says how long ago something was.
 *
 * @param since ISO 8601
 * @param now the present
 * @returns such as "today", "yesterday", "5 days ago", "3 weeks ago"
 */
export function ago(since: string, now: Date): string {
  const days = Math.max(0, Math.round((midnight(now) - midnight(new Date(since))) / DAY));
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (days < 14) return words.format(-days, 'day');
  return days < 60 ? words.format(-Math.floor(days / 7), 'week') : words.format(-Math.floor(days / 30), 'month');
}

/**
 * Says what the user did with a posting of a list.
 *
 * @param known what is known of it
 * @param now the present
 * @returns such as "Saved 3 days ago · listed again"; empty where there is nothing to say
 */
export function stateWords({ state, since, repost }: KnownPosting, now: Date): string {
  const when = [STATE_WORDS[state], since && ago(since, now)].filter(Boolean).join(' ');
  return [when, repost && 'listed again'].filter(Boolean).join(' · ');
}

/**
 * Says all that is known of a posting of a list, for the words beside the pointer.
 *
 * @param known what is known of it
 * @param now the present
 * @returns one or two lines
 */
export function knownWords(known: KnownPosting, now: Date): string {
  const { verdict, asked, brought } = known;
  const fit = asked === 0 ? 'asks none of it' : `asks ${asked}${brought === null ? '' : ` · you bring ${brought}`}`;
  const what = verdict === null ? 'Not in English' : `${VERDICT_LABELS[verdict]} · ${fit}`;
  return [what, stateWords(known, now)].filter(Boolean).join('\n');
}
