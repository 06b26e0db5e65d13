import type { Journey } from './journey-browser.ts';

/**
 * Answers Chromium's question for a site beforehand, and for no other: nobody can click on it in a driven browser. What
 * the extension is granted it still has to ask for.
 *
 * @param journey its browser and extension
 * @param site a match pattern, as it will be asked for
 */
export async function agreeTo(journey: Journey, site: string): Promise<void> {
  const extensions = await journey.driver.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (extension, origin) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
      };
      return developerPrivate.addHostPermission(extension, origin);
    },
    new URL(journey.base).host,
    site,
  );
  await extensions.close();
}
