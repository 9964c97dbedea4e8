import type { FlagControl } from '../ports/flag-control.ts';
import type { FlagSettingsStore } from '../ports/flag-settings.ts';
import type { Shops } from '../ports/shops.ts';
import { previewFlags, type PreviewFlagsPorts } from './preview-flags.ts';

/** Previews of one server at once, each of a second of one core. Who comes then asks again. */
const MAX_PREVIEWS = 2;

export interface FlagControlPorts extends PreviewFlagsPorts {
  flagSettings: FlagSettingsStore;
  shops: Pick<Shops, 'keepsOrders'>;
  /** Called when orders have to be derived again. */
  onSaved(): void;
}

/** The use case: a merchant's settings of flags. */
export function createFlagControl(ports: FlagControlPorts): FlagControl {
  const { flagSettings, shops, now, onSaved } = ports;
  let previews = 0;

  return {
    async read(shop) {
      if (!(await shops.keepsOrders(shop))) return { outcome: 'off', by: 'merchant' };
      const saved = await flagSettings.load(shop);
      return { outcome: 'read', ...saved, isDeriving: await flagSettings.isDeriving(shop) };
    },

    async preview(shop, settings) {
      if (!(await shops.keepsOrders(shop))) return 'off';
      if (previews >= MAX_PREVIEWS) return 'busy';
      previews += 1;
      try {
        return await previewFlags(ports, shop, settings);
      } finally {
        previews -= 1;
      }
    },

    async save(shop, saved) {
      const isSaved = await flagSettings.save(shop, saved, now());
      if (isSaved) onSaved();
      return isSaved;
    },
  };
}
