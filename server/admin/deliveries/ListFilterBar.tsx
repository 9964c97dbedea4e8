import { useState } from 'preact/hooks';
import type { DeliveryPage } from '../contract.ts';
import { withFilter, type ListLocation } from '../list-location.ts';
import { useWording } from '../wording.ts';
import { FilterButton } from './FilterButton.tsx';
import { LIST_FILTERS } from './list-filters.ts';
import { ROW_STYLE } from './row-style.ts';

interface ListFilterBarProps {
  asked: ListLocation;
  /** `null` before any list was read. */
  facets: DeliveryPage['facets'] | null;
  /** Goes to a narrowed list. */
  open(list: ListLocation): void;
}

/** What the list can be narrowed by: what most want at once, the others on request and where one is chosen. */
export function ListFilterBar({ asked, facets, open }: ListFilterBarProps) {
  const { say } = useWording();
  const [isMore, setMore] = useState(false);
  const shown = LIST_FILTERS.filter(
    ({ name, isCommon }) => isCommon || isMore || asked.filters[name] !== undefined,
  );
  return (
    <fieldset aria-label={say('filters')} style={isMore ? ROW_STYLE : ONE_LINE}>
      {shown.map((filter) => (
        <FilterButton
          key={filter.name}
          filter={filter}
          chosen={asked.filters[filter.name] ?? []}
          facets={facets}
          choose={(values) => open(withFilter(asked, filter.name, values))}
        />
      ))}
      <div style={{ flex: 'none' }}>
        <s-button variant="tertiary" onClick={() => setMore(!isMore)}>
          {say(isMore ? 'fewer_filters' : 'more_filters')}
        </s-button>
      </div>
    </fieldset>
  );
}

/** On a phone, one line that is moved sideways leaves the screen to the deliveries. Its padding shows the focus. */
const ONE_LINE = {
  ...ROW_STYLE,
  flexWrap: 'nowrap',
  overflowX: 'auto',
  padding: '4px',
  margin: '-4px',
};
