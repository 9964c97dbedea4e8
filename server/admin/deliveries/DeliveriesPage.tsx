import { useRef } from 'preact/hooks';
import { FlagsLink } from '../flags/FlagsLink.tsx';
import { goByLink } from '../go-by-link.ts';
import {
  formatListLocation,
  parseListLocation,
  withoutIgnored,
  type ListLocation,
} from '../list-location.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { DeliveryRows } from './DeliveryRows.tsx';
import { DeliverySearch } from './DeliverySearch.tsx';
import { currentView, DeliveryViews } from './DeliveryViews.tsx';
import { FilterChips } from './FilterChips.tsx';
import { IgnoredParameters } from './IgnoredParameters.tsx';
import { ListFilterBar } from './ListFilterBar.tsx';
import { ListFreshness } from './ListFreshness.tsx';
import { ListTools } from './ListTools.tsx';
import { PageLinks } from './PageLinks.tsx';
import { useDeliveries } from './use-deliveries.ts';
import { useEmailSearch } from './use-email-search.ts';
import { useSavedViews } from './use-saved-views.ts';
import { useTableSettings } from './use-table-settings.ts';

interface DeliveriesPageProps {
  bridge: typeof shopify;
  location: Location;
}

/**
 * The list of deliveries: what needs the merchant, all, or what a saved view narrows it to. The address is its whole
 * state, but for an e-mail address that is searched for. While another page of it is read, or cannot be, the one that was
 * read before stays.
 */
export function DeliveriesPage({ bridge, location }: DeliveriesPageProps) {
  const { say } = useWording();
  const asked = parseListLocation(location.query);
  const [email, setEmail] = useEmailSearch(asked);
  const { isReading, isFailed, shown, reload } = useDeliveries(location.query, email);
  const { views, show: showViews } = useSavedViews();
  const [settings, changeSettings] = useTableSettings(location.query);
  const list = useRef<HTMLElement>(null);
  const page = shown?.answer.keeping === 'on' ? shown.answer : null;
  const off = shown && shown.answer.keeping !== 'on' ? shown.answer.keeping : null;
  const saved = Array.isArray(views) ? views : [];
  const applied = withoutIgnored(asked, page?.ignored ?? []);
  const view = saved.find(({ id }) => id === currentView(asked, saved)) ?? null;

  function open(to: ListLocation): void {
    const href = location.href('deliveries', formatListLocation(to, location.query));
    // Polaris may tell of one press twice.
    if (new URL(href, window.location.href).href !== window.location.href) location.go(href);
  }

  /** Searches all, whatever the view: an e-mail address stays out of the address. */
  function search(text: string): void {
    const isEmail = text.includes('@');
    const found: ListLocation = { ...EVERYTHING, search: isEmail ? '' : text };
    setEmail(isEmail ? text : '', found);
    open(found);
  }

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
          <DeliveryViews
            location={location}
            asked={asked}
            counts={page?.counts ?? null}
            saved={saved}
            onOpen={() => setEmail('', asked)}
          />
          {views === 'unread' && <s-paragraph>{say('views_unread')}</s-paragraph>}
          {Array.isArray(views) && asked.saved !== '' && view?.id !== asked.saved && (
            <s-paragraph>{say('view_unknown')}</s-paragraph>
          )}
          <DeliverySearch searched={email || asked.search} search={search} />
          <ListFilterBar asked={applied} facets={page?.facets ?? null} open={open} />
          <FilterChips
            asked={applied}
            // What was pressed is gone then, so the focus moves to the list.
            open={(to) => {
              open(to);
              list.current?.focus();
            }}
          />
          {email !== '' && <s-paragraph color="subdued">{say('email_in_no_link')}</s-paragraph>}
          <ListTools
            {...{ bridge, email, settings, changeSettings, view, views, showViews, open }}
            asked={applied}
            sorted={page?.sort ?? null}
            query={location.query}
          />
          <ListFreshness page={page} isReading={isReading} />
          {page && <IgnoredParameters ignored={page.ignored} view={view} />}
          <FlagsLink location={location} />
          {page && shown && (
            <DeliveryRows
              {...{ bridge, location, page, shown, settings, isReading, isFailed, reload, list }}
            />
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

/** Every delivery, the newest order first. */
const EVERYTHING: ListLocation = { view: 'all', search: '', filters: {}, sort: '', saved: '' };
