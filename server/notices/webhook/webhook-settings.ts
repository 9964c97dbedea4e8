import { randomBytes } from 'node:crypto';
import { DAY } from '../../core/dates/durations.ts';
import type { NoticeChannels } from '../../ports/notice-channels.ts';
import type { WebhookSettings } from '../../ports/webhook-settings.ts';
import { parseWebhookUrl } from './parse-webhook-url.ts';
import { SECRET_PREFIX } from './sign-webhook.ts';
import { formatTarget, liveSecrets, readTarget } from './webhook-target.ts';

/** As many random bytes as Standard Webhooks recommends at least. */
const SECRET_BYTES = 24;

/** Milliseconds in which a receiver can change to a new secret. */
const ROTATION = DAY;

export interface WebhookSettingsPorts {
  noticeChannels: NoticeChannels;
  now(): Date;
}

/** The use case: where a merchant wants webhooks, signed by secrets that we make. */
export function createWebhookSettings({
  noticeChannels,
  now,
}: WebhookSettingsPorts): WebhookSettings {
  return {
    async read(shop) {
      const channel = await noticeChannels.load(shop, 'webhook');
      const target = readTarget(channel?.target ?? null);
      if (!channel || !target) return null;
      const { kinds, stopped, trouble, lastSentAt } = channel;
      const old = liveSecrets(target, now()).find(({ endsAt }) => endsAt !== null);
      const { url } = target;
      return { url, kinds, stopped, trouble, lastSentAt, oldSecretEndsAt: old?.endsAt ?? null };
    },

    async save(shop, { url: typed, kinds }) {
      const url = parseWebhookUrl(typed);
      if (url === null) return { outcome: 'refused', problem: 'url_refused' };
      if (kinds.length === 0) return { outcome: 'refused', problem: 'no_kinds' };
      const saved = readTarget((await noticeChannels.load(shop, 'webhook'))?.target ?? null);
      const secret = saved ? null : createSecret();
      const secrets = saved?.secrets ?? (secret === null ? [] : [{ secret, endsAt: null }]);
      const target = formatTarget({ url, secrets });
      await noticeChannels.save(shop, 'webhook', { kinds, target });
      return { outcome: 'saved', secret };
    },

    async rotateSecret(shop) {
      const channel = await noticeChannels.load(shop, 'webhook');
      const target = readTarget(channel?.target ?? null);
      if (!channel || !target) return null;
      const secret = createSecret();
      const endsAt = new Date(now().getTime() + ROTATION);
      // Of two before, the older one ends now: three would make it easy to forget one.
      const before = target.secrets.slice(0, 1).map((one) => ({ ...one, endsAt }));
      const secrets = [{ secret, endsAt: null }, ...before];
      await noticeChannels.changeTarget(shop, 'webhook', formatTarget({ ...target, secrets }));
      return { secret };
    },

    turnOff: (shop) => noticeChannels.delete(shop, 'webhook'),
  };
}

function createSecret(): string {
  return SECRET_PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}
