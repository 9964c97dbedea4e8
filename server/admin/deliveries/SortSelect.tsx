import type { DeliverySort } from '../contract.ts';
import type { ListLocation } from '../list-location.ts';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';

/** The orders of a list, as its address has them. */
const SORTS: readonly (readonly [DeliverySort, WordCode])[] = [
  ['urgency', 'sort_urgency'],
  ['-placed', 'sort_newest'],
  ['placed', 'sort_oldest'],
  ['expected', 'sort_expected'],
  ['-shipped', 'sort_shipped_last'],
  ['shipped', 'sort_shipped_first'],
  ['moved', 'sort_moved_first'],
  ['-moved', 'sort_moved_last'],
];

interface SortSelectProps {
  asked: ListLocation;
  /** How the rows on the screen are sorted; `null` for the order of a search, or before any list was read. */
  sorted: DeliverySort | null;
  open(list: ListLocation): void;
}

/** How the list is sorted. */
export function SortSelect({ asked, sorted, open }: SortSelectProps) {
  const { say } = useWording();
  const { after: _, before: __, ...list } = asked;
  const value = asked.sort || (sorted ?? '');
  return (
    <s-select
      label={say('sort')}
      value={value}
      onChange={({ currentTarget }) => open({ ...list, sort: currentTarget.value })}
    >
      {!SORTS.some(([sort]) => sort === value) && (
        <s-option value={value}>{say('sort_match')}</s-option>
      )}
      {SORTS.map(([sort, label]) => (
        <s-option key={sort} value={sort}>
          {say(label)}
        </s-option>
      ))}
    </s-select>
  );
}
