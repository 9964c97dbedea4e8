import type { DeliveryPage, DeliveryView } from '../contract.ts';
import { goByLink } from '../go-by-link.ts';
import { formatListLocation, type ListLocation } from '../list-location.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';

const VIEWS = ['needs_you', 'all'] as const satisfies DeliveryView[];

interface DeliveryViewsProps {
  location: Location;
  asked: ListLocation;
  /** `null` before any list was read. */
  counts: DeliveryPage['counts'] | null;
}

/** The views as links with their counts. Polaris has no tabs, and its link cannot say that it is of the present page. */
export function DeliveryViews({ location, asked, counts }: DeliveryViewsProps) {
  const { say, locale } = useWording();
  const format = new Intl.NumberFormat(locale);
  return (
    <nav aria-label={say('deliveries')}>
      <ul style={{ display: 'flex', gap: '8px', listStyle: 'none', margin: 0, padding: 0 }}>
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              href={location.href(
                'deliveries',
                formatListLocation({ view, search: '' }, location.query),
              )}
              aria-current={view === asked.view ? 'page' : undefined}
              style={view === asked.view ? CURRENT : LINK}
              onClick={goByLink(location)}
            >
              {say(`view_${view}`)}
              {counts && ` (${format.format(counts[view])})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** As high as a finger needs, and told apart without colour. */
const LINK = {
  display: 'inline-block',
  padding: '8px 12px',
  borderRadius: '8px',
  color: '#303030',
  textDecoration: 'none',
};
const CURRENT = { ...LINK, background: '#ebebeb', fontWeight: 600, textDecoration: 'underline' };
