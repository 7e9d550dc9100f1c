import type { Codebook, CoderKind, ComparedCode, Judgement, PublicCodes } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';
import { anchorOf, type AskedCode } from './fields.ts';
import { codersNames } from './names.ts';

/** How a story is coded by one codebook, as readers may see it. */
export interface StoryCodes extends PublicCodes {
  readonly codebook: Codebook;
}

/** A code of a story in words. */
export interface CodeLine {
  readonly asked: AskedCode;
  /** What holds; null where coders differ and nobody has settled it, or where it was settled that nobody can know. */
  readonly holds: string | null;
  readonly standing: ComparedCode['standing'];
  /** Why it was settled so; null where it was not settled. */
  readonly settledWhy: string | null;
  readonly voices: readonly {
    readonly by: CoderKind;
    readonly who: string;
    readonly says: string;
    readonly why: string;
  }[];
}

/** The codes of a story line by line, in the order of the codebook. */
export function codeLines({ codebook, codes, coders }: StoryCodes): readonly CodeLine[] {
  const names = codersNames(coders.map((by) => ({ by })));
  const known: ReadonlyMap<string, AskedCode> = new Map(
    [...codebook.conditions, ...codebook.outcomes].map((asked) => [asked.code, asked]),
  );
  return codes.flatMap(({ code, said, standing, settlement }) => {
    const asked = known.get(code);
    if (!asked) return [];
    const told = said.flatMap((one, n) =>
      one && one.degree !== null ? [{ one, by: coders[n] ?? 'coder', who: names[n] ?? '' }] : [],
    );
    const agreed: Judgement | null = standing === 'equal' ? (told[0]?.one ?? null) : settlement;
    const holds = agreed ? anchorOf(asked, agreed) : null;
    const voices = told.map(({ one, by, who }) => ({ by, who, says: anchorOf(asked, one), why: one.reason }));
    return [{ asked, holds, standing, settledWhy: settlement?.reason ?? null, voices }];
  });
}

/** Who says what: only who, where all say what holds anyway. */
export const voiceText = (
  { who, says }: CodeLine['voices'][number],
  standing: CodeLine['standing'],
): string => (standing === 'equal' ? who : m.coding_codes_said({ who, anchor: says }));
