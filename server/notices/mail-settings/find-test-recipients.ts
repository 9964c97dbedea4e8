import type { MailAddress } from '../../core/mail-address.ts';
import type { ScheduledReports } from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { TestRecipient } from '../../ports/shopper-mails.ts';

/** Names the shop's own contact address: no report has a recipient of so short an id. */
const CONTACT = 'contact';

/**
 * Whom a shop may send a test: its own contact address, and who has agreed to be sent a report of it and has stopped none.
 * So nobody can have mails sent to a stranger.
 */
export async function findTestRecipients(
  scheduledReports: Pick<ScheduledReports, 'list'>,
  shop: ShopDomain,
  contact: MailAddress | null,
): Promise<TestRecipient[]> {
  const people = (await scheduledReports.list(shop)).flatMap(({ recipients }) => recipients);
  const stopped = people.filter(({ state }) => state === 'stopped').map(({ address }) => address);
  const left: ReadonlySet<string> = new Set(stopped);
  const agreed = people.filter(({ state, address }) => state === 'agreed' && !left.has(address));
  const all: TestRecipient[] = [
    ...(contact ? [{ id: CONTACT, address: contact }] : []),
    ...agreed.map(({ id, address }) => ({ id, address })),
  ];
  const addresses = all.map(({ address }) => address);
  return all.filter(({ address }, index) => addresses.indexOf(address) === index);
}
