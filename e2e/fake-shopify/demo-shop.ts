/** The facts about a shop that the fake Shopify answers with. */
export interface DemoShop {
  /** The permanent `.myshopify.com` domain, by which Shopify and our server identify the shop. */
  domain: string;
  name: string;
  contactEmail: string;
  /** IANA name of the shop's time zone; the times of the sample orders are in it. */
  ianaTimezone: string;
  orderNumberFormatPrefix: string;
  orderNumberFormatSuffix: string;
  /** Whether the storefront asks visitors for a password. */
  hasPassword: boolean;
}

export const DEMO_SHOP: DemoShop = {
  domain: 'demo.myshopify.com',
  name: 'Fennel & Flax',
  contactEmail: 'hello@fennel-and-flax.example',
  ianaTimezone: 'Europe/Amsterdam',
  orderNumberFormatPrefix: '#',
  orderNumberFormatSuffix: '',
  hasPassword: false,
};

/** Credentials of the demo. The app and the fake Shopify must have the same; they are valid nowhere else. */
export const DEMO_API_KEY = 'demo-api-key';
export const DEMO_ACCESS_TOKEN = 'shpat_demo_0123456789abcdef';
export const DEMO_API_SECRET = 'demo-api-secret';

/** The scopes that `shopify.app.toml` requests. */
export const DEMO_SCOPES: readonly string[] = [
  'read_orders',
  'read_merchant_managed_fulfillment_orders',
  'read_third_party_fulfillment_orders',
  'read_returns',
  'read_fulfillments',
  'write_app_proxy',
];
