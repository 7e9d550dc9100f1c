import { conditionMatrix, type SideFinding } from '@samskab/domain';
import type { EvidencePage, ShownSide, StoryLine } from '#lib/ui/evidence/evidence-page.ts';
import type { Asked } from './asked.ts';
import { certaintyOn, findingOn } from './findings.ts';
import { linesOf } from './lines.ts';

/** What the page "Hvornår virker det?" shows for an address. */
export async function evidencePage({
  all,
  collection,
  theme,
  place,
  outcome,
  cases,
}: Asked): Promise<EvidencePage> {
  const { codebook } = collection;
  const finding = findingOn(cases, { codebook, outcome: outcome.code, conditions: codebook.usual });
  const lines = linesOf(cases, codebook.usual, outcome.code);
  const sides = await Promise.all(
    finding.sides.map(async (side): Promise<ShownSide> => {
      const isGraded = finding.reach === 'patterns' && side.patterns.length > 0 && !collection.constructed;
      return {
        ...shownSide(side, lines),
        certainty: isGraded ? await certaintyOn(side, finding, cases) : null,
      };
    }),
  );
  return {
    collections: all.map(({ key, name, cases: { length } }) => ({ key, name, many: length })),
    themes: counted(collection.cases.flatMap(({ themes }) => themes)),
    places: counted(collection.cases.flatMap(({ country, municipality }) => [country, municipality])),
    chosen: { collection: collection.key, theme, place, outcome: outcome.code },
    origin: codebook.origin,
    constructed: collection.constructed,
    outcomes: codebook.outcomes,
    outcome,
    usual: codebook.conditions.filter(({ code }) => codebook.usual.includes(code)),
    conditions: codebook.conditions,
    reach: finding.reach,
    coded: cases.length,
    complete: finding.complete.length,
    sides: [sides[0] as ShownSide, sides[1] as ShownSide],
    matrix: conditionMatrix(cases, codebook, outcome.code),
    lines: [...lines.values()],
  };
}

function shownSide(
  { side, cases, unexplained, patterns, others }: SideFinding,
  lines: ReadonlyMap<string, StoryLine>,
): Omit<ShownSide, 'certainty'> {
  const storiesOf = (ids: readonly string[]) => ids.flatMap((id) => lines.get(id) ?? []);
  return {
    side,
    many: cases.length,
    others,
    unexplained: storiesOf(unexplained),
    patterns: patterns.map((pattern) => ({
      key: pattern.key,
      parts: pattern.parts,
      supporting: storiesOf(pattern.supporting),
      contradicting: storiesOf(pattern.contradicting),
      inclusion: pattern.inclusion,
      coverage: pattern.coverage,
    })),
  };
}

/** Each value with how often it is there, the most frequent first. */
function counted(
  values: readonly (string | null)[],
): readonly { readonly code: string; readonly many: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([code, many]) => ({ code, many }))
    .toSorted((a, b) => b.many - a.many || a.code.localeCompare(b.code));
}
