import { GUIDE_RULES } from '@samskab/domain/guide';
import {
  inviteFirstAdministrator,
  keepShippedRules,
  loadExamplesOnce,
  loadMethodCards,
  loadOtherExamplesOnce,
  shippedCards,
  type Store,
} from '@samskab/store';
import { errorFacts } from './error-facts.ts';
import { log } from './log.ts';

/**
 * What a start does: fills the library with examples if it is the first, brings the method cards that ship, and keeps
 * the rules of the guide that ship as a version.
 * Answers the key of the link that makes somebody
 * administrator, as long as nobody is.
 */
export async function firstStart(store: Store, at: Date): Promise<string | null> {
  try {
    await loadExamplesOnce(store, at);
    await loadOtherExamplesOnce(store, at);
  } catch (error) {
    // The site is worth more than its examples.
    log.error(errorFacts(error), 'examples could not be loaded');
  }
  try {
    await loadMethodCards(store, await shippedCards(), at);
  } catch (error) {
    log.error(errorFacts(error), 'method cards could not be loaded');
  }
  await store.write((tx) => keepShippedRules(tx, GUIDE_RULES, at));
  return inviteFirstAdministrator(store, at);
}
