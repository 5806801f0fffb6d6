/** So many cases of so much to do. */
export interface Rate {
  readonly cases: number;
  readonly exposure: number;
}

export interface ShrunkenRate {
  /** Cases for each unit of exposure, between the own rate and that of all. */
  readonly value: number;
  readonly reliability: number;
  readonly standardDeviation: number;
}

/**
 * Moves rates of counted cases towards that of all: `m + B (r − m)`, `B = A / (A + m / E)`, with A, the variance between, by moments:
 * `A = max(0, Σ E (r − m)² / Σ E − m / Ē)` (Poisson and gamma: Clayton & Kaldor 1987; Marshall 1991). Section 4.2 of the domain: "ratio =
 * observed / expected, shrunk". @throws RangeError for cases below 0, or no exposure
 */
export function shrinkRates(rates: readonly Rate[]): ShrunkenRate[] {
  let [cases, exposure] = [0, 0];
  for (const rate of rates) {
    if (!(rate.cases >= 0 && rate.exposure > 0)) throw new RangeError(`${rate.cases} of ${rate.exposure} is no rate.`);
    cases += rate.cases;
    exposure += rate.exposure;
  }
  const mean = cases / exposure;
  const spread = rates.reduce((total, rate) => total + rate.exposure * (rate.cases / rate.exposure - mean) ** 2, 0) / exposure;
  const between = Math.max(0, spread - (mean * rates.length) / exposure);
  return rates.map((rate) => {
    const reliability = between === 0 ? 0 : between / (between + mean / rate.exposure);
    const value = mean + reliability * (rate.cases / rate.exposure - mean);
    return { value, reliability, standardDeviation: Math.sqrt(between * (1 - reliability)) };
  });
}
