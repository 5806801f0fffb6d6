import { AREA_CODES } from '../cap/areas.js';
import type { ImportNote } from '../cap/import.words.js';
import type { CapAlert, CapArea } from '../cap/model.js';

const NAMES: readonly string[] = [AREA_CODES, 'GB/T 2260'];

export interface Fitting {
  /** The territory for which it is imported. */
  readonly territory: string;
  /** Chosen by a person in place of what the message says. */
  readonly chosen?: readonly string[] | undefined;
  /** A feed speaks of other places too: these are left out in place of being refused. */
  readonly dropOthers: boolean;
}

export interface Fitted {
  readonly alert: CapAlert;
  readonly notes: readonly ImportNote[];
}

/** 210000 is a province, 210100 a city: a code that ends in zeros stands for all that begins like it. */
const prefixOf = (code: string) => code.replace(/^(\d{4})00$/, '$1').replace(/^(\d{2})00$/, '$1');

/** Makes a message from elsewhere speak of this territory: a warning for the whole province is one for each of its streets. */
export function fitAreas(alert: CapAlert, { territory, chosen, dropOthers }: Fitting): Fitted {
  const notes: ImportNote[] = [];
  if (chosen?.length) return { alert: withAreas(alert, () => [areaOf(chosen)]), notes };
  const codeIn = (code: string): string | undefined => {
    if (code.startsWith(territory)) return code;
    if (territory.startsWith(prefixOf(code))) {
      if (!notes.some(({ value }) => value === code)) notes.push({ reason: 'AREA_NARROWED', element: 'geocode', value: code });
      return territory;
    }
    return dropOthers ? undefined : code;
  };
  const fitted = (area: CapArea): CapArea[] => {
    const codes = area.geocodes.filter(({ valueName }) => NAMES.includes(valueName)).flatMap(({ value }) => codeIn(value.trim()) ?? []);
    return codes.length > 0 || !dropOthers ? [{ ...area, geocodes: codes.map((value) => ({ valueName: AREA_CODES, value })) }] : [];
  };
  return { alert: withAreas(alert, (areas) => areas.flatMap(fitted)), notes };
}

const withAreas = (alert: CapAlert, change: (areas: readonly CapArea[]) => CapArea[]): CapAlert => ({
  ...alert,
  infos: alert.infos.map((info) => ({ ...info, areas: change(info.areas) })),
});

const areaOf = (codes: readonly string[]): CapArea => ({
  areaDesc: codes.join(' '),
  polygons: [],
  circles: [],
  geocodes: codes.map((value) => ({ valueName: AREA_CODES, value })),
});

export const codesIn = ({ infos }: CapAlert) => [
  ...new Set(infos.flatMap(({ areas }) => areas.flatMap(({ geocodes }) => geocodes.map(({ value }) => value)))),
];
