// `npm run bench:qca`: the CPU time of minimisation, beside the times that R QCA 3.25.1 took for the same tables.
import { minimise, truthTable, type MinimiseWish, type Solution } from '@samskab/qca';
import { wideFuzzy } from './wide-fuzzy.ts';
import { benchTables, rTimes, type BenchTable, type RTime } from './tables.ts';

const SOLUTIONS = { cons: {}, para: { include: ['?'] } } as const satisfies Record<string, MinimiseWish>;
const QUICK = 0.3; // seconds; quicker ones are measured five times and the median is told

interface Measured {
  readonly seconds: number;
  readonly solution: Solution;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function measure({ table, outcome }: BenchTable, wish: MinimiseWish): Measured {
  let solution: Solution | null = null;
  const once = () =>
    cpuSeconds(() => {
      const rows = truthTable(table, outcome);
      const found = rows.ok ? minimise(rows.value, wish) : rows;
      if (!found.ok) throw new Error(found.error.code);
      solution = found.value;
    });
  const first = once();
  const seconds = first > QUICK ? first : median([first, once(), once(), once(), once()]);
  if (solution === null) throw new Error('Nothing was measured.');
  return { seconds, solution };
}

const counted = (solution: Solution): string =>
  'exact' in solution.count ? `${solution.count.exact}` : `> ${solution.count.atLeast}`;
const terms = ({ terms: most, lowerBound, proven }: Solution): string =>
  proven ? `${most}` : `${lowerBound}–${most}`;

function line(name: string, sol: string, { seconds, solution }: Measured, r: readonly RTime[]): string {
  const answers = r.map(({ pick, tt_cpu = 0, min_cpu = 0, models, err }) => {
    if (err !== undefined) return `R ${pick}: no answer`;
    const time = tt_cpu + min_cpu;
    return `R ${pick}: ${time.toFixed(2)} s, ${models} models, ${Math.round(time / seconds)} ×`;
  });
  const primes = solution.primeImplicantCount;
  const primesText = 'exact' in primes ? primes.exact : `> ${primes.atLeast}`;
  const shown = [
    name,
    sol,
    primesText,
    terms(solution),
    counted(solution),
    `${(seconds * 1000).toFixed(1)} ms`,
  ];
  return `| ${[...shown, answers.join('; ') || 'not tried'].join(' | ')} |`;
}

function run(tables: readonly BenchTable[]): void {
  const times = rTimes();
  const ratios: number[] = [];
  const all: { name: string; seconds: number }[] = [];
  console.log('| table | solution | prime implicants | terms | models | CPU | R QCA 3.25.1 |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | --- |');
  for (const bench of tables)
    for (const [sol, wish] of Object.entries(SOLUTIONS)) {
      const measured = measure(bench, wish);
      const r = times.filter((time) => time.file === bench.name && time.sol === sol);
      for (const { err, tt_cpu = 0, min_cpu = 0 } of r)
        if (err === undefined) ratios.push((tt_cpu + min_cpu) / measured.seconds);
      all.push({ name: `${bench.name} ${sol}`, seconds: measured.seconds });
      console.log(line(bench.name.replace('.csv', ''), sol, measured, r));
    }
  const slowest = all.toSorted((a, b) => b.seconds - a.seconds)[0]!;
  console.log(
    `\nWhere R answers (${ratios.length} answers): R takes ${Math.round(median(ratios))} times as much`,
  );
  console.log(`CPU at the median, ${Math.round(Math.min(...ratios))} times at the least.`);
  console.log(`Slowest: ${slowest.name}, ${slowest.seconds.toFixed(1)} s.`);
  for (const [group, pattern] of GROUPS) {
    const inGroup = all.filter(({ name }) => pattern.test(name)).map(({ seconds }) => seconds);
    console.log(`${group}: median ${(median(inGroup) * 1000).toFixed(1)} ms of CPU.`);
  }
  console.log(`Most memory of the whole run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);
}

// R QCA's C core alone, without R's work on texts: 1–200 ms in the first group, 1–3 s in the second.
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['Up to 12 conditions and 50 cases', /_k(06|08|10|12)_n50\./],
  ['15–25 conditions and 100 cases', /_k(15|20|25)_n100\./],
];

const tables = benchTables();
if (tables === null) console.log('Left out: the tables of ../shared/data/qca/bench are not there.');
else run(tables);
const { table, outcome } = wideFuzzy(10_000, 12);
const seconds = cpuSeconds(() => void truthTable(table, outcome, { inclusion: 0.8 }));
console.log(`Truth table of 10,000 cases and 12 fuzzy conditions: ${Math.round(seconds * 1000)} ms of CPU.`);
