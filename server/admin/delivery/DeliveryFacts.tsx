import { stateOf } from '../delivery-words.ts';
import { createShopClock } from '../shop-clock.ts';
import { useWording } from '../wording.ts';
import type { DeliveryDetails } from './delivery-contract.ts';
import type { DeliveryIds } from './delivery-requests.ts';
import { limitText, whenText } from './delivery-state.ts';
import { Fact, Facts } from './Fact.tsx';
import { MuteButton } from './MuteButton.tsx';
import { ReadAgain } from './ReadAgain.tsx';

interface DeliveryFactsProps {
  bridge: typeof shopify;
  ids: DeliveryIds;
  details: DeliveryDetails;
  reload(): void;
}

/** Where the delivery is, what somebody has to do about it and why, and its days. */
export function DeliveryFacts({ bridge, ids, details, reload }: DeliveryFactsProps) {
  const { say, locale } = useWording();
  const clock = createShopClock(locale, details.timeZone);
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const { flag, limit, isMuted, reason, carrier, country, parcels, expectedOn } = details;
  const state = stateOf(details);
  const days = [
    ['placed', details.placedAt],
    ['shipped', details.shippedAt],
    ['state_delivered', details.deliveredAt],
  ] as const;
  return (
    <s-section heading={say('column_state')}>
      <s-stack gap="base">
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-badge tone={state.tone}>{say(state.word)}</s-badge>
          {reason !== null && <s-text color="subdued">{reason}</s-text>}
          {isMuted && <s-badge tone="neutral">{say('is_muted')}</s-badge>}
        </s-stack>
        {flag && (
          <s-banner tone="warning" heading={say(`flag_${flag.code}`)}>
            <s-paragraph>
              {say('since', { date: whenText(flag.since, clock) })}
              {limit && ` · ${say('limit_passed', { limit: limitText(limit, say, locale) })}`}
            </s-paragraph>
            <s-paragraph>{say(`do_${flag.code}`)}</s-paragraph>
          </s-banner>
        )}
        {flag && <MuteButton {...{ bridge, ids, isMuted, reload }} />}
        <Facts>
          {carrier !== null && <Fact name={say('column_carrier')}>{carrier}</Fact>}
          {parcels.map(({ number, url, site }) => (
            <Fact key={`${number} ${url}`} name={say('tracking_number')}>
              {number ?? '–'}
              {url !== null && (
                <>
                  {' '}
                  <s-link href={url} target="_blank">
                    {say('track_with', { carrier: site ?? carrier ?? '' })}
                  </s-link>
                </>
              )}
            </Fact>
          ))}
          {country !== null && <Fact name={say('column_country')}>{regions.of(country)}</Fact>}
          {days.map(
            ([word, at]) =>
              at !== null && (
                <Fact key={word} name={say(word)}>
                  {whenText(at, clock)}
                </Fact>
              ),
          )}
          {expectedOn !== null && (
            <Fact name={say('column_expected')}>{whenText(expectedOn, clock)}</Fact>
          )}
        </Facts>
        <ReadAgain {...{ bridge, ids, details, clock, reload }} />
      </s-stack>
    </s-section>
  );
}
