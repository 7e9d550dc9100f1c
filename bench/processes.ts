import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** A process and all that it has started, by their numbers. */
export function family(root: number): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const members = [root];
  for (const member of members)
    members.push(...pairs.flatMap(([pid, parent]) => (parent === member && pid !== undefined ? [pid] : [])));
  return members;
}

/** Processor time of processes so far, in milliseconds. */
export const cpuMs = (pids: readonly number[]): number =>
  sum(pids, (pid) => {
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  });

/** Memory of processes in MB, with what they share counted once (PSS). */
export const memoryMb = (pids: readonly number[]): number =>
  sum(
    pids,
    (pid) =>
      Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024,
  );

// A process that has ended meanwhile counts for nothing.
function sum(pids: readonly number[], of: (pid: number) => number): number {
  return pids.reduce((all, pid) => {
    try {
      return all + of(pid);
    } catch {
      return all;
    }
  }, 0);
}
