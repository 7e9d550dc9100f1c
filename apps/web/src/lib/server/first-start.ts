import { inviteFirstAdministrator, loadExamplesOnce, type Store } from '@samskab/store';
import { errorFacts } from './error-facts.ts';
import { log } from './log.ts';

/**
 * What a first start does: fills the library with examples. Answers the key of the link that makes somebody
 * administrator, as long as nobody is.
 */
export async function firstStart(store: Store, at: Date): Promise<string | null> {
  try {
    await loadExamplesOnce(store, at);
  } catch (error) {
    // The site is worth more than its examples.
    log.error(errorFacts(error), 'examples could not be loaded');
  }
  return inviteFirstAdministrator(store, at);
}
