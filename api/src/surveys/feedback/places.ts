/** Digits of a community, of a street, of a district. */
const COMMUNITY = 12;
const ABOVE = [9, 6] as const;

interface Group {
  readonly place: string;
  readonly from: readonly string[];
  readonly n: number;
}

/**
 * Says where each text may be told to come from, so that no place is told of fewer than a minimum. What is too few in a community goes
 * to the street, and from there to the district; if what arrives there is still too few, the smallest community that could have been
 * told goes with it, because what remains when all told places are taken from a whole must be enough as well.
 *
 * @param counts of texts by code, of a grid or anything above
 * @returns for each code the place to be told; null where there are too few in all, and nothing may be told
 */
export function placesOf(counts: ReadonlyMap<string, number>, minimum: number): Map<string, string | null> {
  const communities = Map.groupBy(counts.keys(), (code) => code.slice(0, COMMUNITY));
  let groups = [...communities].map(([place, from]): Group => ({ place, from, n: from.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0) }));
  for (const digits of ABOVE)
    groups = [...Map.groupBy(groups, ({ place }) => place.slice(0, digits))].flatMap(([above, inside]) => raised(above, inside, minimum));
  return new Map(groups.flatMap(({ place, from, n }) => from.map((code) => [code, n >= minimum ? place : null] as const)));
}

/** What is told of each part, and what is told of the whole only. */
function raised(above: string, inside: readonly Group[], minimum: number): Group[] {
  const told = inside.filter(({ place, n }) => n >= minimum && place !== above).sort((a, b) => b.n - a.n || (a.place < b.place ? -1 : 1));
  const rest = inside.filter((group) => !told.includes(group));
  if (rest.length === 0) return told;
  const size = () => rest.reduce((sum, { n }) => sum + n, 0);
  while (size() < minimum && told.length > 0) rest.push(told.pop() as Group);
  return [...told, { place: above, from: rest.flatMap(({ from }) => from), n: size() }];
}
