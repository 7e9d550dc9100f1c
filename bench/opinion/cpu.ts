/** The CPU that some work takes, in milliseconds, whatever else the machine does. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The most memory this process has had so far, in megabytes. */
export const peakMb = (): number => process.resourceUsage().maxRSS / 1024;

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
