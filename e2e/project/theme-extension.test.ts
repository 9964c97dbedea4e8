import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type {
  ClosedReason,
  HeadlineCode,
  ItemNote,
  LookupProblemCode,
  NextStepCode,
  PaymentNote,
  ReturnNote,
  ShipmentRemark,
  ShipmentStatus,
  ShipmentSubstatus,
  TrackResponse,
  WaitingReason,
} from '../../server/contract.ts';
import { statusWords } from '../../widget/words/status-words.ts';
import type { Locale } from '../../widget/words/strings-snippet.ts';
import { createWording } from '../../widget/words/wording.ts';
import type { Strings, WordingGroup } from '../../widget/words/wording.ts';

const EXTENSION = fileURLToPath(new URL('../../theme-extension/', import.meta.url));
const LANGUAGES = {
  en: 'locales/en.default.json',
  nl: 'locales/nl.json',
  de: 'locales/de.json',
  fr: 'locales/fr.json',
  es: 'locales/es.json',
  it: 'locales/it.json',
  'pt-BR': 'locales/pt-BR.json',
  ja: 'locales/ja.json',
  ar: 'locales/ar.json',
};

/**
 * The sizes of one locale file, and of all Liquid together, that Shopify accepts:
 * https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration#file-and-content-size-limits
 */
const MAX_LOCALE_BYTES = 15_000;
const MAX_LIQUID_BYTES = 100_000;

/** What no text may say to a shopper, in any of the languages: fraud, risk, a refusal; and no code. */
const NEVER_SAID =
  /fraud|fraude|betrug|frode|詐欺|不正|احتيال|declin|geweigerd|abgelehnt|verweiger|refus|rechaz|rifiut|recusad|rejeitad|拒否|却下|رفض|مرفوض|\brisk|risico|risiko|risque|riesgo|rischio|[A-Z]{2,}_[A-Z]|\w_\w/i;

/** The type of each table makes it complete: a code added to the contract does not compile until it is here. */
const HEADLINES: Record<HeadlineCode, true> = {
  order_cancelled: true,
  order_refunded: true,
  delivery_attempted: true,
  ready_to_collect: true,
  exception: true,
  lost: true,
  returning: true,
  returned: true,
  delayed: true,
  no_news: true,
  out_for_delivery: true,
  arriving_on: true,
  on_the_way: true,
  partly_delivered: true,
  partly_shipped: true,
  shipped: true,
  label_created: true,
  delivered: true,
  delivered_on: true,
  collected: true,
  return_requested: true,
  return_in_progress: true,
  return_received: true,
  return_completed: true,
  awaiting_payment: true,
  payment_partial: true,
  checking: true,
  check_address: true,
  awaiting_stock: true,
  awaiting_return: true,
  date_to_follow: true,
  scheduled_for: true,
  preparing: true,
  preparing_pickup: true,
  preparing_local: true,
  gift_card: true,
  nothing_to_ship: true,
  received: true,
};
const NEXT_STEPS: Record<NextStepCode, true> = {
  nothing_to_do: true,
  see_carrier: true,
  collect: true,
  contact: true,
  pay: true,
  check_address: true,
  see_email: true,
  refund_takes_days: true,
  not_here_yet: true,
  not_here: true,
  send_back: true,
};
/** Each reason with the code of its text; `scheduled` always has a day. */
const WAITING: Record<WaitingReason, string> = {
  preparing: 'preparing',
  packing: 'packing',
  preparing_pickup: 'preparing_pickup',
  preparing_local: 'preparing_local',
  ready_to_collect: 'ready_to_collect',
  scheduled: 'scheduled_for',
  awaiting_payment: 'awaiting_payment',
  awaiting_return: 'awaiting_return',
  awaiting_stock: 'awaiting_stock',
  date_to_follow: 'date_to_follow',
  check_address: 'check_address',
  checking: 'checking',
};
const CLOSED: Record<ClosedReason, true> = {
  cancelled: true,
  cancelled_on_request: true,
  cancelled_out_of_stock: true,
  cancelled_unpaid: true,
  removed: true,
  refunded: true,
  nothing_to_ship: true,
  gift_card: true,
  collected: true,
};
const RETURNS: Record<ReturnNote['status'], true> = {
  return_requested: true,
  return_in_progress: true,
  return_received: true,
  return_completed: true,
  return_declined: true,
  return_declined_final_sale: true,
  return_declined_too_late: true,
};
const PAYMENTS: Record<PaymentNote['code'], true> = {
  payment_authorized: true,
  payment_partial: true,
  payment_expired: true,
  payment_voided: true,
  partly_refunded: true,
  refunded: true,
};
const NOTES: Record<ItemNote['code'], true> = {
  refunded: true,
  exchange: true,
  return_declined: true,
  shipped: true,
  added: true,
};
const REMARKS: Record<ShipmentRemark['code'], true> = {
  expected: true,
  moved: true,
  no_news: true,
  no_reports: true,
  no_tracking: true,
  sent_again: true,
};
const STATUSES: Record<ShipmentStatus, true> = {
  unknown: true,
  info_received: true,
  in_transit: true,
  out_for_delivery: true,
  attempt_failed: true,
  available_for_pickup: true,
  delivered: true,
  exception: true,
  returning: true,
  returned: true,
  cancelled: true,
};
/** Nobody has news of these, and the text says so. */
type NoNews = 'provider_error';
/** Each other substatus with a status that it occurs with, whose text it has where there is none of its own. */
const SUBSTATUSES: Record<Exclude<ShipmentSubstatus, NoNews>, ShipmentStatus> = {
  label_purchased: 'info_received',
  label_printed: 'info_received',
  confirmed: 'info_received',
  awaiting_shipper: 'info_received',
  requested: 'info_received',
  picked_up: 'in_transit',
  accepted: 'in_transit',
  sorting: 'in_transit',
  arrived: 'in_transit',
  departed: 'in_transit',
  departed_origin_country: 'in_transit',
  arrived_destination_country: 'in_transit',
  handed_over: 'in_transit',
  forwarded: 'in_transit',
  rescheduled: 'in_transit',
  scheduled: 'in_transit',
  problem_resolved: 'in_transit',
  customs_processing: 'in_transit',
  customs_released: 'in_transit',
  delayed: 'in_transit',
  delayed_customs: 'in_transit',
  delayed_weather: 'in_transit',
  delayed_processing: 'in_transit',
  recipient_absent: 'attempt_failed',
  business_closed: 'attempt_failed',
  no_access: 'attempt_failed',
  notice_left: 'attempt_failed',
  store: 'available_for_pickup',
  pickup_point: 'available_for_pickup',
  signed: 'delivered',
  mailbox: 'delivered',
  parcel_locker: 'delivered',
  neighbour: 'delivered',
  safe_place: 'delivered',
  collected: 'delivered',
  cod_paid: 'delivered',
  service_point: 'delivered',
  agent: 'delivered',
  address_problem: 'exception',
  recipient_moved: 'exception',
  refused: 'exception',
  unclaimed: 'exception',
  payment_due: 'exception',
  documents_required: 'exception',
  held: 'exception',
  damaged: 'exception',
  lost: 'exception',
  destroyed: 'exception',
  undeliverable: 'exception',
  action_required: 'exception',
  carrier_failure: 'exception',
  other: 'exception',
  label_voided: 'cancelled',
  fulfillment_cancelled: 'cancelled',
  fulfilled_no_tracking: 'unknown',
};
/** Each problem with the code of its text. */
const PROBLEMS: Record<LookupProblemCode, LookupProblemCode> = {
  order_required: 'order_malformed',
  order_malformed: 'order_malformed',
  order_is_tracking_number: 'order_is_tracking_number',
  order_is_link: 'order_malformed',
  order_is_email: 'order_malformed',
  email_required: 'email_malformed',
  email_malformed: 'email_malformed',
  email_is_link: 'email_malformed',
  email_is_tracking_number: 'email_malformed',
};
/** These outcomes have no text: an order is drawn, an invalid form shows its problems, the widget does the proof. */
type Unworded = 'found' | 'invalid' | 'proof_required';
/** Each refusal with the codes of its texts. */
const OUTCOMES: Record<Exclude<TrackResponse['outcome'], Unworded>, string[]> = {
  not_found: ['not_found'],
  rate_limited: ['rate_limited'],
  pass_ended: ['pass_ended'],
  unavailable: ['unavailable'],
};
const WORDED: [WordingGroup, string[]][] = [
  ['headline', Object.keys(HEADLINES)],
  ['next', Object.keys(NEXT_STEPS)],
  ['waiting', Object.values(WAITING)],
  ['closed', Object.keys(CLOSED)],
  ['returns', Object.keys(RETURNS)],
  ['payment', Object.keys(PAYMENTS)],
  ['note', Object.keys(NOTES)],
  ['remark', Object.keys(REMARKS)],
  ['status', Object.keys(STATUSES)],
  ['problem', Object.values(PROBLEMS)],
  ['outcome', Object.values(OUTCOMES).flat()],
];

const read = (path: string): string => readFileSync(EXTENSION + path, 'utf8');
const readLocale = (path: string): Locale => JSON.parse(read(path)) as Locale;

/** A locale file as the page passes it to the widget. */
function stringsOf(locale: Locale): Strings {
  const groups = Object.entries(locale.order_tracking).filter(([name]) => name !== 'language');
  return JSON.parse(
    JSON.stringify(Object.fromEntries(groups)).replaceAll(/\{\{ (\w+) \}\}/g, '{$1}'),
  );
}

const placeholders = (sentence = ''): string[] =>
  (sentence.match(/\{\{ \w+ \}\}/g) ?? []).toSorted();

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

describe.each(Object.entries(LANGUAGES))('the texts in %s', (language, path) => {
  const locale = readLocale(path);
  const say = createWording(stringsOf(locale));

  it.each(WORDED)('have a sentence for every %s code', (group, codes) => {
    for (const code of codes) expect(say(group, code), code).toMatch(/\S/);
  });

  it('say a status for every substatus, and never that there is no news when there is', () => {
    for (const [code, status] of Object.entries(SUBSTATUSES)) {
      const words = statusWords({ status, substatus: code as ShipmentSubstatus }, say);
      expect(words, code).not.toBe(say('status', 'unknown'));
    }
  });

  it('name their own language', () => {
    expect(locale.order_tracking['language']).toBe(language);
  });

  it('fit in the size that Shopify accepts, with at most 130 sentences', () => {
    expect(statSync(EXTENSION + path).size).toBeLessThanOrEqual(MAX_LOCALE_BYTES);
    const words = leaves(locale).filter(([key]) => !key.endsWith('.language'));
    expect(words.length).toBeLessThanOrEqual(130);
  });

  // The filter `t` would escape them, and the shopper would read `&amp;`.
  it('have no character that HTML escapes', () => {
    for (const [key, sentence] of leaves(locale)) expect(sentence, key).not.toMatch(/[&<>"]/);
  });

  it('neither accuse the shopper nor contain a code', () => {
    for (const [key, sentence] of leaves(locale)) {
      expect(sentence, key).not.toMatch(NEVER_SAID);
    }
  });

  it('use the placeholders that the English ones use', () => {
    const english = new Map(leaves(readLocale(LANGUAGES.en)));
    for (const [key, sentence] of leaves(locale)) {
      expect(placeholders(sentence), key).toEqual(placeholders(english.get(key)));
    }
  });
});

describe('the block', () => {
  const source = read('blocks/order-tracking.liquid');
  const schema = JSON.parse(
    /\{% schema %\}([\s\S]*)\{% endschema %\}/.exec(source)?.[1] ?? '',
  ) as Record<string, unknown> & { settings: { id?: string; type: string }[] };

  it('has only schema keys that Shopify knows', () => {
    const known = ['name', 'target', 'stylesheet', 'javascript', 'enabled_on', 'disabled_on'];
    known.push('class', 'tag', 'settings', 'default', 'available_if');
    expect(Object.keys(schema).filter((key) => !known.includes(key))).toEqual([]);
    expect('enabled_on' in schema && 'disabled_on' in schema).toBe(false);
    expect(schema['target']).toBe('section');
  });

  it.each(Object.values(LANGUAGES))('has a short name of its own in %s', (path) => {
    const { name } = JSON.parse(read(path.replace('.json', '.schema.json'))).order_tracking as {
      name: string;
    };
    expect(schema['name']).toBe('t:order_tracking.name');
    expect(name.length).toBeLessThanOrEqual(25);
    expect(name).not.toMatch(/track your order/i);
  });

  it('reads every setting that it offers, and offers every setting that it reads', () => {
    const offered = schema.settings.flatMap(({ id }) => id ?? []);
    const used = [...source.matchAll(/block\.settings\.(\w+)/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(offered));
  });

  it('begins every id with its own, so that several blocks fit on a page', () => {
    const ids = [...source.matchAll(/\s(?:id|for|aria-describedby)=["']([^"']*)["']/g)].flatMap(
      ([, value]) => (value ?? '').replaceAll('{{ id }}', '@').split(' '),
    );
    expect(ids).not.toEqual([]);
    for (const id of ids) expect(id).toMatch(/^@-/);
  });
});

describe('the extension', () => {
  it('has only the folders and files that Shopify accepts, none nested', () => {
    const accepted = {
      assets: /\.(js|css)$/,
      blocks: /\.liquid$/,
      snippets: /\.liquid$/,
      locales: /\.json$/,
    };
    const entries = readdirSync(EXTENSION, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const folder = entry.parentPath.slice(EXTENSION.length - 1).replace(/^\//, '');
      if (entry.isDirectory()) expect(Object.keys(accepted)).toContain(entry.name);
      else if (folder === '')
        expect(entry.name).toMatch(/^(shopify\.extension\.toml|\.theme-check\.yml|README\.md)$/);
      else expect(entry.name).toMatch(accepted[folder as keyof typeof accepted]);
    }
  });

  it('has less Liquid than Shopify accepts', () => {
    const liquid = ['blocks', 'snippets'].flatMap((folder) =>
      readdirSync(EXTENSION + folder).map((name) => statSync(`${EXTENSION}${folder}/${name}`).size),
    );
    expect(liquid.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_LIQUID_BYTES);
  });
});
