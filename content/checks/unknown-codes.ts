import { isTerm, type ExperienceContent, type Vocabularies, type VocabularyName } from '@samskab/domain';

type Coded = string | null | readonly string[];

/** Where codes stand in an experience, and which open list each belongs to. */
function codesOf(content: ExperienceContent): readonly (readonly [VocabularyName, Coded])[] {
  const many = <Item>(items: readonly Item[], list: VocabularyName, pick: (item: Item) => Coded) =>
    items.map((item) => [list, pick(item)] as const);
  return [
    ['language', content.language],
    ['scale', content.scale],
    ['theme', content.themes],
    ['targetGroup', content.targetGroups],
    ['discipline', content.disciplines],
    ['collaborationForm', content.declaredForm],
    ['collaborationForm', content.actualForm],
    ['phase', content.problemDefinedWhen],
    ['phase', content.phasesDone],
    ['method', content.methods],
    ['arenaKind', content.arenaKind],
    ['decisionsByWhom', content.decisionsByWhom],
    ['substitution', content.substitution],
    ['purposeEmphasis', content.purposeEmphasis],
    ['factor', content.successFactors],
    ['factor', content.failureFactors],
    ['moneyBand', content.moneyBand],
    ['moneySource', content.moneySources],
    ['authorRelation', content.authorRelation],
    ['licence', content.licence],
    ['transferDifference', content.transfer?.differsInDenmark ?? []],
    ...many(content.actors, 'actorType', ({ type }) => type),
    ...many(content.actors, 'role', ({ role }) => role),
    ...many(content.actions, 'novelty', ({ novelty }) => novelty),
    ...many(content.outcomes, 'outcomeDimension', ({ dimension }) => dimension),
    ...many(content.outcomes, 'direction', ({ direction }) => direction),
    ...many(content.outcomes, 'evidenceLevel', ({ evidenceLevel }) => evidenceLevel),
    ...many(content.lessons, 'lessonKind', ({ kind }) => kind),
  ];
}

/**
 * The codes of an experience that are no value of their list, as "list: code".
 * @example unknownCodes(emptyContent(), BASE_VOCABULARIES) // => []
 */
export const unknownCodes = (content: ExperienceContent, vocabularies: Vocabularies): readonly string[] =>
  codesOf(content).flatMap(([list, coded]) =>
    [coded ?? []]
      .flat()
      .filter((code) => !isTerm(vocabularies, list, code))
      .map((code) => `${list}: ${code}`),
  );
