import type { Permission } from './permissions.js';
import type { Session } from './tenancy.js';
import type { Locale } from './words.js';

/** A territory somebody may act for, and as what. */
export interface TerritoryChoice {
  readonly code: string;
  readonly roles: readonly string[];
  /** Held for a while in the place of somebody who is away: their name. */
  readonly standsInFor?: string;
  /** Only by break-glass, until then. */
  readonly breakGlassUntil?: Date;
}

/** Who asks. Made once per request from today's assignments; the database enforces `session`. */
export interface Actor {
  /** Account id; empty for nobody. */
  readonly id: string;
  /** Where the account lives. */
  readonly home: string;
  readonly name: string;
  readonly login: string;
  readonly locale: Locale;
  readonly session: Session;
  readonly signInId: string;
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<Permission>;
  /** Acted for now. */
  readonly territory: string;
  readonly territories: readonly TerritoryChoice[];
  readonly secondFactor: boolean;
  /** What must be done before anything else; either closes all other doors. */
  readonly mustEnrol: boolean;
  readonly mustChangePassword: boolean;
}

export const nobody = (locale: Locale): Actor => ({
  id: '',
  home: '',
  name: '',
  login: '',
  locale,
  session: { role: 'gridward_public', actor: '', districts: [], scopes: [] },
  signInId: '',
  roles: [],
  permissions: new Set(),
  territory: '',
  territories: [],
  secondFactor: false,
  mustEnrol: false,
  mustChangePassword: false,
});
