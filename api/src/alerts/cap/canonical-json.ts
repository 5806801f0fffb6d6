/**
 * JSON in the one form of RFC 8785: no white space, members in the order of the UTF-16 units of their names, numbers and
 * strings as ECMAScript writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what is no JSON, and for text that is no Unicode
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`Not JSON: ${typeof value}.`);
  const members = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, one]) => `${canonicalJson(name)}:${canonicalJson(one)}`).join(',')}}`;
}
