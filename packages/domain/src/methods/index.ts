export {
  CIRCUMSTANCES,
  circumstancesOf,
  findCard,
  METHOD_LANGUAGES,
  METHOD_LIMITS,
  METHOD_PHASES,
  methodCard,
  wordsIn,
  type Circumstance,
  type MethodCard,
  type MethodContent,
  type MethodLanguage,
  type MethodPhase,
  type MethodWords,
} from './card.ts';
export {
  chooseMethods,
  MOST_SUGGESTIONS,
  MUSTS,
  SHORT_MINUTES,
  type MethodChoice,
  type MethodSituation,
  type MethodSuggestion,
  type Must,
} from './choose.ts';
export { joinMethodFiles, type FileFault, type MethodFiles } from './join-files.ts';
export { mayEditMethods, mayReadMethods, maySuggestImprovement } from './may.ts';
export { readMethodCard, type MethodFault } from './read-card.ts';
export {
  asksForMethods,
  readSituation,
  SITUATION_LIMITS,
  situationAddress,
  type SituationFault,
} from './read-situation.ts';
export {
  closeSuggestion,
  SUGGESTION_LIMITS,
  SUGGESTION_PARTS,
  SUGGESTION_STATES,
  suggestionContent,
  useSuggestion,
  type AnswerRefusal,
  type ImprovementSuggestion,
  type MethodSuggestionId,
  type SuggestionAnswer,
  type SuggestionContent,
  type SuggestionPart,
  type SuggestionState,
} from './suggestion.ts';
export { freeSlug, nextLocalId, reviseCard, type RevisionRefusal, type VersionedCard } from './versions.ts';
