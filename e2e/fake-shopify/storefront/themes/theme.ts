export type Scheme = 'light' | 'dark';

/** How a theme draws the pages of the shop, and what stands around the block. */
export interface StorefrontTheme {
  label: string;
  /** Reads the properties that a scheme sets. The page's parts have the classes of `storefront-page.ts`. */
  css: string;
  /** The merchant's choices of colours, as declarations. They are on `.colours-light` and `.colours-dark`. */
  schemes: Readonly<Record<Scheme, string>>;
  /**
   * Draws what the theme puts around the app blocks of a section. A theme that has it colours each section for
   * itself, and the page stays light; in another the whole page has the scheme.
   */
  section?: (blocks: string, scheme: Scheme) => string;
  /** What Shopify adds to the head stands above the theme's own style sheet, so of two equal rules the theme's wins. */
  isLast?: boolean;
  /** The direction of all pages, in any language. */
  direction?: 'rtl';
}
