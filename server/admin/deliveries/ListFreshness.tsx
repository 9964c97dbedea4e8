import type { DeliveryPage } from '../contract.ts';
import { createShopClock } from '../shop-clock.ts';
import { useWording, type Say } from '../wording.ts';

interface ListFreshnessProps {
  /** `null` before any list was read. */
  page: DeliveryPage | null;
  isReading: boolean;
}

/** Up to when the list is complete; or that it is being read, which does not hide what was read before. */
export function ListFreshness({ page, isReading }: ListFreshnessProps) {
  const { say, locale } = useWording();
  return (
    <output style={{ display: 'block' }}>
      {isReading ? (
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-spinner accessibilityLabel={say('deliveries_loading')} />
          <s-text>{say('deliveries_loading')}</s-text>
        </s-stack>
      ) : (
        page && <s-text color="subdued">{freshnessOf(page, say, locale)}</s-text>
      )}
    </output>
  );
}

function freshnessOf(page: DeliveryPage, say: Say, locale: string): string {
  const { caughtUpAt, isLagging, timeZone } = page;
  if (caughtUpAt === null) return say('incomplete');
  const time = createShopClock(locale, timeZone).formatTime(caughtUpAt, new Date());
  return say(isLagging ? 'lagging' : 'as_of', { time });
}
