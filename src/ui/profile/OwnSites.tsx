/** A site that the user lets Rolelight start on by itself. */
export interface OwnSite {
  /** As the browser was asked for it; what `onRemove` gets. */
  readonly site: string;
  /** As the user knows it, such as `jobs.acme.example`. */
  readonly host: string;
}

export interface OwnSitesProps {
  /** Null while it is being looked up. */
  readonly sites: readonly OwnSite[] | null;
  readonly onRemove: (site: OwnSite) => void;
}

/** The sites that are read without a click because the user said so, each with the way to take it back. */
export function OwnSites({ sites, onRemove }: OwnSitesProps) {
  return (
    <section class="page-section">
      <h2>Sites of your own</h2>
      <p class="soft">
        The job boards above are read by themselves. Any other site is read only when you click Rolelight’s button
        there, but for those on which you switched on <em>Always on this site</em>.
      </p>
      {sites?.length === 0 && <p class="own-sites-none">There are none.</p>}
      {sites && sites.length > 0 && (
        <ul class="own-sites">
          {sites.map((site) => (
            <li key={site.site}>
              <span>{site.host}</span>
              <button type="button" class="quiet" aria-label={`Remove ${site.host}`} onClick={() => onRemove(site)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
