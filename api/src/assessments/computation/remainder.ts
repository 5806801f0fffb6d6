/**
 * Whole numbers that sum to `total`, each its part rounded down or up: what rounding down leaves goes to the largest remainders (Hamilton),
 * earlier ones first among equals. Parts are whole numbers in units of 1 / `divisor`, so that no last digit of a float decides.
 *
 * @throws RangeError when the total cannot be reached by rounding each part
 */
export function largestRemainder(parts: readonly number[], divisor: number, total: number): number[] {
  const rounded = parts.map((part) => Math.floor(part / divisor));
  let left = total - rounded.reduce((a, b) => a + b, 0);
  if (left < 0 || left > parts.length) throw new RangeError(`${parts.length} parts do not round to ${total}.`);
  if (left === 0) return rounded;
  const remainder = (place: number) => (parts[place] as number) - (rounded[place] as number) * divisor;
  const order = parts.map((_, place) => place).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const place of order) if (left-- > 0) rounded[place]! += 1;
  return rounded;
}
