/** A site that the user lets Rolelight start on by itself. */
export interface OwnSite {
  /** As the browser was asked for it; what `onRemove` gets. */
  readonly site: string;
  /** As the user knows it, such as `jobs.acme.example`. */
  readonly host: string;
}

export interface OwnSitesProps {
  /** The boards that are read by themselves, as the user knows them. */
  readonly boards: readonly string[];
  /** Null while it is being looked up. */
  readonly sites: readonly OwnSite[] | null;
  readonly onRemove: (site: OwnSite) => void;
}

/** What is read without a click: the boards, and the sites for which the user said so, each with the way to take it back. */
export function OwnSites({ boards, sites, onRemove }: OwnSitesProps) {
  return (
    <section class="page-section">
      <h2>Read without a click</h2>
      <p class="soft">
        Postings on {boards.join(', ')}; and on the sites of your own for which you switched on{' '}
        <em>Always on this site</em>. Any other page is read only when you click Rolelight’s button there.
      </p>
      {sites?.length === 0 && <p class="own-sites-none small soft">There are no sites of your own.</p>}
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
