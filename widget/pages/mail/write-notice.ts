import type { NoticeMailView } from '../../../server/contract.ts';
import type { Say } from '../../words/wording.ts';
import { summarize } from '../summarize.ts';

/** What a mail says. */
export function writeNotice(
  { order, trackUrl, stopUrl, shopName }: NoticeMailView,
  say: Say,
): { subject: string; text: string; lines: string[] } {
  const { headline, details, nextStep } = summarize(order.headline, say);
  const lines = [headline, ...details, nextStep, trackUrl, ...(stopUrl ? [stopUrl] : []), shopName];
  return { subject: `${order.name} · ${headline}`, text: lines.join('\n\n'), lines };
}
