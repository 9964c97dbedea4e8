import { useLocation } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { CarriersPage } from '../carriers/CarriersPage.tsx';
import { DeliveriesPage } from '../deliveries/DeliveriesPage.tsx';
import { DeliveryDetailsPage } from '../delivery/DeliveryDetailsPage.tsx';
import { NumbersPage } from '../numbers/NumbersPage.tsx';
import { FlagsPage } from '../flags/FlagsPage.tsx';
import { MailsPage } from '../mails/MailsPage.tsx';
import { WebhooksPage } from '../notices/WebhooksPage.tsx';
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
  mails: MailsPage,
  webhooks: WebhooksPage,
};

/** The pages of the admin's menu, in its order. */
const MENU = ['deliveries', 'numbers', 'reports', 'carriers', 'mails', 'webhooks'] as const;

/** The page that the address names, and the links to others, which App Bridge shows in the admin's own menu below the app's name. */
export function App({ bridge }: { bridge: typeof shopify }) {
  const { say } = useWording();
  const location = useLocation();
  const Page = PAGES[location.page];
  return (
    <>
      <s-app-nav>
        {MENU.map((page) => (
          <s-link key={page} href={location.menuHref(page)}>
            {say(page)}
          </s-link>
        ))}
      </s-app-nav>
      <Page bridge={bridge} location={location} />
    </>
  );
}
