interface BandProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** −100 for a recommendation. */
  readonly least?: number;
}

/** What it may be as a bar, what was measured as a mark. It is said in words beside it. */
export function Band({ value, low, high, least = 0 }: BandProps) {
  const at = (point: number) => Math.min(100, Math.max(0, (100 * (point - least)) / (100 - least)));
  return (
    <span class="band" aria-hidden="true">
      <i style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }} />
      <i class="mark" style={{ left: `${at(value)}%` }} />
    </span>
  );
}
