import { useEffect } from 'preact/hooks';

/**
 * Goes to the competency that the page's address names, as a link from a question does: the rows come after the page, so
 * the browser has found nothing to go to.
 */
export function useLinkedSkill(): void {
  useEffect(() => {
    const row = document.getElementById(location.hash.slice(1));
    if (!row?.matches('.skill')) return;
    row.scrollIntoView({ block: 'center' });
    // A line can be added where there is a level; before, the level is what is asked.
    const door =
      row.querySelector<HTMLElement>('.skill-evidence button.quiet') ??
      row.querySelector<HTMLElement>('.skill-level input');
    door?.focus({ preventScroll: true });
  }, []);
}
