import type { OccurrenceKind } from '../../core/notices/occurrence.ts';
import type { FollowFlow } from '../../ports/follow-flow.ts';
import type { NoticeChannels } from '../../ports/notice-channels.ts';

/** What the trigger is about: a delivery that needs somebody. */
const NEEDS_SOMEBODY: readonly OccurrenceKind[] = [
  'late',
  'no_movement',
  'attempt_failed',
  'collection_reminder',
  'going_back',
  'lost',
];

/**
 * The use case: Shopify says whether a shop has a workflow with our trigger → that shop is told, or no more. What it said
 * last counts, in whatever order it arrives: the time of it is the channel's target.
 */
export function createFollowFlow({
  noticeChannels,
}: {
  noticeChannels: NoticeChannels;
}): FollowFlow {
  return async function followFlow(shop, { isUsed, saidAt }) {
    const target = saidAt.toISOString();
    const channel = await noticeChannels.load(shop, 'flow');
    if (channel && (channel.target ?? '') >= target) return;
    // What is still to be sent is kept back where nobody uses it.
    if (!isUsed) await noticeChannels.delete(shop, 'flow');
    await noticeChannels.save(shop, 'flow', { kinds: isUsed ? NEEDS_SOMEBODY : [], target });
  };
}
