import { createHash } from 'node:crypto';
import type { Notice } from '../ports/outbox.ts';

/**
 * Names a notice for the other side, which shows it once however often it arrives. The time is part of it, because an
 * order that was forgotten and is kept again counts from one.
 */
export function toNoticeId(notice: Notice): string {
  const { shop, orderId, deliveryId, kind, channel, nth, happenedAt } = notice;
  const parts = [shop, orderId, deliveryId, kind, channel, nth, happenedAt.toISOString()];
  return `msg_${createHash('sha256').update(parts.join('|')).digest('base64url')}`;
}
