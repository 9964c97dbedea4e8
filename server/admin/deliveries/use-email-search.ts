import { useState } from 'preact/hooks';
import { formatListLocation, type ListLocation } from '../list-location.ts';

/**
 * The e-mail address that is searched for. It stands in no address of the page, so it is of one list: who goes on to
 * another list has searched for nobody there.
 *
 * @param asked - The list of the present address.
 */
export function useEmailSearch(
  asked: ListLocation,
): [email: string, search: (email: string, list: ListLocation) => void] {
  const [searched, setSearched] = useState({ email: '', list: '' });
  return [
    searched.list === nameOf(asked) ? searched.email : '',
    (email, list) => setSearched({ email, list: nameOf(list) }),
  ];
}

/** All pages of a list have one. */
function nameOf({ after: _, before: __, ...list }: ListLocation): string {
  return formatListLocation(list);
}
