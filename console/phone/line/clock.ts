/** The Date header counts whole seconds, and the way there and back takes time: less than this is no error of the phone's clock. */
const TOLERANCE_MS = 3_000;

/** How far the server's clock is ahead of the phone's. */
export function skew(dateHeader: string | null, askedAt: number, answeredAt: number): number | null {
  const served = Date.parse(dateHeader ?? '');
  if (Number.isNaN(served)) return null;
  const ahead = served + 500 - (askedAt + answeredAt) / 2;
  return Math.abs(ahead) < Math.max(TOLERANCE_MS, answeredAt - askedAt) ? 0 : Math.round(ahead);
}
