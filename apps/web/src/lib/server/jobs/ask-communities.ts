import {
  askCounts,
  communitiesToAsk,
  dropOldCountKeys,
  readCommunity,
  stewardContacts,
  type Store,
} from '@samskab/store';
import { queueMail } from '../mail/queue-mail.ts';

/**
 * Asks communities for the three numbers of the month before: once each, whoever asks and however often, and only those
 * to whom somebody was sent or who had new faces three months before.
 */
export async function askCommunities(store: Store, now: Date): Promise<void> {
  for (const id of await communitiesToAsk(store.read, now))
    await store.write(async (tx) => {
      const read = await readCommunity(tx, { id });
      const [to] = read ? await stewardContacts(tx, read.head) : [];
      if (!read || !to) return;
      const asked = await askCounts(tx, id, now);
      if (!asked) return;
      const parameters = { community: read.content.name, ...asked };
      await queueMail(tx, { to: to.email, language: to.language, letter: 'countsAsked', parameters }, now);
    });
  await store.write((tx) => dropOldCountKeys(tx, now));
}
