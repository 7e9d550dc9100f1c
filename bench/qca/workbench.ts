import {
  analysisReport,
  baselineOf,
  chanceOf,
  goodnessByChance,
  prepareTable,
  seededRandom,
  singleNecessity,
  solveTable,
  type NumberTable,
} from '@samskab/qca';

const CASES = 60;
const CONDITIONS = 7;
const RUNS = 1000;

/** Cases with three values, so that rows repeat as they do among coded experiences. */
function codedCases(random: () => number): NumberTable {
  const names = Array.from({ length: CONDITIONS }, (_, at) => `C0${at + 1}`);
  const degree = () => [0, 0.33, 0.67, 1][Math.floor(random() * 4)] ?? 0;
  return {
    cases: Array.from({ length: CASES }, (_, at) => `case ${at + 1}`),
    columns: [...names, 'Y'].map((name) => ({ name, values: Array.from({ length: CASES }, degree) })),
  };
}

const timed = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** What the workbench does after every change, and its longest trial; in milliseconds of CPU. */
export function workbenchTimes(): {
  readonly answers: readonly number[];
  readonly chance: number;
} {
  const wish = { cutOffs: { inclusion: 0.7, contradiction: 0.7, pri: 0, n: 1 }, include: ['?'] } as const;
  const tables = Array.from({ length: 20 }, (_, at) => codedCases(seededRandom(at + 1)));
  const prepare = (table: NumberTable) => {
    const conditions = table.columns.slice(0, -1).map(({ name }) => name);
    const prepared = prepareTable(table, { conditions, outcome: 'Y' });
    if (!prepared.ok) throw new Error(prepared.error.code);
    return prepared.value;
  };
  const answers = tables.map((table) =>
    timed(() => {
      const prepared = prepare(table);
      const solved = solveTable(prepared, { ...wish, effort: 3e8, countUpTo: 100_000 });
      if (!solved.ok) throw new Error(solved.error.code);
      analysisReport(prepared, solved.value, 'da');
      singleNecessity(prepared);
    }),
  );
  const { table, outcome } = prepare(tables[0] as NumberTable);
  const chance = timed(() => {
    const baseline = baselineOf(table, outcome, { ...wish, effort: 2e6 });
    chanceOf(baseline, [...goodnessByChance(baseline, RUNS, seededRandom(1))]);
  });
  return { answers, chance };
}
