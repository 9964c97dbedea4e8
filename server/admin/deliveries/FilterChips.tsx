import { withFilter, type ListLocation } from '../list-location.ts';
import { useWording } from '../wording.ts';
import { wordOf } from './filter-words.ts';
import { LIST_FILTERS } from './list-filters.ts';
import { ROW_STYLE } from './row-style.ts';

interface FilterChipsProps {
  asked: ListLocation;
  /** Goes to a list that is narrowed less. */
  open(list: ListLocation): void;
}

/** What narrows the list, in words; each is taken away by a press, or all at once. */
export function FilterChips({ asked, open }: FilterChipsProps) {
  const wording = useWording();
  const { say, locale } = wording;
  const chosen = LIST_FILTERS.filter(({ name }) => asked.filters[name]);
  if (Object.keys(asked.filters).length === 0) return null;
  const join = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
    <fieldset aria-label={say('filters_set')} style={ROW_STYLE}>
      {chosen.map((filter) => {
        const values = (asked.filters[filter.name] ?? []).map((one) =>
          wordOf(filter, one, wording),
        );
        const text = say('filter_is', { filter: say(filter.label), values: join.format(values) });
        return (
          <s-clickable-chip
            key={filter.name}
            removable
            accessibilityLabel={say('remove_filter', { filter: text })}
            onRemove={() => open(withFilter(asked, filter.name, []))}
            onClick={() => open(withFilter(asked, filter.name, []))}
          >
            {text}
          </s-clickable-chip>
        );
      })}
      {asked.view === 'needs_you' && (
        <s-button variant="tertiary" onClick={() => open({ ...withoutPage(asked), view: 'all' })}>
          {say('filter_all')}
        </s-button>
      )}
      <s-button variant="tertiary" onClick={() => open({ ...withoutPage(asked), filters: {} })}>
        {say('clear_filters')}
      </s-button>
    </fieldset>
  );
}

/** The first page. */
function withoutPage({ after: _, before: __, ...list }: ListLocation): ListLocation {
  return list;
}
