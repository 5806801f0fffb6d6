/**
 * The identifier of GB/T 35965.1: `ZZZZZZDDDUUUXX_YYYYMMDDhhmmss_N`, 31 characters. Z division, D and U organisation and
 * unit (zeros: not assigned), X extension, then the time of entry in Beijing and a serial digit. The extension takes the
 * next two digits of the serial, so that a thousand messages of one second differ.
 */
export function identifierOf(district: string, moment: Date, seq: number): string {
  const beijing = new Date(moment.getTime() + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
  const serial = String(seq % 1_000).padStart(3, '0');
  return `${district}000000${serial.slice(0, 2)}_${beijing}_${serial.slice(2)}`;
}
