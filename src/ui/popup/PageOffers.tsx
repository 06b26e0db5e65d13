import { Switch } from '../Switch.tsx';
import type { OwnSiteView } from './page-view.ts';

interface PageOffersProps {
  /** Whether text is selected on the page beside its posting. */
  readonly selection: boolean;
  /** Null where there is nothing to switch. */
  readonly ownSite: OwnSiteView | null;
  readonly onCheckSelection: () => void;
  readonly onOwnSite: (on: boolean) => void;
}

/** What else can be done with the page behind the popup. */
export function PageOffers({ selection, ownSite, onCheckSelection, onOwnSite }: PageOffersProps) {
  const howRead = ownSite?.on ? 'is read by itself.' : 'is read only when you click.';
  return (
    <>
      {selection && (
        <section class="page-offer" aria-label="Selected text">
          <p>Text is selected on the page.</p>
          <button type="button" class="button" onClick={onCheckSelection}>
            Check the selected text
          </button>
        </section>
      )}
      {ownSite && (
        <section class="page-offer" aria-label="This site">
          <Switch on={ownSite.on} onChange={onOwnSite}>
            Always on this site
          </Switch>
          <p class="page-offer-host soft" title={howRead}>
            {ownSite.host}
            <span class="unseen"> {howRead}</span>
          </p>
        </section>
      )}
    </>
  );
}
