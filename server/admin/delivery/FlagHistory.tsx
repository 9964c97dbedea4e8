import { createShopClock } from '../shop-clock.ts';
import { useWording } from '../wording.ts';
import type { DeliveryDetails } from './delivery-contract.ts';
import { limitText, whenText } from './delivery-state.ts';

/** What the delivery was flagged for, and for how long. A first flag that goes on is said above. */
export function FlagHistory({ details: { pastFlags, timeZone } }: { details: DeliveryDetails }) {
  const { say, locale } = useWording();
  const clock = createShopClock(locale, timeZone);
  if (pastFlags.every(({ endedAt }) => endedAt === null)) return null;
  return (
    <s-section heading={say('past_flags')}>
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">{say('column_needs')}</s-table-header>
          <s-table-header listSlot="labeled">{say('past_flag_began')}</s-table-header>
          <s-table-header listSlot="labeled">{say('past_flag_limit')}</s-table-header>
          <s-table-header listSlot="labeled">{say('past_flag_ended')}</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {pastFlags.map(({ code, limit, beganAt, endedAt }) => (
            <s-table-row key={`${code} ${beganAt}`}>
              <s-table-cell>{say(`flag_${code}`)}</s-table-cell>
              <s-table-cell>{whenText(beganAt, clock)}</s-table-cell>
              <s-table-cell>{limit ? limitText(limit, say, locale) : '–'}</s-table-cell>
              <s-table-cell>
                {endedAt === null ? say('past_flag_goes_on') : whenText(endedAt, clock)}
              </s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
