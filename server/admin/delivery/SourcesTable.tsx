import { formatNumber } from '../format-amount.ts';
import { createShopClock } from '../shop-clock.ts';
import { useWording } from '../wording.ts';
import type { DeliveryDetails } from './delivery-contract.ts';
import { sourceName, stateText, whenText } from './delivery-state.ts';

/** What each source said and when it was asked, and where two of them say different things. */
export function SourcesTable({ details }: { details: DeliveryDetails }) {
  const { say, locale } = useWording();
  const { sources, disagreement, timeZone } = details;
  const clock = createShopClock(locale, timeZone);
  if (sources.length === 0) return null;
  return (
    <s-section heading={say('sources')}>
      {disagreement && (
        <s-banner tone="info" heading={say('sources_disagree')}>
          <s-paragraph>
            {say('sources_disagree_text', {
              followed: sourceName(disagreement.followed.source, say),
              believed: stateText(disagreement.followed, say),
              other: sourceName(disagreement.other.source, say),
              said: stateText(disagreement.other, say),
            })}
          </s-paragraph>
        </s-banner>
      )}
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">{say('event_source')}</s-table-header>
          <s-table-header listSlot="labeled">{say('tracking_number')}</s-table-header>
          <s-table-header listSlot="labeled">{say('source_said')}</s-table-header>
          <s-table-header listSlot="labeled">{say('source_asked')}</s-table-header>
          <s-table-header listSlot="labeled" format="numeric">
            {say('source_scans')}
          </s-table-header>
        </s-table-header-row>
        <s-table-body>
          {sources.map(({ source, number, said, hasFailed, askedAt, scans }) => (
            <s-table-row key={`${source} ${number}`}>
              <s-table-cell>{sourceName(source, say)}</s-table-cell>
              <s-table-cell>{number ?? say('source_all')}</s-table-cell>
              <s-table-cell>
                {hasFailed
                  ? say('source_failed')
                  : said
                    ? stateText(said, say)
                    : say('source_nothing')}
              </s-table-cell>
              <s-table-cell>{whenText(askedAt, clock)}</s-table-cell>
              <s-table-cell>{formatNumber(locale, scans)}</s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}
