import type { AlertTargetInput } from '@gridward/schema';
import { mapSystem } from '../map/configuration';
import type { Area } from '../map/shape';

/** Somewhere to be told: a division or a grid. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** A shape drawn on the map, and what the server says lies under it: nothing before it has answered, or where nobody is. */
export interface DrawnTarget {
  readonly polygon: Area;
  readonly areas: readonly Place[];
}

export interface GroupTarget {
  readonly id: string;
  readonly name: string;
}

/** Who is to be told. */
export interface Target {
  readonly areas: readonly Place[];
  readonly groups: readonly GroupTarget[];
  readonly drawn: DrawnTarget | null;
}

export const targetOf = (areas: readonly Place[]): Target => ({ areas, groups: [], drawn: null });

export const isNobody = ({ areas, groups, drawn }: Target) => areas.length + groups.length + (drawn?.areas.length ?? 0) === 0;

/** Names as a sentence would say them: a group by its own, a shape by what lies under it. */
export const namesOf = ({ areas, groups, drawn }: Target) => [...areas, ...groups, ...(drawn?.areas ?? [])].map(({ name }) => name);

export const targetInput = ({ areas, groups, drawn }: Target) =>
  ({
    areas: areas.map(({ code }) => code),
    ...(groups.length > 0 && { groups: groups.map(({ id }) => id) }),
    ...(drawn && { polygon: drawn.polygon, system: mapSystem() }),
  }) satisfies AlertTargetInput;
