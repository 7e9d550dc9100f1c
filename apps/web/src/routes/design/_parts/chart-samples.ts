import {
  baselineOf,
  modelMembership,
  solutionFit,
  sweepCutOff,
  termPhrase,
  truthTable,
  type CalibratedTable,
  type Model,
} from '@samskab/qca';
import { CHART_CASES, CHART_NAMES, type ChartWords } from './chart-cases.ts';

const TABLE: CalibratedTable = {
  cases: CHART_CASES.map(([name]) => name),
  conditions: CHART_NAMES.map((name) => ({ name, kind: 'fuzzy', values: 2 })),
  codes: CHART_NAMES.map((_, index) => CHART_CASES.map(([, codes]) => codes[index] ?? 0)),
};
const OUTCOME = { name: 'BETTER', membership: CHART_CASES.map(([, , better]) => better) };
const CUT_OFFS = { inclusion: 0.8, pri: 0.5, n: 1 };
const TRIED = Array.from({ length: 15 }, (_, index) => (20 + index * 5) / 100);
const STORY = '#charts';

/** What each drawing is given: the constructed experiences, analysed as real ones are. */
export function chartSamples(words: ChartWords, language: 'da' | 'en') {
  const better = words.outcomes[1] ?? '';
  const made = truthTable(TABLE, OUTCOME, CUT_OFFS);
  if (!made.ok) throw new Error(made.error.code);
  const baseline = baselineOf(TABLE, OUTCOME, { cutOffs: CUT_OFFS });
  const said = phraser(words, language);
  return {
    better,
    hrefs: Object.fromEntries(TABLE.cases.map((name) => [name, STORY])),
    labels: Object.fromEntries(CHART_NAMES.map((name, index) => [name, words.conditions[index] ?? name])),
    table: made.value,
    pattern: [words.conditions[0], words.conditions[1]].join(' + '),
    xy: casesOf([
      [
        { condition: 0, value: 1 },
        { condition: 1, value: 1 },
      ],
    ]),
    upset: CHART_CASES.map(([name, codes, outcome]) => ({
      name,
      href: STORY,
      present: codes.map((code) => code > 0.5),
      outcome: outcome > 0.5,
    })),
    chosen: CUT_OFFS.pri,
    sweep: [...sweepCutOff(baseline, 'pri', TRIED)].map(({ what, models, isSame }) => {
      const fit = models.length > 0 ? solutionFit(models, TABLE, OUTCOME.membership) : null;
      return {
        cutOff: what,
        inclusion: fit?.inclusion ?? null,
        coverage: fit?.coverage ?? null,
        solution: models.length > 0 ? models.map(said).join(' / ') : null,
        isSame,
      };
    }),
    matrix: matrixOf(words),
  };
}

const casesOf = (model: Model) => {
  const pattern = modelMembership(model, TABLE);
  return CHART_CASES.map(([name, , outcome], index) => ({
    name,
    pattern: pattern[index] ?? 0,
    outcome,
    href: STORY,
  }));
};

function phraser(words: ChartWords, language: 'da' | 'en') {
  const phrases = Object.fromEntries(
    CHART_NAMES.map((name, index) => {
      const label = (words.conditions[index] ?? name).toLowerCase();
      return [name, { name: { da: label, en: label } }];
    }),
  );
  const or = language === 'da' ? ' eller ' : ' or ';
  return (model: Model) =>
    model.map((term) => termPhrase(term, TABLE.conditions, phrases)[language]).join(or);
}

/** The second outcome is the one of the cases; of the others only some experiences are told, so that there are gaps. */
function matrixOf({ conditions, outcomes }: ChartWords) {
  return {
    conditions: conditions.map((label, index) => ({ id: `c${index}`, label })),
    outcomes: outcomes.map((label, index) => ({ id: `o${index}`, label })),
    cells: conditions.flatMap((_, condition) =>
      outcomes.map((_, outcome) => {
        const known = CHART_CASES.filter(
          (_, at) => outcome === 1 || (at % 5 === outcome && condition % 4 > 0),
        );
        const having = known.filter(([, codes]) => (codes[condition] ?? 0) > 0.5);
        const count = having.filter(([, , better]) => better > 0.5).length;
        return {
          condition: `c${condition}`,
          outcome: `o${outcome}`,
          count,
          of: having.length,
          href: STORY,
        };
      }),
    ),
  };
}
