/** Who may say yes, from the lowest up. Assistants and grid workers never do. */
const RANKS: Readonly<Record<string, number>> = { COMMUNITY_DIRECTOR: 1, STREET_CLERK: 2, STREET_MANAGER: 3, DISTRICT_ADMIN: 4 };

export const rankOf = (roles: readonly string[]) => Math.max(0, ...roles.map((role) => RANKS[role] ?? 0));

export interface Limits {
  /** Working days that a director, and that a street clerk, approves alone. */
  readonly directorDays: number;
  readonly clerkDays: number;
}

/** The ranks that have to approve, one after the other: the nearest superior first, and who may decide about so many days. */
export function chainOf(
  { code, post }: { readonly code: string; readonly post: string },
  days: number,
  { directorDays, clerkDays }: Limits,
): number[] {
  const nearest = code.length >= 12 ? (post === 'COMMUNITY_DIRECTOR' ? 2 : 1) : code.length === 9 ? 3 : 4;
  const byLength = days <= directorDays ? 1 : days <= clerkDays ? 2 : 3;
  return byLength > nearest ? [nearest, byLength] : [nearest];
}

export interface Decider {
  readonly id: string;
  readonly roles: readonly string[];
}

export interface Decided {
  readonly accountId: string;
  readonly deputyAccountId: string | null;
  readonly state: string;
  readonly stages: number;
}

/** Nobody decides about themselves, nor about standing in for somebody. */
export const isParty = ({ id }: Decider, { accountId, deputyAccountId }: Decided) => id === accountId || id === deputyAccountId;

/** The rank that has to say yes next; none while nobody is waited for. */
export function nextRank(leave: Pick<Decided, 'state'>, chain: readonly number[]): number | undefined {
  if (leave.state === 'SUBMITTED') return chain[0];
  return leave.state === 'APPROVED_L1' ? chain[1] : undefined;
}

/** Whether nothing is missing any more after somebody of this rank said yes: who may decide about all of it need not be asked twice. */
export const isFinal = (rank: number, chain: readonly number[]) => rank >= Math.max(...chain);
