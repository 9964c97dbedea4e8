import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type {
  ClosedReason,
  HeadlineCode,
  HeadlineDetailCode,
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
import { BRITISH_COUNTRIES, RIGHT_TO_LEFT } from '../../widget/pages/block-lists.ts';
import { REGISTERS } from '../../widget/words/registers.ts';
import { statusWords } from '../../widget/words/status-words.ts';
import type { Locale } from '../../widget/words/strings-snippet.ts';
import { RULED_LANGUAGES, rulesOf } from '../fixtures/language-rules.ts';
import {
  answerWords,
  isElsewhere,
  LANGUAGES,
  localeFile,
  wholeLocale,
  wordGroups,
} from '../fixtures/words.ts';
import { createWording } from '../../widget/words/wording.ts';
import type { Strings, WordingGroup } from '../../widget/words/wording.ts';

const EXTENSION = fileURLToPath(new URL('../../theme-extension/', import.meta.url));

/**
 * The sizes of one locale file, and of all Liquid together, that Shopify accepts:
 * https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration#file-and-content-size-limits
 */
const MAX_LOCALE_BYTES = 15_000;
const MAX_LIQUID_BYTES = 100_000;

/** Whatever the language. */
const A_CODE = /[A-Z]{2,}_[A-Z]|\w_\w/;

/** Expects that no sentence accuses, in its own language or in English, and that none has a code. */
function expectNoAccusation(language: string, sentences: readonly [string, string][]): void {
  for (const [key, sentence] of sentences) {
    expect(sentence, key).not.toMatch(A_CODE);
    // Here the shopper refused, at the door.
    if (key.endsWith('.status.refused')) continue;
    expect(sentence.normalize(), key).not.toMatch(rulesOf(language).neverSaid);
    expect(sentence, key).not.toMatch(rulesOf('en').neverSaid);
  }
}

/** The type of each table makes it complete: a code added to the contract does not compile until it is here. */
const HEADLINES: Record<HeadlineCode, true> = {
  order_cancelled: true,
  cancelled_after_sending: true,
  order_refunded: true,
  order_emptied: true,
  arriving_on: true,
  all_arriving_on: true,
  part_arriving_on: true,
  out_for_delivery: true,
  out_for_delivery_on: true,
  delayed: true,
  delayed_until: true,
  not_delivered_on: true,
  customs_processing: true,
  no_news: true,
  on_the_way: true,
  part_on_the_way: true,
  in_transit: true,
  exchange_on_the_way: true,
  to_pickup_point: true,
  shipped: true,
  part_shipped: true,
  label_created: true,
  label_late: true,
  attempt_failed: true,
  pickup_point: true,
  parcel_locker: true,
  ready_to_collect: true,
  part_ready_to_collect: true,
  exception: true,
  address_problem: true,
  payment_due: true,
  documents_required: true,
  held: true,
  damaged: true,
  lost: true,
  destroyed: true,
  refused: true,
  unclaimed: true,
  returning: true,
  returned: true,
  delivered: true,
  delivered_on: true,
  part_delivered_on: true,
  neighbour: true,
  safe_place: true,
  mailbox: true,
  collected: true,
  return_requested: true,
  return_in_progress: true,
  return_received: true,
  return_completed: true,
  return_not_accepted: true,
  awaiting_payment: true,
  payment_partial: true,
  not_paid: true,
  checking: true,
  check_address: true,
  awaiting_stock: true,
  awaiting_return: true,
  date_to_follow: true,
  scheduled_for: true,
  late_to_ship: true,
  preparing: true,
  preparing_for_long: true,
  finding_another_way: true,
  preparing_pickup: true,
  preparing_local: true,
  received: true,
  gift_card: true,
  nothing_to_ship: true,
};
const DETAILS: Record<HeadlineDetailCode, true> = {
  day_unknown: true,
  ship_day_unknown: true,
  ready_day_unknown: true,
  rest_preparing: true,
  rest_ships_on: true,
  rest_awaiting_stock: true,
  rest_checking: true,
  rest_ready_to_collect: true,
  rest_on_the_way: true,
  rest_expected: true,
  rest_delivered: true,
  was_expected: true,
  last_seen: true,
  quiet_abroad: true,
  waiting_since: true,
  may_go_back: true,
  no_reports: true,
  no_tracking: true,
  still_coming: true,
  will_not_be_sent: true,
  not_paid_yet: true,
  pay_at_the_door: true,
  payment_lapsed: true,
  too_late: true,
  final_sale: true,
  being_checked: true,
  expected: true,
  late_to_ship: true,
};
const NEXT_STEPS: Record<NextStepCode, true> = {
  nothing_to_do: true,
  see_carrier: true,
  choose_delivery: true,
  see_customs: true,
  see_needs: true,
  collect_at_point: true,
  collect_soon: true,
  collect: true,
  wait_until_ready: true,
  contact: true,
  contact_when_late: true,
  ask_when: true,
  ask_why: true,
  wait_or_cancel: true,
  refuse_or_contact: true,
  check_address: true,
  pay_again: true,
  see_email: true,
  refund_not_seen: true,
  not_here: true,
  look_around: true,
  send_back: true,
  keep_for_now: true,
  pay: true,
  refund_takes_days: true,
  not_here_yet: true,
  ask_neighbour: true,
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
  finding_another_way: 'finding_another_way',
  late_to_ship: 'late_to_ship',
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
  not_paid_yet: true,
  pay_at_the_door: true,
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
  sources_disagree: true,
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
  unavailable: ['unavailable', 'offline'],
};
const WORDED: [WordingGroup, string[]][] = [
  ['headline', Object.keys(HEADLINES)],
  ['detail', Object.keys(DETAILS)],
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

/** Where Shopify knows the order, nothing is typed and nothing is refused. */
const OF_THE_FORM: ReadonlySet<WordingGroup> = new Set(['problem', 'outcome']);

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

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const path = pathOf(language);
  const locale = wholeLocale(language);
  const say = createWording(stringsOf(locale));

  it.each(WORDED)('have a sentence for every %s code', (group, codes) => {
    for (const code of codes) expect(say(group, code), code).toMatch(/\S/);
  });

  it('are the same on Shopify’s own order pages', () => {
    const file = new URL(`../../extensions/order-status/${path}`, import.meta.url);
    const texts = readFileSync(file, 'utf8').replaceAll(/\{\{(\w+)\}\}/g, '{$1}');
    const sayThere = createWording(JSON.parse(texts) as Strings);
    for (const [group, codes] of WORDED.filter(([name]) => !OF_THE_FORM.has(name))) {
      for (const code of codes) expect(sayThere(group, code), code).toBe(say(group, code));
    }
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

  it('have in the locale file what the block says', () => {
    const keys = new Set(leaves(readLocale(path)).map(([key]) => key));
    const said = read('blocks/order-tracking.liquid').matchAll(/'(order_tracking[.\w]+)' \| t\b/g);
    expect([...said].map(([, key]) => `.${key}`).filter((key) => !keys.has(key))).toEqual([]);
  });

  // Prettier writes the files without indentation, so that this is what is deployed.
  it('fit in the size that Shopify accepts', () => {
    expect(
      statSync(EXTENSION + path).size,
      `what has no room: widget/pages/words/${language}/answer.json, docs/decisions/0058`,
    ).toBeLessThanOrEqual(MAX_LOCALE_BYTES);
  });

  // The filter `t` would escape them, and the shopper would read `&amp;`.
  it('have no character that HTML escapes', () => {
    for (const [key, sentence] of leaves(locale)) expect(sentence, key).not.toMatch(/[&<>"]/);
  });

  it('neither accuse the shopper nor contain a code', () => {
    expectNoAccusation(language, sentencesOf(language));
  });

  it('use the placeholders that the English ones use', () => {
    const english = new Map(leaves(readLocale(pathOf('en'))));
    for (const [key, sentence] of leaves(locale)) {
      expect(placeholders(sentence), key).toEqual(placeholders(english.get(key)));
    }
  });
});

describe.each(LANGUAGES.filter(isElsewhere))(
  'the words in %s, for which there is no room',
  (language) => {
    const inFile = leaves(readLocale(pathOf(language))).map(([key]) => key);
    const beside = leaves({ order_tracking: answerWords(language) }).map(([key]) => key);

    it('are those that English has and the locale file does not', () => {
      const english = leaves(readLocale(pathOf('en'))).map(([key]) => key);
      expect([...inFile, ...beside].toSorted()).toEqual(english.toSorted());
    });

    it('would not fit, and are all but what the block itself says', () => {
      const whole = JSON.stringify(wholeLocale(language));
      expect(Buffer.byteLength(whole)).toBeGreaterThan(MAX_LOCALE_BYTES);
      const block = read('blocks/order-tracking.liquid');
      for (const key of inFile.filter((one) => !one.includes('.form.'))) {
        expect(block).toContain(`'${key.slice(1)}'`);
      }
    });
  },
);

function pathOf(language: string): string {
  return `locales/${localeFile(language)}.json`;
}

it('every language has rules, and no other', () => {
  expect(RULED_LANGUAGES.toSorted()).toEqual([...LANGUAGES].toSorted());
});

/** Every sentence of a language: the locale file's, those beside it, those of the other form of address. */
function sentencesOf(language: string): [string, string][] {
  return leaves([wholeLocale(language), wordGroups(language), REGISTERS[language]?.sentences]);
}

it.each(LANGUAGES)('a day in %s stands only where it reads well', (language) => {
  for (const [key, sentence] of sentencesOf(language)) {
    const [before, after] = sentence.split('{{ date }}');
    if (after === undefined) continue;
    const rule = `${key}: beforeADay, in e2e/fixtures/language-rules.ts`;
    expect(before?.trimEnd(), rule).toMatch(rulesOf(language).beforeADay);
  }
});

it.each(LANGUAGES.filter((language) => !rulesOf(language).isStatusAfterColon))(
  'no status in %s has its capital after a colon',
  (language) => {
    for (const [key, sentence] of sentencesOf(language)) {
      expect(sentence, key).not.toMatch(/:\s\{\{ status/);
    }
  },
);

/** What each language with two forms of address writes in its locale file, and what its register has. */
const FORMS = { nl: 'formal', de: 'formal', fr: 'informal', es: 'formal', it: 'formal' } as const;

describe.each(Object.entries(FORMS))('the other form of address in %s', (language, form) => {
  const written = new Map(leaves(readLocale(`locales/${language}.json`).order_tracking));
  const register = leaves(REGISTERS[language]?.sentences);

  it(`is ${form}`, () => {
    expect(REGISTERS[language]?.form).toBe(form);
    expect(register).not.toEqual([]);
  });

  it('has sentences of the locale file only, each another one with the same placeholders', () => {
    for (const [key, sentence] of register) {
      expect(written.has(key), key).toBe(true);
      expect(sentence, key).not.toBe(written.get(key));
      expect(placeholders(sentence), key).toEqual(placeholders(written.get(key)));
    }
  });

  // The block prints them itself, in the words of the locale file.
  it('has no text of the form', () => {
    expect(register.filter(([key]) => /^\.(?:form|language)/.test(key))).toEqual([]);
  });

  it('has no character that HTML escapes, no code, and accuses nobody', () => {
    for (const [key, sentence] of register) expect(sentence, key).not.toMatch(/[&<>"]/);
    expectNoAccusation(language, register);
  });
});

it('has another form of address in no other language', () => {
  const files = readdirSync(new URL('../../widget/words/registers/', import.meta.url));
  const languages = Object.keys(FORMS).toSorted();
  expect(files.map((name) => name.replace('.json', '')).toSorted(), 'registers/').toEqual(
    languages,
  );
  expect(Object.keys(REGISTERS).toSorted(), 'registers.ts').toEqual(languages);
});

describe('the block', () => {
  const source = read('blocks/order-tracking.liquid');
  const schema = JSON.parse(
    /\{% schema %\}([\s\S]*)\{% endschema %\}/.exec(source)?.[1] ?? '',
  ) as Record<string, unknown> & { settings: { id?: string; type: string; visible_if?: string }[] };

  it('has only schema keys that Shopify knows', () => {
    const known = ['name', 'target', 'stylesheet', 'javascript', 'enabled_on', 'disabled_on'];
    known.push('class', 'tag', 'settings', 'default', 'available_if');
    expect(Object.keys(schema).filter((key) => !known.includes(key))).toEqual([]);
    expect('enabled_on' in schema && 'disabled_on' in schema).toBe(false);
    expect(schema['target']).toBe('section');
  });

  const [, appName] = /^name = "(.*)"$/m.exec(read('shopify.extension.toml')) ?? [];

  it.each(LANGUAGES)(
    'has the name of the app in %s, which is what a merchant searches for',
    (language) => {
      const { name } = JSON.parse(read(pathOf(language).replace('.json', '.schema.json')))
        .order_tracking as {
        name: string;
      };
      expect(schema['name']).toBe('t:order_tracking.name');
      expect(name).toBe(appName);
      expect(name.length).toBeLessThanOrEqual(25);
    },
  );

  it('reads every setting that it offers, and offers every setting that it reads', () => {
    const offered = schema.settings.flatMap(({ id }) => id ?? []);
    const used = [...source.matchAll(/block\.settings\.(\w+)/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(offered));
  });

  it('offers no setting where it does nothing', () => {
    const conditions = schema.settings.flatMap(({ id, visible_if }) =>
      id !== undefined && visible_if !== undefined ? [[id, visible_if]] : [],
    );
    expect(Object.fromEntries(conditions)).toEqual({
      alignment: '{{ block.settings.hide_heading == false or block.settings.intro != blank }}',
      button_text_color: '{{ block.settings.button_class == blank }}',
      heading_class: '{{ block.settings.hide_heading == false }}',
    });
  });

  it.each(['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'SG', 'HK', 'MY', 'DE', 'NL', 'NO', 'CH'])(
    'is in British English in %s',
    (country) => expect(BRITISH_COUNTRIES).toContain(country),
  );

  it.each(['US', 'CA', 'MX', 'BR', 'AR', 'PH', 'JP', 'KR', 'TW', 'en', ''])(
    'is in American English in %j',
    (country) => expect(BRITISH_COUNTRIES).not.toContain(country),
  );

  it('knows the languages that are written from right to left', () => {
    expect([...RIGHT_TO_LEFT]).toEqual(['ar', 'fa', 'he', 'ur']);
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

  it('has no locale file that is larger than Shopify accepts, the merchant’s included', () => {
    const files = readdirSync(`${EXTENSION}locales`);
    const tooLarge = files.filter(
      (name) => statSync(`${EXTENSION}locales/${name}`).size > MAX_LOCALE_BYTES,
    );
    expect(files.length).toBeGreaterThan(17);
    expect(tooLarge).toEqual([]);
  });

  it('has less Liquid than Shopify accepts', () => {
    const liquid = ['blocks', 'snippets'].flatMap((folder) =>
      readdirSync(EXTENSION + folder).map((name) => statSync(`${EXTENSION}${folder}/${name}`).size),
    );
    expect(liquid.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_LIQUID_BYTES);
  });
});
