import { createHmac } from 'node:crypto';
import type { ShopEvent } from '../orders/changes/order-change.ts';
import { ADMIN_API_VERSION } from '../admin-api/admin-schema.ts';
import type { Subscription } from './app-config.ts';
import { deliveryFaults, type DeliveryFaults } from './delivery-faults.ts';

export interface WebhookSenderOptions {
  shopDomain: string;
  apiSecret: string;
  subscriptions: readonly Subscription[];
  /** Whether the app has been granted what a topic needs. */
  isGranted(topic: string): boolean;
  now: () => Date;
  /** From 0 to 1; decides which deliveries a fault meets. */
  random: () => number;
}

/** One request to the app, which may be sent several times. */
export interface Delivery {
  topic: string;
  uri: string;
  /** The very bytes that are signed, at every attempt the same. */
  body: string;
  webhookId: string;
  /** The same for all deliveries of one change. */
  eventId: string;
  triggeredAt: string;
  /** The status of each answer; 0 where there was none. */
  answers: number[];
}

/** Sends webhooks to an app. A test may change `faults` at any time. */
export interface WebhookSender {
  faults: DeliveryFaults;
  /** Every delivery that was made out, lost ones too, oldest first; the last 1,000. */
  deliveries: Delivery[];
  /** From now on the app is here; before, nothing is sent. */
  deliverTo(appUrl: string): void;
  /** Makes out the deliveries of one change and sends what is due. */
  send(events: readonly ShopEvent[]): void;
  /** Sends what is due by the clock, and resolves when each has an answer or none. */
  run(): Promise<void>;
}

/** Milliseconds that an app has for its answer. https://shopify.dev/docs/apps/build/webhooks/troubleshooting-webhooks */
const ANSWER_LIMIT = 5_000;

/**
 * Minutes from each attempt to the next: eight more within four hours, ever longer apart. Shopify documents the number
 * and the hours; the steps are a guess. https://shopify.dev/changelog/updates-to-webhook-retry-mechanism
 */
export const RETRY_MINUTES = [1, 2, 5, 10, 20, 40, 70, 90] as const;

/**
 * Milliseconds in which a delivery is dropped that equals an earlier one of its topic, after trimming. Shopify warns of
 * it and names no time: a guess. https://shopify.dev/docs/apps/build/webhooks/customize/modify_payloads
 */
export const SAME_BODY_WINDOW = 10_000;

const MINUTE = 60_000;
const MAX_LOGGED_DELIVERIES = 1000;

/** A sender that is not told where the app is yet, with a network without faults. */
export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { subscriptions, isGranted, now, random } = options;
  let appUrl: string | null = null;
  let made = 0;
  let queue: { dueAt: number; delivery: Delivery }[] = [];
  /** When each trimmed body was made out last, by topic and body. */
  const madeOut = new Map<string, number>();

  function nextId(kind: string): string {
    made += 1;
    return `${kind}0000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  }

  function isRepeated(topic: string, body: string): boolean {
    const at = now().getTime();
    for (const [key, since] of madeOut) if (at - since >= SAME_BODY_WINDOW) madeOut.delete(key);
    const key = `${topic} ${body}`;
    const isKnown = madeOut.has(key);
    if (!isKnown) madeOut.set(key, at);
    return isKnown;
  }

  function makeOut(event: ShopEvent, { uri, includeFields }: Subscription, eventId: string): void {
    const { topic } = event;
    const body = JSON.stringify(includeFields ? trim(event.body, includeFields) : event.body);
    if (includeFields && isRepeated(topic, body)) return;
    const at = now();
    const delivery: Delivery = {
      topic,
      uri,
      body,
      webhookId: nextId('aaaa'),
      eventId,
      triggeredAt: at.toISOString(),
      answers: [],
    };
    sender.deliveries.push(delivery);
    if (sender.deliveries.length > MAX_LOGGED_DELIVERIES) sender.deliveries.shift();
    const { lost, doubled, lateBy } = sender.faults;
    if (random() < lost) return;
    for (let copies = random() < doubled ? 2 : 1; copies > 0; copies -= 1) {
      queue.push({ delivery, dueAt: at.getTime() + random() * lateBy });
    }
  }

  async function post(delivery: Delivery): Promise<void> {
    const status = await answerTo(delivery, `${appUrl}${delivery.uri}`, options);
    delivery.answers.push(status);
    const minutes = RETRY_MINUTES[delivery.answers.length - 1];
    if ((status < 200 || status > 299) && minutes !== undefined) {
      queue.push({ delivery, dueAt: now().getTime() + minutes * MINUTE });
    }
  }

  const sender: WebhookSender = {
    faults: deliveryFaults.none,
    deliveries: [],
    deliverTo(url) {
      appUrl = url;
    },
    send(events) {
      const eventId = nextId('eeee');
      for (const event of events) {
        const wanted = subscriptions.filter(({ topic }) => topic === event.topic);
        if (!isGranted(event.topic)) continue;
        for (const subscription of wanted) makeOut(event, subscription, eventId);
      }
      void sender.run();
    },
    async run() {
      if (appUrl === null) return;
      const at = now().getTime();
      const due = queue.filter(({ dueAt }) => dueAt <= at).toSorted((a, b) => a.dueAt - b.dueAt);
      queue = queue.filter(({ dueAt }) => dueAt > at);
      await Promise.all(due.map(({ delivery }) => post(delivery)));
    },
  };
  return sender;
}

function trim(body: ShopEvent['body'], fields: readonly string[]): ShopEvent['body'] {
  return Object.fromEntries(Object.entries(body).filter(([name]) => fields.includes(name)));
}

/** The status of the app's answer; 0 when none comes in time. */
async function answerTo(
  delivery: Delivery,
  url: string,
  { shopDomain, apiSecret }: WebhookSenderOptions,
): Promise<number> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Shopify-Topic': delivery.topic,
        'X-Shopify-Hmac-Sha256': createHmac('sha256', apiSecret)
          .update(delivery.body)
          .digest('base64'),
        'X-Shopify-Shop-Domain': shopDomain,
        'X-Shopify-API-Version': ADMIN_API_VERSION,
        'X-Shopify-Webhook-Id': delivery.webhookId,
        'X-Shopify-Event-Id': delivery.eventId,
        'X-Shopify-Triggered-At': delivery.triggeredAt,
      },
      body: delivery.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_LIMIT),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
