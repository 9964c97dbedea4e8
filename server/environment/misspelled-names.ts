/** Shorter names have innocent neighbours: a host's `TRUSTED_HOSTS` is two edits away from `TRUSTED_HOPS`. */
const LENGTH_FOR_TWO_EDITS = 13;

/**
 * Environment variables that nobody reads and that are written almost like one of ours, each with the
 * name that may be meant. A name that is set itself is not looked for: what is like it is another's.
 *
 * @param distinctiveNames - Ours alone; not `PORT`, to which too much is similar.
 * @param isSet - Whether a variable has a value.
 */
export function findMisspelledNames(
  names: readonly string[],
  distinctiveNames: readonly string[],
  isSet: (name: string) => boolean,
): { name: string; meant: string }[] {
  const wanted = distinctiveNames.filter((known) => !isSet(known));
  return names.filter(isSet).flatMap((name) => {
    const [nearest] = wanted
      .map((known) => ({ name, meant: known, edits: editsBetween(plain(name), plain(known)) }))
      .filter(({ meant, edits }) => edits <= editsAllowed(plain(meant)))
      .toSorted((a, b) => a.edits - b.edits);
    return nearest ? [{ name: nearest.name, meant: nearest.meant }] : [];
  });
}

function editsAllowed(name: string): number {
  return name.length >= LENGTH_FOR_TWO_EDITS ? 2 : 1;
}

/** `SCAN_CITIES` → `SCANCITY`: capitals alone, singular. */
function plain(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/g, '')
    .replace(/IES$/, 'Y')
    .replace(/S$/, '');
}

/**
 * Letters to add, drop or replace, or neighbours to swap, until one text is the other.
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function editsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
