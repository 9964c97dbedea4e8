import type { Pages } from '../../contract.ts';
import type { Background } from '../../async/background.ts';
import { parseDateLocale } from '../../core/dates/date-locale.ts';
import { DAY } from '../../core/dates/durations.ts';
import { belongsTo, parseEmail } from '../../core/lookup/order-lookup.ts';
import { parseMailAddress } from '../../core/mail-address.ts';
import type { ContactsOf, KeptOrders } from '../../ports/kept-orders.ts';
import type {
  AnswerLinkRequest,
  AskForLinks,
  LinkMailBudgets,
  LinkMailRequest,
  LinkMails,
} from '../../ports/link-mails.ts';
import type { Log } from '../../ports/log.ts';
import type { MailProblem, SendMail } from '../../ports/mail.ts';
import type {
  MailableOrder,
  MailableOrders,
  ReadMailableOrders,
} from '../../ports/mailable-orders.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { mailId } from '../mail/mail-id.ts';

export interface MailOrderLinksPorts {
  keptOrders: Pick<KeptOrders, 'newestOf'>;
  contactsOf: ContactsOf;
  readOrders: ReadMailableOrders;
  budgets: LinkMailBudgets;
  linkMails: Pick<LinkMails, 'answersRequests' | 'addProblem' | 'removeProblem'>;
  /** The address of the tracking page with a pass that opens one order until `expiresAt`. */
  linkTo(shop: ShopDomain, orderId: string, expiresAt: Date): Promise<string>;
  pages: Pick<Pages, 'writeLinksMail'>;
  send: SendMail;
  /** Of a bounded length: who asks too much at once is not served, and learns nothing of it. */
  background: Pick<Background, 'run'>;
  /** At least 0, less than 1. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
  now(): Date;
  log: Pick<Log, 'info' | 'warn'>;
}

/** Orders in one mail: whoever has more looks for one of the last. */
const MAX_ORDERS = 5;

/** Days since an order was placed: without `read_all_orders`, an app reads none that is older. */
const DAYS = 60;

/** Days until a link of a mail expires. Another mail is soon asked for. */
const LINK_DAYS = 7;

/**
 * Milliseconds, at most, between the answer and the work: whoever asks again at once cannot feel in the second answer
 * what the first address has made the server do.
 */
const PAUSE = 1_000;

/**
 * Mails the links of an address's latest orders to whom they belong (decision 0061): found among the kept orders, else
 * by a search; then each is read live, compared again, and the mail goes to the order's own address.
 */
export function createMailOrderLinks(ports: MailOrderLinksPorts): {
  askForLinks: AskForLinks;
  answerLinkRequest: AnswerLinkRequest;
} {
  const { keptOrders, contactsOf, readOrders, budgets, linkTo, background, now, log } = ports;
  const { linkMails } = ports;

  async function findOrders({ shop, email }: LinkMailRequest): Promise<MailableOrders | null> {
    const since = new Date(now().getTime() - DAYS * DAY);
    const kept = await keptOrders.newestOf(shop, contactsOf(shop, email), since, MAX_ORDERS);
    if (kept.length === 0 && !(await budgets.maySearch(shop))) return null;
    const found =
      kept.length > 0
        ? await readOrders.byIds(shop, kept)
        : await readOrders.newestOf(shop, email, MAX_ORDERS);
    const own = found.orders.filter(
      (order) => belongsTo(order.email, email) && order.placedAt >= since,
    );
    return { ...found, orders: own };
  }

  async function mailLinks(request: LinkMailRequest): Promise<void> {
    await ports.sleep(ports.random() * PAUSE);
    const { shop } = request;
    if (!(await budgets.mayAsk(request))) return;
    const found = await findOrders(request);
    if (found) await mailFound(shop, request.locale, found);
  }

  async function answerLinkRequest(shop: ShopDomain, orderId: string): Promise<void> {
    if (!(await linkMails.answersRequests(shop))) return;
    const found = await readOrders.byIds(shop, [orderId]);
    const email = parseEmail(found.orders[0]?.email ?? '');
    if (!email.ok || !(await budgets.mayAsk({ shop, network: null, email: email.value }))) return;
    await mailFound(shop, found.orders[0]?.locale ?? '', found);
  }

  /** Sends them unless there are none, and notes what becomes of the mail. */
  async function mailFound(shop: ShopDomain, locale: string, found: MailableOrders): Promise<void> {
    const [newest] = found.orders;
    if (!newest || !(await budgets.maySend(shop))) return;
    const problem = await sendLinks(shop, locale, found, newest);
    const { id: orderId, name: orderName } = newest;
    if (problem) {
      log.warn({ shop, orderId, problem }, 'links to orders could not be mailed');
      await linkMails.addProblem(shop, { orderId, orderName, problem, happenedAt: now() });
    } else {
      log.info({ shop, orders: found.orders.length }, 'mailed links to orders');
      await linkMails.removeProblem(shop, orderId);
    }
  }

  async function sendLinks(
    shop: ShopDomain,
    asked: string,
    { shopName, contact, timeZone, orders }: MailableOrders,
    newest: MailableOrder,
  ): Promise<MailProblem | null> {
    const to = parseMailAddress(newest.email ?? '');
    if (!to) return 'address_refused';
    const expiresAt = new Date(now().getTime() + LINK_DAYS * DAY);
    const locale = localeOf(newest, asked);
    const dates = new Intl.DateTimeFormat(parseDateLocale(locale), { dateStyle: 'long', timeZone });
    const linked = await Promise.all(
      orders.map(async ({ id, name, placedAt }) => ({
        name,
        placed: dates.format(placedAt),
        url: await linkTo(shop, id, expiresAt),
      })),
    );
    const until = dates.format(expiresAt);
    const mail = ports.pages.writeLinksMail({ shop: shopName, locale, orders: linked, until });
    const id = mailId('links', shop, newest.id, String(now().getTime()));
    const from = { fromName: shopName, ...(contact && { replyTo: contact }) };
    const sent = await ports.send({ to, id, ...from, ...mail });
    return sent.outcome === 'not_sent' ? sent.problem : null;
  }

  return {
    askForLinks(request) {
      const { shop } = request;
      if (background.run(() => mailLinks(request))) return;
      log.warn({ shop }, 'too many mails with links are asked for at once');
    },
    answerLinkRequest,
  };
}

/** The order's language; where the page's is the same, the page's, which knows the country too. */
function localeOf({ locale }: MailableOrder, asked: string): string {
  return locale === null || languageOf(locale) === languageOf(asked) ? asked : locale;
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
