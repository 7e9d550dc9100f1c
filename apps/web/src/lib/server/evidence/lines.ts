import { isOn } from '@samskab/domain';
import type { EvidenceCase } from '@samskab/store';
import type { StoryLine } from '#lib/ui/evidence/evidence-page.ts';

/** Stories as the evidence shows them, by their identifiers. */
export function linesOf(
  cases: readonly EvidenceCase[],
  conditions: readonly string[],
  outcome: string,
): ReadonlyMap<string, StoryLine> {
  return new Map(
    cases.map(({ id, slug, title, language, degrees }) => {
      const side = (['present', 'absent'] as const).find((one) => isOn(degrees[outcome], one)) ?? null;
      return [
        id,
        { id, slug, title, language, side, degrees: conditions.map((code) => degrees[code] ?? null) },
      ];
    }),
  );
}
