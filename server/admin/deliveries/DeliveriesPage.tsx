import { useRef } from 'preact/hooks';
import { goByLink } from '../go-by-link.ts';
import { parseListLocation } from '../list-location.ts';
import { useDeliveries } from './use-deliveries.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { DeliverySearch } from './DeliverySearch.tsx';
import { DeliveryTable } from './DeliveryTable.tsx';
import { DeliveryViews } from './DeliveryViews.tsx';
import { ListFreshness } from './ListFreshness.tsx';
import { NoDeliveries } from './NoDeliveries.tsx';
import { PageLinks } from './PageLinks.tsx';

interface DeliveriesPageProps {
  bridge: typeof shopify;
  location: Location;
}

/**
 * The list of deliveries: what needs the merchant, or all. The address is its whole state. While another page of it is
 * read, or cannot be, the one that was read before stays.
 */
export function DeliveriesPage({ bridge, location }: DeliveriesPageProps) {
  const { say } = useWording();
  const asked = parseListLocation(location.query);
  const { isReading, isFailed, shown, reload } = useDeliveries(location.query);
  const list = useRef<HTMLElement>(null);
  const page = shown?.answer.keeping === 'on' ? shown.answer : null;
  const off = shown && shown.answer.keeping !== 'on' ? shown.answer.keeping : null;

  return (
    <s-page heading={say('deliveries')} inlineSize="large">
      <s-link slot="breadcrumb-actions" href={location.href('home')} onClick={goByLink(location)}>
        {say('title')}
      </s-link>
      {isFailed && (
        <s-banner tone="critical" heading={say('deliveries_failed')}>
          <s-paragraph>{say('deliveries_failed_text')}</s-paragraph>
          <s-button slot="secondary-actions" onClick={reload}>
            {say('try_again')}
          </s-button>
        </s-banner>
      )}
      {off && (
        <s-banner tone="info" heading={say(off)}>
          <s-paragraph>{say(`${off}_text`)}</s-paragraph>
        </s-banner>
      )}
      {!off && (
        <s-section accessibilityLabel={say('deliveries')}>
          <DeliveryViews location={location} asked={asked} counts={page?.counts ?? null} />
          <DeliverySearch location={location} search={asked.search} />
          <ListFreshness page={page} isReading={isReading} />
          {shown?.isFirstInstead && <s-paragraph>{say('page_unknown')}</s-paragraph>}
          {page && shown && (
            <section
              ref={list}
              tabIndex={-1}
              aria-label={say(shown.asked.view === 'all' ? 'view_all' : 'view_needs_you')}
              aria-busy={isReading}
              style={{ outlineOffset: '2px', ...((isReading || isFailed) && { opacity: 0.9 }) }}
            >
              {page.rows.length > 0 ? (
                <DeliveryTable bridge={bridge} page={page} />
              ) : (
                <NoDeliveries asked={shown.asked} counts={page.counts} />
              )}
            </section>
          )}
          {page && shown && (
            <PageLinks
              location={location}
              asked={shown.asked}
              page={page}
              onTurn={() => list.current?.focus()}
            />
          )}
        </s-section>
      )}
    </s-page>
  );
}
