import type { MailChannel, MailRecord, MailsAnswer } from '../../admin/mails/mails-contract.ts';
import { MAIL_LANGUAGES } from '../../core/notices/mail-languages.ts';
import type { NoticeChannel } from '../../ports/notice-channels.ts';
import type { NoticeRecord } from '../../ports/outbox.ts';
import type { ShopperMailOverview } from '../../ports/shopper-mails.ts';

/** What the merchant's page is told of mails to shoppers. */
export function toMailsAnswer(
  overview: ShopperMailOverview,
  latest: readonly NoticeRecord[],
  keeping: MailsAnswer['keeping'],
): MailsAnswer {
  const { from, shopName, contact, channel, limits, testRecipients } = overview;
  return {
    keeping,
    from,
    shopName,
    replyTo: contact,
    channel: channel && toChannel(channel),
    limits: {
      late: limits.late,
      no_movement_domestic: limits.no_movement_domestic,
      no_movement_cross_border: limits.no_movement_cross_border,
      no_movement_customs: limits.no_movement_customs,
      pickup_overdue: limits.pickup_overdue,
    },
    languages: MAIL_LANGUAGES,
    testRecipients: testRecipients.map(({ id, address }) => ({ id, address })),
    latest: latest.map(toRecord),
  };
}

function toChannel(channel: NoticeChannel): MailChannel {
  const { kinds, stopped, trouble, lastSentAt, takesWishes } = channel;
  return {
    kinds,
    stopped: stopped && { by: stopped.by, at: stopped.at.toISOString() },
    trouble: trouble && { problem: trouble.problem, since: trouble.since.toISOString() },
    lastSentAt: lastSentAt?.toISOString() ?? null,
    takesWishes,
  };
}

function toRecord(record: NoticeRecord): MailRecord {
  const { orderId, orderName, deliveryId, kind, happenedAt, end, rule, problem } = record;
  return {
    orderId,
    orderName,
    deliveryId,
    kind,
    happenedAt: happenedAt.toISOString(),
    end,
    rule,
    problem,
  };
}
