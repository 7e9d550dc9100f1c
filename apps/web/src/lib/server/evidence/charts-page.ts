import { LINES, partsPhrase, type Codebook, type Part, type SideFinding } from '@samskab/domain';
import {
  sweepCutOff,
  sufficiencyFit,
  modelMembership,
  formatModel,
  termMembership,
  truthTable,
  type Model,
} from '@samskab/qca';
import type { ChartsPage, DrawnPattern } from '#lib/ui/evidence/charts-page.ts';
import type { Asked } from './asked.ts';
import { findingOn } from './findings.ts';
import { linesOf } from './lines.ts';
import { outcomeMatrix } from './outcome-matrix.ts';

/** Cut-offs that are tried, from always to hardly more often than not. */
const CUT_OFFS = Array.from({ length: 31 }, (_, step) => Math.round((0.7 + step * 0.01) * 100) / 100);

/** What the page with the drawings shows: the pattern that is asked for, and all cases behind it. */
export function chartsPage(asked: Asked, parameters: URLSearchParams): ChartsPage {
  const { collection, theme, place, outcome, cases } = asked;
  const { codebook } = collection;
  const finding = findingOn(cases, { codebook, outcome: outcome.code, conditions: codebook.usual });
  const side = chosenSide(finding.sides, parameters.get('side'));
  const complete = new Set(finding.complete);
  const known = cases.filter(({ id }) => complete.has(id));
  const pattern = side.patterns.find(({ key }) => key === parameters.get('pattern')) ?? side.patterns[0];
  const { table, outcome: membership } = side.baseline;
  const made = truthTable(table, membership, LINES);
  return {
    chosen: { collection: collection.key, theme, place, outcome: outcome.code },
    constructed: collection.constructed,
    outcome,
    side: side.side,
    usual: codebook.conditions.filter(({ code }) => codebook.usual.includes(code)),
    patterns: finding.sides.flatMap(({ side: of, patterns }) =>
      patterns.map(({ key, parts }) => ({ key, side: of, phrase: partsPhrase(parts, codebook) })),
    ),
    drawn: pattern ? drawn(pattern, side, codebook) : null,
    table: made.ok && finding.complete.length > 0 ? made.value : null,
    cases: [...linesOf(known, codebook.usual, outcome.code).values()],
    sweep: pattern ? swept(side) : [],
    cutOff: LINES.inclusion,
    matrix: outcomeMatrix(cases, codebook),
    codebook: { conditions: codebook.conditions, outcomes: codebook.outcomes },
  };
}

const chosenSide = (sides: readonly [SideFinding, SideFinding], asked: string | null): SideFinding =>
  sides.find(({ side }) => side === asked) ?? sides.find(({ patterns }) => patterns.length > 0) ?? sides[0];

interface Found {
  readonly key: string;
  readonly parts: readonly Part[];
}

function drawn({ key, parts }: Found, { side, baseline }: SideFinding, codebook: Codebook): DrawnPattern {
  const { table, outcome } = baseline;
  const term = parts.map(({ code, present }) => ({
    condition: table.conditions.findIndex(({ name }) => name === code),
    value: present ? 1 : 0,
  }));
  const membership = termMembership(term, table);
  return {
    key,
    side,
    phrase: partsPhrase(parts, codebook),
    memberships: table.cases.map((id, at) => ({
      id,
      pattern: membership[at] as number,
      outcome: outcome.membership[at] as number,
    })),
  };
}

/** The analysis again at every cut-off: which solution it gives, and how well that fits. */
function swept({ baseline }: SideFinding): ChartsPage['sweep'] {
  const { table, outcome } = baseline;
  return [...sweepCutOff(baseline, 'inclusion', CUT_OFFS)].map(({ what, models, isSame }) => {
    const first: Model | undefined = models[0];
    const fit = first && sufficiencyFit(modelMembership(first, table), outcome.membership);
    return {
      cutOff: what,
      inclusion: fit?.inclusion ?? null,
      coverage: fit?.coverage ?? null,
      solution: first ? formatModel(first, table.conditions, outcome.name) : null,
      isSame,
    };
  });
}
