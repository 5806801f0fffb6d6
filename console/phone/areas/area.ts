/** A place whose alerts this phone hears: a district (6 digits), street (9), community (12) or grid (15). */
export interface Area {
  readonly code: string;
  readonly name: string;
}

export const MOST_AREAS = 5;

const CODE = /^\d{6}(?:\d{3}){0,3}$/;

export const isAreaCode = (text: string) => CODE.test(text);

export const districtOf = (code: string) => code.slice(0, 6);

/** 210102 003 001: as people read it. */
export const grouped = (code: string) => [code.slice(0, 6), ...(code.slice(6).match(/.{3}/g) ?? [])].join(' ');

/** Whether `inner` lies in `outer`. A city's code ends in 00, a province's in 0000. */
export const covers = (outer: string, inner: string) => inner.startsWith(outer.length === 6 ? outer.replace(/(00){1,2}$/, '') : outer);

/** The area in an address: /m?area=210102003001 or /m/210102003001. Any host: a printed code outlives a move of the server. */
export function areaInAddress(address: string): string | null {
  const url = parse(address.trim());
  if (!url) return isAreaCode(address.trim()) ? address.trim() : null;
  const code = url.searchParams.get('area') ?? /^\/m\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? '';
  const isOurs = url.pathname === '/m' || url.pathname.startsWith('/m/');
  return isOurs && isAreaCode(code) ? code : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** One subscription per district: its areas, in a fixed order. */
export function byDistrict(areas: readonly Area[]): Map<string, string[]> {
  const districts = new Map<string, string[]>();
  for (const code of areas.map((area) => area.code).sort()) {
    districts.set(districtOf(code), [...(districts.get(districtOf(code)) ?? []), code]);
  }
  return districts;
}
