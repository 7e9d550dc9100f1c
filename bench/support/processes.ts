import { readdirSync, readFileSync } from 'node:fs';

/** What processes have used since they began, from /proc (Linux only). */
export interface Usage {
  /** Processor time of all of them, in milliseconds. */
  readonly cpuMs: number;
  /** Memory of all of them, shared pages counted once in all, in MB: the sum of their PSS. */
  readonly memoryMb: number;
}

/** The kernel counts processor time in hundredths of a second, whatever its own clock. */
const MS_A_TICK = 10;

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** Field numbers are those of proc_pid_stat(5); the name in brackets may hold blanks. */
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0] = fields.slice(1);
    // Own time, and that of children that have ended: fields 14 to 17.
    const ticks = fields.slice(11, 15).reduce((sum, part) => sum + part, 0);
    return { pid, parent, ticks };
  } catch {
    return null;
  }
}

function everyProcess(): readonly Stat[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.flatMap((pid) => statOf(pid) ?? []);
}

/** The processes given and all that descend from them. */
function familyOf(roots: readonly number[]): readonly Stat[] {
  const all = everyProcess();
  const family = all.filter(({ pid }) => roots.includes(pid));
  for (let grown = true; grown;) {
    const known = new Set(family.map(({ pid }) => pid));
    const children = all.filter(({ pid, parent }) => known.has(parent) && !known.has(pid));
    family.push(...children);
    grown = children.length > 0;
  }
  return family;
}

function pssMb(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** What the processes given, and all that descend from them, have used. */
export function usageOf(roots: readonly number[]): Usage {
  const family = familyOf(roots);
  return {
    cpuMs: family.reduce((sum, { ticks }) => sum + ticks * MS_A_TICK, 0),
    memoryMb: family.reduce((sum, { pid }) => sum + pssMb(pid), 0),
  };
}
