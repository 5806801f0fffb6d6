/**
 * Puts rare categories together, so that one face-to-face answer in a district does not hide the whole breakdown by channel: the rarest
 * goes with the next rarest until each has nobody or enough. Decide it once, for the top of the table, and use it everywhere below.
 *
 * @param counts how many of each category, at the top
 * @returns groups of category numbers, in the order of their first; those of nobody stay by themselves. Empty when all together are
 *   fewer than the minimum
 * @throws RangeError for what is no count
 */
export function mergeRare(counts: readonly number[], minimum = 10): readonly (readonly number[])[] {
  if (counts.some((count) => !(Number.isSafeInteger(count) && count >= 0))) throw new RangeError('A category has no count.');
  const nobody = counts.flatMap((count, category) => (count === 0 ? [[category]] : []));
  let groups = counts.flatMap((count, category) => (count > 0 ? [{ count, categories: [category] }] : []));
  for (;;) {
    groups.sort((a, b) => a.count - b.count || (a.categories[0] ?? 0) - (b.categories[0] ?? 0));
    const [rarest, next, ...others] = groups;
    if (!rarest || rarest.count >= minimum) break;
    if (!next) return [];
    groups = [{ count: rarest.count + next.count, categories: [...rarest.categories, ...next.categories].sort((a, b) => a - b) }, ...others];
  }
  return [...nobody, ...groups.map(({ categories }) => categories)].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
