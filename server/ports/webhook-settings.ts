import type { OccurrenceKind } from '../core/notices/occurrence.ts';
import type { NoticeChannel } from './notice-channels.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Where a shop wants webhooks, and how that fares. Its secret does not leave the store again. */
export interface WebhookEndpoint extends Pick<
  NoticeChannel,
  'kinds' | 'stopped' | 'trouble' | 'lastSentAt'
> {
  url: string;
  /** Until when webhooks are signed by the secret before as well; `null` where there is one secret. */
  oldSecretEndsAt: Date | null;
}

/** Why an endpoint was not saved: it is not `https`, or no host of the public Internet. */
export type WebhookProblem = 'url_refused' | 'no_kinds';

export type SavedWebhooks =
  /** `secret` is told once: where there was none before. */
  { outcome: 'saved'; secret: string | null } | { outcome: 'refused'; problem: WebhookProblem };

/** What a merchant sets about webhooks of what happens to deliveries. Rejects while the database is away. */
export interface WebhookSettings {
  /** `null` where they are off. */
  read(shop: ShopDomain): Promise<WebhookEndpoint | null>;
  /** Turns them on, or changes them; those that have stopped begin again. */
  save(
    shop: ShopDomain,
    choice: { url: string; kinds: readonly OccurrenceKind[] },
  ): Promise<SavedWebhooks>;
  /** Makes a new secret; the one before signs as well for a day. `null` where they are off. */
  rotateSecret(shop: ShopDomain): Promise<{ secret: string } | null>;
  turnOff(shop: ShopDomain): Promise<void>;
}

/** What came of a test. `too_often`: the shop may send one again at an instant. */
export type WebhookTested =
  | { outcome: 'off' }
  /** By whatever status: only 2xx takes it. */
  | { outcome: 'answered'; status: number }
  | { outcome: 'not_taken'; problem: 'unreachable' | 'address_refused' | 'unreadable' }
  | { outcome: 'too_often'; endsAt: Date };

/** Sends one event of type `test` to where a shop wants webhooks. Rejects while the database is away. */
export type TestWebhook = (shop: ShopDomain) => Promise<WebhookTested>;
