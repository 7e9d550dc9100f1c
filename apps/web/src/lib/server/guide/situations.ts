import {
  GUIDE_RULES,
  readGuideAnswers,
  type GuideRules,
  type GuideSituation,
  type GuideWords,
} from '@samskab/domain/guide';

interface Shipped extends Omit<ToldSituation, 'answers'> {
  readonly answers: unknown;
}

const shipped = Object.values(
  import.meta.glob<readonly Shipped[]>('../../../../../../content/guide/situations.json', {
    eager: true,
    import: 'default',
  }),
).flat();

/** A situation that rules are tried on, told in words. */
export interface ToldSituation extends GuideSituation {
  readonly words: GuideWords;
}

/** The situations of which it is agreed what they are. They never change with the rules. */
export const SITUATIONS: readonly ToldSituation[] = shipped.map((one) => ({
  ...one,
  answers: answersOf(one.id, one.answers, GUIDE_RULES),
}));

function answersOf(id: string, raw: unknown, rules: GuideRules): GuideSituation['answers'] {
  const read = readGuideAnswers(raw, rules);
  if (!read.ok) throw new Error(`The answers of ${id} are none: ${JSON.stringify(read.error)}`);
  return read.value;
}
