import { readFileSync } from 'node:fs';

/** @returns KB that a process has in memory. Linux only; elsewhere unknown. */
export function memoryOf(pid) {
  if (process.platform !== 'linux') return NaN;
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
