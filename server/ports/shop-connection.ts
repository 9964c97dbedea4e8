/** What one shop lets the app do. It holds no data of shoppers. */
export interface ShopConnection {
  /** What the shop has granted, as Shopify names it, e.g. `read_orders`. */
  scopes: readonly string[];
  /**
   * Whether Shopify lets the app read e-mail addresses, which are protected customer data. `unknown` while
   * the shop has no order to try on.
   */
  emailAccess: 'approved' | 'refused' | 'unknown';
  /** `unknown` where Shopify denies the app access to it. */
  storefrontPassword: 'on' | 'off' | 'unknown';
  /** `https://…`, without a slash at the end. */
  storefrontUrl: string;
}
