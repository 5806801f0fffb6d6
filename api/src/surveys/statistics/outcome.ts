/** How many sample units ended how; whole numbers. AAPOR's letters in brackets. */
export interface Dispositions {
  /** (I) */
  readonly complete: number;
  /** (P) */
  readonly partial: number;
  /** (R) Refusals and those who broke off. */
  readonly refused: number;
  /** (NC) */
  readonly nonContact: number;
  /** (O) Eligible, and not answered for another reason: illness, language. */
  readonly other: number;
  /** (UH) Unknown whether anybody lives there. */
  readonly unknownHousehold: number;
  /** (UO) Somebody lives there; unknown whether anybody of them is eligible. */
  readonly unknownPerson: number;
  /** Vacant, moved away, too young. In no rate but in the estimate of e. */
  readonly ineligible: number;
}

/** Shares between 0 and 1; null where nothing was tried that could be counted. */
export interface OutcomeRates {
  /** RR1, the lowest: as if all unknown were eligible. */
  readonly responseRate1: number | null;
  /** RR3: counts the share e of the unknown. */
  readonly responseRate3: number | null;
  /** COOP1: of those who were reached. */
  readonly cooperationRate1: number | null;
  /** The e that RR3 used. */
  readonly eligibleShare: number;
}

/**
 * Response and cooperation rates of AAPOR's Standard Definitions (2023). Only for samples that were drawn: who followed an open
 * link has no response rate.
 *
 * @param eligibleShare e, between 0 and 1; when not given it is estimated as the eligible share of all whose eligibility is known
 *   (the proportional allocation, or CASRO, method), and 1 when none is known
 * @throws RangeError for counts below 0 or a share that is none
 */
export function outcomeRates(counts: Dispositions, eligibleShare?: number): OutcomeRates {
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${name} is no count: ${count}.`);
  }
  if (eligibleShare !== undefined && !(eligibleShare >= 0 && eligibleShare <= 1)) throw new RangeError(`No share: ${eligibleShare}.`);
  const { complete, partial, refused, nonContact, other, unknownHousehold, unknownPerson, ineligible } = counts;
  const eligible = complete + partial + refused + nonContact + other;
  const unknown = unknownHousehold + unknownPerson;
  const share = eligibleShare ?? (eligible + ineligible > 0 ? eligible / (eligible + ineligible) : 1);
  return {
    responseRate1: rate(complete, eligible + unknown),
    responseRate3: rate(complete, eligible + share * unknown),
    cooperationRate1: rate(complete, complete + partial + refused + other),
    eligibleShare: share,
  };
}

const rate = (part: number, whole: number) => (whole > 0 ? part / whole : null);
