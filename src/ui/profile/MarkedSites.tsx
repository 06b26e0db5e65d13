import { Switch } from '../Switch.tsx';

/** A site on which marks can be painted. */
export interface MarkedSite {
  readonly site: string;
  /** The board, as the user knows it; null for a site that is no board's. */
  readonly board: string | null;
  readonly on: boolean;
  /** True where the site's terms speak against marks. */
  readonly onRequest: boolean;
}

interface MarkedSitesProps {
  readonly sites: readonly MarkedSite[];
  readonly onMarks: (site: string, on: boolean) => void;
}

/** On which sites marks are painted, where that is not a matter of course. */
export function MarkedSites({ sites, onMarks }: MarkedSitesProps) {
  return (
    <section class="page-section">
      <h2>Marks on pages</h2>
      <p class="soft">
        Whether what a posting asks is marked in its text. Some boards’ terms speak against changing how their pages
        look; there, marks wait for you. Everywhere else they are painted at once, and the popup switches them off for
        the site you are on.
      </p>
      <ul class="sites">
        {sites.map(({ site, board, on, onRequest }) => (
          <li key={site}>
            <Switch on={on} onChange={(next) => onMarks(site, next)}>
              {board ? `${board}, ` : ''}
              <span class="soft">
                {site}
                {onRequest && ' (its terms speak against it)'}
              </span>
            </Switch>
          </li>
        ))}
      </ul>
    </section>
  );
}
