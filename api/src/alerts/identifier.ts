/**
 * The identifier of GB/T 35965.1: `ZZZZZZDDDUUUXX_YYYYMMDDhhmmss_N`, 31 characters. Z division, D and U organisation and
 * unit (zeros: not assigned), X extension, then the time of entry in Beijing and a serial digit.
 */
export function identifierOf(district: string, moment: Date, seq: number): string {
  const beijing = new Date(moment.getTime() + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
  return `${district}00000000_${beijing}_${seq % 10}`;
}
