import { useEffect, useState } from 'preact/hooks';
import type { DeliveryIds } from './delivery/delivery-requests.ts';
import { withoutList } from './list-location.ts';

/** The pages of the app in Shopify's admin. */
export type PageName =
  | 'home'
  | 'deliveries'
  | 'delivery'
  | 'flags'
  | 'carriers'
  | 'numbers'
  | 'reports'
  | 'mails'
  | 'webhooks';

/** What the address of each page ends with; all before it is where the app is. */
const PATHS = [
  ['deliveries', '/deliveries'],
  ['flags', '/flags'],
  ['carriers', '/carriers'],
  ['numbers', '/numbers'],
  ['reports', '/reports'],
  ['mails', '/delivery-mails'],
  ['webhooks', '/delivery-webhooks'],
] as const satisfies readonly (readonly [PageName, string])[];

/** The end of the address of one delivery: the ends of two of Shopify's gids. */
const DELIVERY = /\/deliveries\/(\d{1,18})\/(\d{1,18})$/;

export interface Location {
  page: PageName;
  query: string;
  /** Of which delivery the page is; `null` on every other page. */
  delivery: DeliveryIds | null;
  /** The address of a delivery's own page. It keeps the query, so that the way back is to the same list. */
  deliveryHref(ids: DeliveryIds): string;
  /** The address of a page, with what Shopify has put into the present one. */
  href(page: PageName, query?: string): string;
  /** The address of a page in the admin's own menu, which Shopify puts nothing into. */
  menuHref(page: PageName): string;
  /** Goes to an address of the app without loading the page again. */
  go(href: string, how?: 'push' | 'replace'): void;
}

/**
 * The address that the browser shows. App Bridge shows the same one in the admin, follows `history`, and asks by the
 * event `shopify:navigate` for an address that the admin's own navigation was pressed for:
 * https://shopify.dev/docs/api/app-home/apis/user-interface-and-interactions/navigation-api
 */
export function useLocation(): Location {
  const [address, setAddress] = useState(readAddress);

  const { pathname, search } = address;
  const page = pageOf(pathname);
  const [ofDelivery, orderId, deliveryId] = DELIVERY.exec(pathname) ?? [];
  const own = ofDelivery ?? pathOf(page);
  const base = pathname.slice(0, pathname.length - own.length).replace(/\/$/, '');
  const menuHref = (to: PageName): string => `${base}${pathOf(to)}` || '/';
  const location: Location = {
    page,
    query: search,
    delivery: orderId !== undefined && deliveryId !== undefined ? { orderId, deliveryId } : null,
    deliveryHref: (ids) => `${base}/deliveries/${ids.orderId}/${ids.deliveryId}${search}`,
    menuHref,
    href: (to, query) => `${menuHref(to)}${query ?? `?${withoutList(search)}`}`,
    go(href, how = 'push') {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href);
      setAddress(readAddress());
    },
  };
  useEffect(() => {
    const follow = (): void => setAddress(readAddress());
    const onNavigate = ({ target }: Event): void => {
      const href = target instanceof Element ? target.getAttribute('href') : null;
      if (href !== null) location.go(location.href(pageOf(href.split('?', 1)[0] ?? '')));
    };
    window.addEventListener('popstate', follow);
    document.addEventListener('shopify:navigate', onNavigate);
    return () => {
      window.removeEventListener('popstate', follow);
      document.removeEventListener('shopify:navigate', onNavigate);
    };
  });

  return location;
}

function pageOf(pathname: string): PageName {
  if (DELIVERY.test(pathname)) return 'delivery';
  return PATHS.find(([, path]) => pathname.endsWith(path))?.[0] ?? 'home';
}

function pathOf(page: PageName): string {
  return PATHS.find(([name]) => name === page)?.[1] ?? '';
}

function readAddress(): { pathname: string; search: string } {
  const { pathname, search } = window.location;
  return { pathname, search };
}
