import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './journey-browser.ts';

const selectorOf = (role: string, name: string): string =>
  `::-p-aria([name=${JSON.stringify(name)}][role=${JSON.stringify(role)}])`;

/**
 * Waits for what a screen reader would find.
 *
 * @param page where
 * @param role its ARIA role
 * @param name its accessible name, whole
 */
export async function find(page: Page, role: string, name: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(selectorOf(role, name), { timeout: PATIENCE }).catch(() => null);
  if (found) return found;
  throw new Error(`No ${role} "${name}". The screen says: ${(await words(page)).slice(0, 600)}`);
}

/**
 * Clicks a thing by its role and name, once it stands still and is enabled.
 *
 * @param page where
 * @param role its ARIA role
 * @param name its accessible name, whole
 */
export async function press(page: Page, role: string, name: string): Promise<void> {
  await find(page, role, name);
  await page.locator(selectorOf(role, name)).setTimeout(PATIENCE).click();
}

/** All words that a page shows. */
export const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/**
 * Waits until a page shows words.
 *
 * @param page where
 * @param pattern the words
 * @returns what the page shows then
 */
export async function shows(page: Page, pattern: RegExp): Promise<string> {
  const shown = page.waitForFunction(
    (source, flags) => new RegExp(source, flags).test(document.body.innerText),
    { timeout: PATIENCE, polling: 50 },
    pattern.source,
    pattern.flags,
  );
  await shown.catch(async () => {
    throw new Error(`${pattern} is not shown. The screen says: ${(await words(page)).slice(0, 600)}`);
  });
  return words(page);
}

/**
 * Chooses an entry of a select by the words it shows.
 *
 * @param page where
 * @param name the select's accessible name
 * @param option the words of the entry
 */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  const select = await find(page, 'combobox', name);
  const value = await select.evaluate((element, wanted) => {
    const options = element instanceof HTMLSelectElement ? [...element.options] : [];
    return options.find((each) => each.textContent === wanted)?.value ?? null;
  }, option);
  if (value === null) throw new Error(`${name} has no entry "${option}".`);
  await select.select(value);
}

/**
 * Sets the user's level in one thing, by the one click that it takes.
 *
 * @param page where
 * @param competency what it is called
 * @param level what the choice is called
 */
export async function setLevel(page: Page, competency: string, level: string): Promise<void> {
  const choices = await find(page, 'group', `Your level in ${competency}`);
  const choice = await choices.$(`::-p-aria([name="${level}"][role="radio"])`);
  if (!choice) throw new Error(`${competency} has no level "${level}".`);
  // The button itself is covered by its label, as it is for a pointer.
  await choice.evaluate((radio) => radio.scrollIntoView({ block: 'center' }));
  const label = await choice.evaluateHandle((radio) => radio.closest('label') ?? radio);
  await label.click();
}

/**
 * Tells the level that is chosen.
 *
 * @param page where
 * @param competency what it is called
 * @returns what the choice is called, or null where none is chosen
 */
export async function levelOf(page: Page, competency: string): Promise<string | null> {
  const choices = await find(page, 'group', `Your level in ${competency}`);
  return choices.evaluate((group) => group.querySelector('input:checked')?.parentElement?.textContent ?? null);
}

/**
 * Waits until a page has painted what it was told and its effects have run, as nobody's finger is faster.
 *
 * @param page shown in front
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );
}
