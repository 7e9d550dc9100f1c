// `npm run bench:qca`: the CPU time of minimisation, beside the times that R QCA 3.25.1 took for the same tables.
import { minimise, truthTable, type MinimiseWish, type Solution } from '@samskab/qca';
import { wideFuzzy } from './wide-fuzzy.ts';
import { workbenchTimes } from './workbench.ts';
import { benchTables, rTimes, type BenchTable, type RTime } from './tables.ts';

const SOLUTIONS = { cons: {}, para: { include: ['?'] } } as const satisfies Record<string, MinimiseWish>;
/** As R's "first": one smallest model, and whether there are more. */
const FIRST = { countUpTo: 1, mostModels: 1 } as const;
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

interface Line {
  readonly table: string;
  readonly sol: string;
  readonly all: Measured;
  readonly first: Measured;
  readonly r: readonly RTime[];
}

const ratio = ({ pick, tt_cpu = 0, min_cpu = 0 }: RTime, { all, first }: Line): number =>
  (tt_cpu + min_cpu) / (pick === 'all' ? all : first).seconds;

function write(line: Line): string {
  const { table, sol, all, first, r } = line;
  const answers = r.map((time) => {
    if (time.err !== undefined) return `${time.pick}: no answer`;
    const seconds = (time.tt_cpu ?? 0) + (time.min_cpu ?? 0);
    return `${time.pick}: ${seconds.toFixed(2)} s, ${Math.round(ratio(time, line))} ×`;
  });
  const primes = all.solution.primeImplicantCount;
  const [one, every] = [first, all].map(({ seconds }) => (seconds * 1000).toFixed(1));
  const count = 'exact' in primes ? primes.exact : `> ${primes.atLeast}`;
  const shown = [
    table.replace('.csv', ''),
    sol,
    count,
    terms(all.solution),
    counted(all.solution),
    one,
    every,
  ];
  return `| ${[...shown, answers.join('; ') || 'not tried'].join(' | ')} |`;
}

function run(tables: readonly BenchTable[]): void {
  const times = rTimes();
  const lines: Line[] = [];
  console.log(
    'CPU in milliseconds: for one smallest model, and for counting and listing all. R QCA 3.25.1.\n',
  );
  console.log('| table | solution | prime implicants | terms | models | first | all | R |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |');
  for (const bench of tables)
    for (const [sol, wish] of Object.entries(SOLUTIONS)) {
      const first = measure(bench, { ...wish, ...FIRST });
      const all = measure(bench, wish);
      const r = times.filter((time) => time.file === bench.name && time.sol === sol);
      const line = { table: bench.name, sol, all, first, r };
      lines.push(line);
      console.log(write(line));
    }
  summarise(lines);
}

function summarise(lines: readonly Line[]): void {
  const answered = lines.flatMap((line) =>
    line.r.filter(({ err }) => err === undefined).map((time) => ratio(time, line)),
  );
  const slowest = lines.toSorted((a, b) => b.all.seconds - a.all.seconds)[0]!;
  console.log(
    `\nWhere R answers (${answered.length} answers) it takes ${Math.round(median(answered))} times as much`,
  );
  console.log(`CPU at the median, ${Math.round(Math.min(...answered))} times at the least.`);
  console.log(`Slowest: ${slowest.table} ${slowest.sol}, ${slowest.all.seconds.toFixed(1)} s.`);
  for (const [group, pattern] of GROUPS) {
    const inGroup = lines.filter(({ table, sol }) => pattern.test(table) && sol === 'para');
    const middle = median(inGroup.map(({ first }) => first.seconds)) * 1000;
    console.log(`Parsimonious, first model, ${group}: median ${middle.toFixed(1)} ms.`);
  }
  console.log(`Most memory of the whole run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);
}

// R QCA's C core alone, without R's work on texts: 1–200 ms in the first group, 1–3 s in the second.
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['up to 12 conditions and 50 cases', /_k(06|08|10|12)_n50\./],
  ['15–25 conditions and 100 cases', /_k(15|20|25)_n100\./],
];

const tables = benchTables();
if (tables === null) console.log('Left out: the tables of ../shared/data/qca/bench are not there.');
else run(tables);
const { table, outcome } = wideFuzzy(10_000, 12);
const seconds = cpuSeconds(() => void truthTable(table, outcome, { inclusion: 0.8 }));
console.log(`Truth table of 10,000 cases and 12 fuzzy conditions: ${Math.round(seconds * 1000)} ms of CPU.`);
const { answers, chance } = workbenchTimes();
console.log(
  `The workbench's answer for 60 cases and 7 conditions: ${Math.round(median(answers))} ms of CPU at the median,`,
);
console.log(
  `${Math.round(Math.max(...answers))} ms at the most (cold); chance a thousand times: ${Math.round(chance)} ms.`,
);
