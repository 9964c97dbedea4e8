import type { ComponentChildren } from 'preact';
import type { DeliveryPage, DeliveryView } from '../contract.ts';
import { formatListLocation, isSameList, parseListLocation } from '../list-location.ts';
import type { ListLocation } from '../list-location.ts';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import type { SavedView } from './views-contract.ts';

const VIEWS = ['needs_you', 'all'] as const satisfies DeliveryView[];

interface DeliveryViewsProps {
  location: Location;
  asked: ListLocation;
  /** `null` before any list was read. */
  counts: DeliveryPage['counts'] | null;
  /** Those of the shop, in the order of staff. */
  saved: readonly SavedView[];
  /** Called when a view is opened. */
  onOpen(): void;
}

/**
 * The views as links: the two that every shop has, with their counts, then those that staff have saved. Polaris has no
 * tabs, and its link cannot say that it is of the present page.
 */
export function DeliveryViews({ location, asked, counts, saved, onOpen }: DeliveryViewsProps) {
  const { say, locale } = useWording();
  const format = new Intl.NumberFormat(locale);
  const current = currentView(asked, saved);

  function link(id: string, list: Partial<ListLocation>, text: ComponentChildren) {
    const isCurrent = id === current;
    return (
      <li key={id}>
        <a
          href={location.href('deliveries', formatListLocation(list, location.query))}
          aria-current={isCurrent ? 'page' : undefined}
          style={isCurrent ? CURRENT : LINK}
          onClick={goByLink(location, onOpen)}
        >
          {text}
        </a>
      </li>
    );
  }

  return (
    <nav aria-label={say('views')}>
      <ul style={LIST}>
        {VIEWS.map((view) =>
          link(
            view,
            { view },
            <>
              {say(`view_${view}`)}
              {counts && ` (${format.format(counts[view])})`}
            </>,
          ),
        )}
        {saved.map(({ id, name, query }) =>
          link(id, { ...parseListLocation(query), saved: id }, name),
        )}
      </ul>
    </nav>
  );
}

/**
 * The saved view that an address was opened from; else one of the two that every shop has, or the saved view that it is
 * of; narrowed otherwise, it is still one of the two.
 */
export function currentView(asked: ListLocation, saved: readonly SavedView[]): string {
  const opened = saved.find(({ id }) => id === asked.saved);
  if (opened) return opened.id;
  const query = formatListLocation(asked);
  if (isSameList(query, formatListLocation({ view: asked.view }))) return asked.view;
  return saved.find((view) => isSameList(view.query, query))?.id ?? asked.view;
}

const LIST = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px',
  listStyle: 'none',
  margin: 0,
  padding: 0,
};

/** As high as a finger needs, and told apart without colour. */
const LINK = {
  display: 'inline-block',
  padding: '8px 12px',
  borderRadius: '8px',
  color: '#303030',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
};
const CURRENT = { ...LINK, background: '#ebebeb', fontWeight: 600, textDecoration: 'underline' };
