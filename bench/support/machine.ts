import { cpus, loadavg, totalmem } from 'node:os';

/** On what a figure was measured. The load says how much else the machine had to do. */
export const machine = () => ({
  at: new Date().toISOString(),
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  loadAverage: loadavg()[0] ?? 0,
  node: process.version,
});
export type Machine = ReturnType<typeof machine>;
