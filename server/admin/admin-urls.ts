/** Where the merchant goes on in Shopify's admin. Each is an absolute URL, to be opened in a new tab. */
export const adminUrls = {
  /** Shopify Flow; Shopify leads on to its page in the App Store where it is not installed. */
  flow: (shop: string) => `https://${shop}/admin/apps/flow`,
  menus: (shop: string) => `https://${shop}/admin/content/menus`,
  /** The editor of the template of one notification. */
  notification: (shop: string, template: 'order_confirmation' | 'shipping_confirmation') =>
    `https://${shop}/admin/email_templates/${template}/edit`,
  newPage: (shop: string) => `https://${shop}/admin/pages/new`,
  /** The page of one order, by the end of its gid. */
  order: (shop: string, id: string) => `https://${shop}/admin/orders/${id}`,
  preferences: (shop: string) => `https://${shop}/admin/online_store/preferences`,
  /** The editor of the published theme. */
  themeEditor: (shop: string) => `https://${shop}/admin/themes/current/editor`,
};
