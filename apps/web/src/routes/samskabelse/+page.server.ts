import { inTime } from '@samskab/domain/definitions';
import { PRINCIPLE_RULES } from '@samskab/domain/principles';
import { concept } from '#lib/server/concept/definitions.ts';
import { formLines } from '#lib/server/concept/forms-table.ts';
import { guideRules } from '#lib/server/guide/guide-rules.ts';

/** What the word means, what it has meant, and what tells the forms apart. */
export const load = async () => {
  const known = await concept();
  const rules = await guideRules();
  return {
    now: known.definitions.now,
    versions: inTime(known.definitions.versions),
    principles: PRINCIPLE_RULES.principles.map(({ code, indicators }) => ({
      code,
      words: known.definitions.principles[code as keyof typeof known.definitions.principles],
      indicators,
    })),
    forms: formLines(rules, known),
    rulesVersion: rules.version,
    typologies: known.crosswalk.typologies,
  };
};
