import type { Sender } from '../../browser/messaging.ts';
import { isCovered } from '../../page/address.ts';
import { boards } from '../../page/board.ts';

/** Who asks, as the browser says it; what a message says of itself is not believed. */
type Asking = Pick<Sender, 'tab' | 'url'>;

/**
 * Tells whether a web page's script asks, and not one of our own pages, which may stand in a tab too.
 *
 * @param sender who asks
 */
export const isPageOf = ({ tab, url = '' }: Asking): boolean => tab !== undefined && /^https?:/.test(url);

/**
 * Tells on whose pages a script runs.
 *
 * @param sender who asks
 * @returns the board's id, or null where the address is no board's
 */
export function boardOf({ url = '' }: Asking): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const [id] = [...boards].find(([, { matches }]) => matches.some((pattern) => isCovered(pattern, address))) ?? [];
  return id ?? null;
}
