import { GUIDE_RULES } from '@samskab/domain/guide';
import { inviteFirstAdministrator, keepShippedRules, loadExamplesOnce, type Store } from '@samskab/store';
import { errorFacts } from './error-facts.ts';
import { log } from './log.ts';

/**
 * What a first start does: fills the library with examples, and keeps the rules of the guide that ship as a version.
 * Answers the key of the link that makes somebody
 * administrator, as long as nobody is.
 */
export async function firstStart(store: Store, at: Date): Promise<string | null> {
  try {
    await loadExamplesOnce(store, at);
  } catch (error) {
    // The site is worth more than its examples.
    log.error(errorFacts(error), 'examples could not be loaded');
  }
  await store.write((tx) => keepShippedRules(tx, GUIDE_RULES, at));
  return inviteFirstAdministrator(store, at);
}
