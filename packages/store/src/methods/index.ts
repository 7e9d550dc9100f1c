export { loadMethodCards, newerShipped, shippedCards, type CardsLoaded } from './load-cards.ts';
export { addMethodCard, reviseMethodCard, type NewCardRefusal, type ReviseRefusal } from './edit-cards.ts';
export { storiesWithMethod, type MethodStories } from './method-stories.ts';
export {
  cardVersion,
  openMethodShelf,
  versionsOfCard,
  type CardVersion,
  type MethodShelf,
  type ReadCard,
} from './read-cards.ts';
export {
  addSuggestion,
  answerSuggestion,
  countSuggestionsWaiting,
  MOST_WAITING_SUGGESTIONS,
  suggestionById,
  suggestionsWaiting,
  type NewSuggestion,
  type SuggestionRefusal,
} from './suggestions.ts';
