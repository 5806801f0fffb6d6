/**
 * Codes as people read them, in groups by level: `210102 003 001 005`. City codes have four digits; the last three groups are
 * street, community and grid. @param code digits only
 */
export function spaced(code: string): string {
  const [, district = code, rest = ''] = /^(\d{6})(\d*)$/.exec(code) ?? [];
  return [district, ...(rest.match(/\d{1,3}/g) ?? [])].join(' ');
}
