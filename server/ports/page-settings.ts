import type { PageSettings } from '../contract.ts';
import type { ShopDomain } from './shop-domain.ts';

/** What merchants chose for the app's own pages. Every implementation passes `page-settings.battery.ts`. */
export interface PageSettingsStore {
  /** {@link NO_PAGE_SETTINGS} for a shop that has never saved any. */
  load(shop: ShopDomain): Promise<PageSettings>;
  save(shop: ShopDomain, settings: PageSettings): Promise<void>;
}

export const NO_PAGE_SETTINGS: PageSettings = {
  contactLink: '',
  returnsLink: '',
  contactSentence: '',
  returnsSentence: '',
  shipsIn: '',
  formOfAddress: 'as_written',
};
