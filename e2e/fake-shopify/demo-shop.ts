/** What Shopify knows of a shop, as far as the stand-in tells it. */
export interface DemoShop {
  /** The permanent domain, which signs and stores everything. */
  domain: string;
  name: string;
  contactEmail: string;
  /** Zone in which the shop, and so the sample orders, keep time. */
  ianaTimezone: string;
  orderNumberFormatPrefix: string;
  orderNumberFormatSuffix: string;
  /** Visitors need a password. */
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

/** None opens anything: they only have to be the same on both sides. */
export const DEMO_API_KEY = 'demo-api-key';
export const DEMO_ACCESS_TOKEN = 'shpat_demo_0123456789abcdef';
export const DEMO_API_SECRET = 'demo-api-secret';

/** What the app asks for in `shopify.app.toml`. */
export const DEMO_SCOPES: readonly string[] = [
  'read_orders',
  'read_merchant_managed_fulfillment_orders',
  'read_third_party_fulfillment_orders',
  'read_returns',
  'write_app_proxy',
];
