import { moveToTell, once, type MoveToTell, type Store, type Task } from '@samskab/store';
import { isUuid, ok } from '@samskab/domain';
import { type Mail, queueMail } from '../mail/queue-mail.ts';

/**
 * Tells the teller what editors or the clock have done with a story. The mail is put in the queue once for each
 * move, however often the task is tried: the move's identifier is the receipt.
 */
export async function followMove(store: Store, task: Task): Promise<void> {
  const moveId = String(task.payload['moveId'] ?? '');
  if (!isUuid(moveId)) return;
  const moved = await moveToTell(store.read, moveId);
  const mail = moved && mailAbout(moved);
  if (!mail) return;
  const at = new Date();
  await once(store, { key: moveId, at }, async (tx) => {
    await queueMail(tx, mail, at);
    return ok(null);
  });
}

/** The mail that a move asks for; null for moves that a teller makes or need not hear of. */
function mailAbout({ move, by, reasons, message, story, to }: MoveToTell): Mail | null {
  if (!to || by === 'teller') return null;
  const { email, language, hasAccount } = to;
  const parameters = { title: story.title, id: story.id, slug: story.slug, reasons, message, hasAccount };
  switch (move) {
    case 'askChanges':
      return { to: email, language, letter: 'changesAsked', parameters };
    case 'decline':
      return { to: email, language, letter: 'declined', parameters };
    case 'publish':
      return { to: email, language, letter: 'published', parameters };
    case 'withdraw':
      return { to: email, language, letter: 'withdrawn', parameters };
    default:
      return null;
  }
}
