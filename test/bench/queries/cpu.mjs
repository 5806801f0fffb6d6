/** CPU time as the kernel counts it: steadier than requests per second on a shared machine. Linux only; elsewhere unknown. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICK_US = process.platform === 'linux' ? 1e6 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : NaN;

/** @returns µs of CPU that a process has used */
export function cpuOf(pid) {
  if (process.platform !== 'linux') return NaN;
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

/** @returns µs of CPU of all children of a process, those that ended too, such as the backends of PostgreSQL */
export function cpuOfChildren(parent) {
  if (process.platform !== 'linux') return NaN;
  const ended = statOf(parent)
    .slice(13, 15)
    .reduce((sum, ticks) => sum + Number(ticks) * TICK_US, 0);
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isChild(name, parent));
  return own.reduce((sum, pid) => sum + cpuOf(pid), ended);
}

/** After the name, which may hold anything: state, parent, … utime and stime are the 12th and 13th from there. */
function statOf(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function isChild(pid, parent) {
  try {
    return Number(statOf(pid)[1]) === parent;
  } catch {
    // It ended meanwhile.
    return false;
  }
}
