/**
 * Holds what a phone heard against the table.
 * @param heard numbers in the order in which they came
 * @param stored all numbers of the district, in order
 */
export function compare(heard, stored) {
  const known = new Set(heard);
  return {
    lost: stored.filter((seq) => !known.has(seq)).length,
    doubled: heard.length - known.size,
    outOfOrder: heard.filter((seq, i) => i > 0 && seq < heard[i - 1]).length,
    unknown: heard.filter((seq) => !stored.includes(seq)).length,
  };
}

/** @returns the sums over all phones */
export function sumOf(verdicts) {
  const sum = { lost: 0, doubled: 0, outOfOrder: 0, unknown: 0 };
  for (const verdict of verdicts) for (const key of Object.keys(sum)) sum[key] += verdict[key];
  return sum;
}
