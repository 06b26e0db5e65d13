/** Which text of a page nobody can come to see, told without layout. */

const NO_DISPLAY = /(?:^|;)\s{0,20}display\s{0,20}:\s{0,20}none/i;

/** Only what an element says of itself: what a style sheet hides costs a layout to know, and is most often a fold. */
function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  // "until-found" is opened by the browser's own search.
  if (hidden !== null) return hidden !== 'until-found';
  return NO_DISPLAY.test(element.getAttribute('style') ?? '');
}

/** What says of itself that it opens and closes something. */
const OPENERS = '[aria-expanded], [aria-controls], [role="tab"], [data-toggle], [data-bs-toggle]';
/** Inside of a text, buttons are there to unfold it. */
const BUTTONS = 'button, [role="button"], a[href^="#"], [onclick], input[type="checkbox"], input[type="radio"]';

/**
 * Makes a test of hidden elements in a text. Where anything in or beside the text may open something, all that is hidden
 * counts as folded: to lose what a reader can unfold is worse than to read what nobody sees.
 *
 * @param body the element whose text is read
 * @returns tells whether an element in it is hidden and stays so; asks the page once, when first needed
 */
export function hiddenForGood(body: Element): (element: Element) => boolean {
  let opens: boolean | null = null;
  const canOpen = (): boolean => {
    opens ??= Boolean((body.parentElement ?? body).querySelector(OPENERS) ?? body.querySelector(BUTTONS));
    return opens;
  };
  let controlled: ReadonlySet<string> | null = null;
  const isControlled = (id: string): boolean => {
    const controls = [...(controlled ? [] : body.ownerDocument.querySelectorAll('[aria-controls]'))];
    controlled ??= new Set(controls.flatMap((control) => control.getAttribute('aria-controls')?.split(/\s+/) ?? []));
    return controlled.has(id);
  };
  return (element) => isHidden(element) && !canOpen() && !isControlled(element.id);
}
