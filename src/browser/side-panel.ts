import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Chrome's, which the polyfill's types do not know; it stands there since 116. */
const SidePanelSchema = v.object({ open: v.function() });
/** Firefox's; there is none on phones. */
const SidebarSchema = v.object({ open: v.function() });

const part = (name: string): unknown => Reflect.get(browser, name);

/** Tells whether this browser can show Rolelight beside the page. */
export const hasSidePanel = (): boolean =>
  v.is(SidePanelSchema, part('sidePanel')) || v.is(SidebarSchema, part('sidebarAction'));

/**
 * Shows Rolelight beside the page. Must be called while a click is being answered, before anything is awaited.
 *
 * @param windowId the window; undefined for the one of the page that asks
 * @throws Error where the browser does not open it
 */
export async function openSidePanel(windowId?: number): Promise<void> {
  const sidebar = part('sidebarAction');
  if (v.is(SidebarSchema, sidebar)) {
    // At once: Firefox takes the click for over as soon as anything is awaited. It knows the window by the click.
    await sidebar.open();
    return;
  }
  const panel = part('sidePanel');
  if (!v.is(SidePanelSchema, panel)) throw new Error('This browser has no panel beside the page.');
  // In a page of ours Chrome holds the click for a few seconds.
  await panel.open({ windowId: windowId ?? (await browser.windows.getCurrent()).id });
}
