import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';

/** Small choices, in `storage.local`: nothing private, since in Firefox content scripts can read it. */

/** Per site (a board's id, or a host where no board of ours is): whether marks are painted. Absent: never said. */
const MarksSchema = v.record(v.string(), v.boolean());
export type Marks = Readonly<v.InferOutput<typeof MarksSchema>>;

const MARKS = 'marks';

/** A value that cannot be read costs a choice that is made again with one click, so it counts as never said. */
function parseMarks(value: unknown): Marks {
  const parsed = v.safeParse(MarksSchema, value);
  return parsed.success ? parsed.output : {};
}

/**
 * Loads what the user said about marks.
 *
 * @returns true or false by site; a site that is not in it was never answered for
 */
export async function loadMarks(): Promise<Marks> {
  return parseMarks((await browser.storage.local.get(MARKS))[MARKS]);
}

/**
 * Keeps what the user says about marks on a site.
 *
 * @param site a board's id, or a host
 * @param on whether marks may be painted there
 */
export async function setMarksOn(site: string, on: boolean): Promise<void> {
  await navigator.locks.request('rolelight/settings', async () => {
    await browser.storage.local.set({ [MARKS]: { ...(await loadMarks()), [site]: on } });
  });
}

/**
 * Hears of changes to what the user said about marks, by this page or another.
 *
 * @param callback called with all of it
 * @param signal stops it
 */
export function onMarksChange(callback: (marks: Marks) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, Storage.StorageChange>): void => {
    const change = changes[MARKS];
    if (change) callback(parseMarks(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen), { once: true });
}

/** Closes `storage.local` to content scripts where the browser can (Chrome; Firefox 153 cannot). */
export async function closeToPages(): Promise<void> {
  // The polyfill's types do not know it.
  const area: object = browser.storage.local;
  if (!('setAccessLevel' in area) || typeof area.setAccessLevel !== 'function') return;
  await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
