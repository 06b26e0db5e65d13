import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import { EditRefusedError, type ProfileEdit, ProfileEditSchema } from '../core/profile-edit.ts';

/**
 * What the user did, noted down before it is stored. A popup may be closed the moment after a click, and the browser then
 * ends its IndexedDB transaction half-way; a note in `storage.session` is one message that the browser has already taken.
 * Whoever reads the profiles next does what is noted. Notes live as long as the browser runs, and only in its memory.
 */
export interface NotedEdit {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edit: ProfileEdit;
}

const PREFIX = 'edit/';
const NoteSchema = v.object({ at: v.number(), edit: ProfileEditSchema });

/** Ends the keys of this page's notes, which it does by itself. */
const PAGE = crypto.randomUUID();
let count = 0;

/**
 * Notes an edit; what goes out before the first pause of this function is what counts, so it is called in the click itself.
 *
 * @param edit what the user did
 * @param at when, in milliseconds since 1970
 * @returns the note
 * @throws EditRefusedError where it says what no profile can hold; else it would be noted and never be read again
 */
export async function note(edit: ProfileEdit, at: number): Promise<NotedEdit> {
  const parsed = v.safeParse(ProfileEditSchema, edit);
  if (!parsed.success) throw new EditRefusedError(parsed.issues[0].message);
  count += 1;
  // Sorted as text the keys are in the order of the clicks, of one page to the last and of two pages by the clock.
  const key = `${PREFIX}${String(at).padStart(15, '0')}-${String(count).padStart(6, '0')}-${PAGE}`;
  await browser.storage.session.set({ [key]: { at, edit } });
  return { key, at, edit };
}

/**
 * Lists what is noted and not yet done.
 *
 * @returns the notes in the order in which they were made
 */
export async function noted(): Promise<readonly NotedEdit[]> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return all
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => {
      const parsed = v.safeParse(NoteSchema, value);
      return parsed.success ? [{ key, ...parsed.output }] : [];
    });
}

/**
 * Hears of what other pages note; one that was closed in the click will not say that it is stored.
 *
 * @param callback called after each
 * @param signal stops it
 */
export function onNoted(callback: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, Storage.StorageChange>): void => {
    const isTheirs = ([key, { newValue }]: [string, Storage.StorageChange]): boolean =>
      key.startsWith(PREFIX) && !key.endsWith(PAGE) && newValue !== undefined;
    if (Object.entries(changes).some(isTheirs)) callback();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen), { once: true });
}

/**
 * Strikes notes out.
 *
 * @param notes those that are done, or that the user was told cannot be done
 */
export async function strike(notes: readonly NotedEdit[]): Promise<void> {
  await browser.storage.session.remove(notes.map(({ key }) => key));
}
