import type { DeliveryPage } from '../contract.ts';
import { goByLink } from '../go-by-link.ts';
import { formatListLocation, type ListLocation } from '../list-location.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { ROW_STYLE } from './row-style.ts';

interface ListCountProps {
  location: Location;
  /** The list that is shown. */
  asked: ListLocation;
  page: DeliveryPage;
}

/** How many deliveries the list has, and beside what needs the merchant the way to what they have muted of it. */
export function ListCount({ location, asked, page: { count, counts, rows } }: ListCountProps) {
  const { say, locale } = useWording();
  const format = new Intl.NumberFormat(locale);
  const isCounted = count !== null && rows.length > 0;
  const hasMuted = asked.view === 'needs_you' && !asked.filters['muted'] && counts.muted > 0;
  if (!isCounted && !hasMuted) return null;
  return (
    <div style={ROW_STYLE}>
      {isCounted && (
        <s-text color="subdued">{say('list_count', { count: format.format(count) })}</s-text>
      )}
      {hasMuted && (
        <s-link
          href={location.href('deliveries', formatListLocation(MUTED, location.query))}
          onClick={goByLink(location)}
        >
          {say('muted_done', { count: format.format(counts.muted) })}
        </s-link>
      )}
    </div>
  );
}

const MUTED: Partial<ListLocation> = { filters: { muted: ['yes'] } };
