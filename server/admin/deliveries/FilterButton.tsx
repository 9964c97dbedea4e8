import type { DeliveryPage } from '../contract.ts';
import { useWording } from '../wording.ts';
import { FilterChoices } from './FilterChoices.tsx';
import { FilterDays } from './FilterDays.tsx';
import type { ListFilter } from './list-filters.ts';

export interface FilterButtonProps {
  filter: ListFilter;
  /** Its values, as the address has them. */
  chosen: readonly string[];
  /** `null` before any list was read. */
  facets: DeliveryPage['facets'] | null;
  choose(values: readonly string[]): void;
}

/** A filter: a button that opens what can be chosen. */
export function FilterButton({ filter, chosen, facets, choose }: FilterButtonProps) {
  const { say } = useWording();
  const id = `filter-${filter.name}`;
  return (
    <div style={{ flex: 'none' }}>
      <s-button commandFor={id} variant="secondary">
        {say(filter.label)}
        {chosen.length > 1 && ` (${chosen.length})`}
      </s-button>
      <s-popover id={id}>
        <s-box padding="base">
          {filter.kind === 'days' ? (
            <FilterDays filter={filter} chosen={chosen} choose={choose} />
          ) : (
            <FilterChoices filter={filter} chosen={chosen} facets={facets} choose={choose} />
          )}
        </s-box>
      </s-popover>
    </div>
  );
}
