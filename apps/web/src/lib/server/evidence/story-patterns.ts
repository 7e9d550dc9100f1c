import { patternSentence } from '@samskab/domain';
import type { StoryPattern } from '#lib/ui/evidence/story-pattern.ts';
import { collections, type Collection } from './collections.ts';
import { findingOn } from './findings.ts';

/** The patterns that a story has: those it speaks for, and those it speaks against. Most stories are not coded. */
export async function patternsOf(id: string): Promise<readonly StoryPattern[]> {
  const holding = (await collections()).filter(({ cases }) => cases.some((one) => one.id === id));
  return holding.flatMap((collection) => inCollection(collection, id));
}

function inCollection(
  { key, codebook, cases, constructed }: Collection,
  id: string,
): readonly StoryPattern[] {
  return codebook.outcomes.flatMap((outcome) => {
    const question = { codebook, outcome: outcome.code, conditions: codebook.usual };
    return findingOn(cases, question).sides.flatMap(({ side, patterns }) =>
      patterns
        .filter(({ supporting, contradicting }) => supporting.includes(id) || contradicting.includes(id))
        .map((pattern) => ({
          collection: key,
          constructed,
          outcome: outcome.code,
          side,
          key: pattern.key,
          sentence: patternSentence(pattern, codebook, outcome, side),
          supports: pattern.supporting.includes(id),
        })),
    );
  });
}
