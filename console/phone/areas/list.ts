import { recall, remember } from '../memory.ts';
import { isAreaCode, type Area } from './area.ts';

const isList = (value: unknown): value is Area[] =>
  Array.isArray(value) &&
  value.every((area: Partial<Area> | null) => typeof area?.name === 'string' && typeof area.code === 'string' && isAreaCode(area.code));

export const loadAreas = (): readonly Area[] => recall('areas', isList) ?? [];

export function saveAreas(areas: readonly Area[]) {
  remember('areas', areas);
}
