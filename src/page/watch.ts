/** What the watcher is told about the page it watches. */
export interface Watched {
  readonly window: Window & typeof globalThis;
  /** The narrowest element in which what was read can change; null for the whole page. */
  root(): Element | null;
  /** Whether nothing that is looked for can be at the present address. */
  isQuiet(): boolean;
  /**
   * Looks at the page.
   *
   * @returns whether there was anything new
   */
  look(): boolean;
}

/** Text has settled when nothing has changed for this long; all times in milliseconds. */
const SETTLED = 120;
/** A page that never settles is looked at this often all the same. */
const LONGEST_UNSETTLED = 1_000;
/** Looking takes at most one part in so many of the page's time. */
const SHARE_OF_TIME = 8;
/** After so many looks in a row without anything new, the page is noise: its changes are no longer followed. */
const MOST_IN_VAIN = 40;
/** A look at a page that never settles counts as so many. */
const NEVER_SETTLED = 10;
/** How often the address is compared while the page is visible; scripts change it without any event that reaches us. */
const TICK = 1_000;
/** How often a noisy page is looked at all the same, in ticks. */
const SLOW_LOOK = 5;

/**
 * Looks at a page whenever another posting may be shown or its text may have changed, within a budget.
 *
 * @param watched the page and what to do
 * @param signal stops
 */
export function watchPage({ window, root, isQuiet, look }: Watched, signal: AbortSignal): void {
  const { document } = window;
  let href = window.location.href;
  let observed: Element | null = null;
  let inVain = 0;
  let ticks = 0;
  let unsettledSince: number | null = null;
  let changedAt = 0;
  let due: ReturnType<typeof setTimeout> | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;
  /** Looks before this time would take too much of the page's. */
  let rested = 0;

  const observer = new window.MutationObserver(() => changed());
  const isNoise = (): boolean => inVain >= MOST_IN_VAIN;

  const observe = (): void => {
    const wanted = isNoise() || isQuiet() ? null : (root() ?? document.body);
    if (wanted === observed) return;
    observer.disconnect();
    observed = wanted;
    // Attributes are left out: no text hangs on them, and pages that animate change them all the time.
    if (!wanted) return;
    observer.observe(wanted, { childList: true, characterData: true, subtree: true });
    // It may itself be replaced, and so may what it stands in.
    for (let outer = wanted.parentElement; outer; outer = outer.parentElement) {
      observer.observe(outer, { childList: true });
    }
  };

  const lookNow = (): void => {
    clearTimeout(due);
    due = undefined;
    const begin = performance.now();
    const weight = begin - (unsettledSince ?? begin) < LONGEST_UNSETTLED ? 1 : NEVER_SETTLED;
    unsettledSince = null;
    if (signal.aborted) return;
    inVain = look() ? 0 : inVain + weight;
    const end = performance.now();
    rested = end + (end - begin) * SHARE_OF_TIME;
    observe();
  };

  const lookWhenSettled = (): void => {
    const now = performance.now();
    const settled = Math.min(changedAt + SETTLED, (unsettledSince ?? now) + LONGEST_UNSETTLED);
    const left = Math.max(settled, rested) - now;
    if (left > 0) due = setTimeout(lookWhenSettled, left);
    else lookNow();
  };

  // Called for every change of a busy page: it notes the time, and whoever is waiting already waits on.
  function changed(): void {
    if (href !== window.location.href) {
      href = window.location.href;
      inVain = 0;
      observe();
    }
    changedAt = performance.now();
    unsettledSince ??= changedAt;
    due ??= setTimeout(lookWhenSettled, SETTLED);
  }

  const tick = (): void => {
    ticks += 1;
    const moved = href !== window.location.href;
    const lost = observed !== null && !observed.isConnected;
    if (moved || lost || (isNoise() && !isQuiet() && ticks % SLOW_LOOK === 0)) changed();
  };
  const tickWhileVisible = (): void => {
    clearInterval(ticking);
    if (document.visibilityState === 'visible') ticking = setInterval(tick, TICK);
  };
  const again = (): void => {
    inVain = 0;
    tickWhileVisible();
    changed();
  };

  for (const event of ['popstate', 'hashchange'] as const) window.addEventListener(event, again, { signal });
  // A page that was loaded and not kept has just been looked at.
  window.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  document.addEventListener('visibilitychange', again, { signal });
  // Hears of pushState where the browser has it.
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', again, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(due);
      clearInterval(ticking);
    },
    { once: true },
  );

  tickWhileVisible();
  lookNow();
}
