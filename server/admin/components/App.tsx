import { useLocation } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { DeliveriesPage } from './DeliveriesPage.tsx';
import { HomePage } from './HomePage.tsx';

/** The page that the address names, and the links to others, which App Bridge shows in the admin's own menu below the app's name. */
export function App({ bridge }: { bridge: typeof shopify }) {
  const { say } = useWording();
  const location = useLocation();
  return (
    <>
      <s-app-nav>
        <s-link href={location.menuHref('deliveries')}>{say('deliveries')}</s-link>
      </s-app-nav>
      {location.page === 'deliveries' ? (
        <DeliveriesPage bridge={bridge} location={location} />
      ) : (
        <HomePage bridge={bridge} location={location} />
      )}
    </>
  );
}
