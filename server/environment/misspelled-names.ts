/** In shorter names, two edits make an unrelated name: `TRUSTED_HOSTS` is two edits away from `TRUSTED_HOPS`. */
const LENGTH_FOR_TWO_EDITS = 13;

/**
 * Finds environment variables that are spelled almost like one of ours, each with the name that may be
 * meant. A name of ours that has a value is not searched for: the similar variable belongs to another program.
 *
 * @param distinctiveNames - Names that no other program uses; not `PORT`, which has many similar names.
 * @param isSet - Whether a variable has a value.
 */
export function findMisspelledNames(
  names: readonly string[],
  distinctiveNames: readonly string[],
  isSet: (name: string) => boolean,
): { name: string; meant: string }[] {
  const missing = distinctiveNames.filter((known) => !isSet(known));
  return names.filter(isSet).flatMap((name) => {
    const [nearest] = missing
      .map((known) => ({
        name,
        meant: known,
        edits: editsBetween(simplify(name), simplify(known)),
      }))
      .filter(({ meant, edits }) => edits <= editsAllowed(simplify(meant)))
      .toSorted((a, b) => a.edits - b.edits);
    return nearest ? [{ name: nearest.name, meant: nearest.meant }] : [];
  });
}

function editsAllowed(name: string): number {
  return name.length >= LENGTH_FOR_TWO_EDITS ? 2 : 1;
}

/** `SCAN_CITIES` → `SCANCITY`: capital letters and digits only, in the singular. */
function simplify(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/g, '')
    .replace(/IES$/, 'Y')
    .replace(/S$/, '');
}

/**
 * The distance of two texts: how many letters are added, dropped, replaced or swapped with their neighbour.
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
