import type { DeliveryPage } from '../contract.ts';
import { useWording } from '../wording.ts';
import { wordOf } from './filter-words.ts';
import { choicesOf, type ListFilter } from './list-filters.ts';

interface FilterChoicesProps {
  filter: ListFilter;
  chosen: readonly string[];
  facets: DeliveryPage['facets'] | null;
  choose(values: readonly string[]): void;
}

/** The values of a filter to choose from, and how many deliveries have each. Choosing narrows the list at once. */
export function FilterChoices({ filter, chosen, facets, choose }: FilterChoicesProps) {
  const wording = useWording();
  const { say, locale } = wording;
  const format = new Intl.NumberFormat(locale);
  const choices = choicesOf(filter.name, facets, chosen);
  if (choices.length === 0) return <s-paragraph>{say('filter_empty')}</s-paragraph>;
  return (
    <>
      <s-choice-list
        label={say(filter.label)}
        labelAccessibilityVisibility="exclusive"
        name={filter.name}
        multiple={filter.kind === 'many'}
        // A value may have any character, and may be empty: its place has none.
        onChange={({ currentTarget }) =>
          choose(currentTarget.values.flatMap((place) => choices[Number(place)]?.value ?? []))
        }
      >
        {choices.map(({ value, count }, place) => (
          <s-choice key={value} value={String(place)} selected={chosen.includes(value)}>
            {wordOf(filter, value, wording)}
            {count !== null && ` (${format.format(count)})`}
          </s-choice>
        ))}
      </s-choice-list>
      {chosen.length > 0 && (
        <s-button variant="tertiary" onClick={() => choose([])}>
          {say('clear_filter')}
        </s-button>
      )}
    </>
  );
}
