/** What groups people in the fairness report, and nothing else. */
export interface SubjectFacts {
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly employment: string | null;
  readonly gridKind: string | null;
}
