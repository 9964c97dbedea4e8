import { useLocation } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { CarriersPage } from '../carriers/CarriersPage.tsx';
import { DeliveriesPage } from '../deliveries/DeliveriesPage.tsx';
import { DeliveryDetailsPage } from '../delivery/DeliveryDetailsPage.tsx';
import { NumbersPage } from '../numbers/NumbersPage.tsx';
import { FlagsPage } from '../flags/FlagsPage.tsx';
import { ReportsPage } from '../reports/ReportsPage.tsx';
import { HomePage } from './HomePage.tsx';

const PAGES = {
  home: HomePage,
  deliveries: DeliveriesPage,
  delivery: DeliveryDetailsPage,
  flags: FlagsPage,
  carriers: CarriersPage,
  numbers: NumbersPage,
  reports: ReportsPage,
};

/** The page that the address names, and the links to others, which App Bridge shows in the admin's own menu below the app's name. */
export function App({ bridge }: { bridge: typeof shopify }) {
  const { say } = useWording();
  const location = useLocation();
  const Page = PAGES[location.page];
  return (
    <>
      <s-app-nav>
        <s-link href={location.menuHref('deliveries')}>{say('deliveries')}</s-link>
        <s-link href={location.menuHref('reports')}>{say('reports')}</s-link>
        <s-link href={location.menuHref('carriers')}>{say('carriers')}</s-link>
        <s-link href={location.menuHref('numbers')}>{say('numbers')}</s-link>
      </s-app-nav>
      <Page bridge={bridge} location={location} />
    </>
  );
}
