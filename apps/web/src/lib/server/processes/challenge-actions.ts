import {
  addressChallenge,
  answerChallenge,
  CHALLENGE_ANSWERS,
  CHALLENGE_KINDS,
  raiseChallenge,
  type Act,
  type Change,
  type Moved,
  type Process,
} from '@samskab/domain/processes';
import { seatReached, type Transaction } from '@samskab/store';
import { textOf } from '../form-fields.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { idIn } from './action-forms.ts';
import { languageFor } from './mail-language.ts';
import type { RoomEvent } from './open-room.ts';
import { postRoom } from './post-room.ts';
import { oneOf } from './table-forms.ts';

const NEXT = '/handlinger#challenges';
type Decide = (form: FormData, process: Process, act: Act) => Moved;

/** A form that may ask a seat at the table, which is then told of it by mail. */
const asking = (at: string, decide: Decide) => async (event: RoomEvent) => {
  const form = await event.request.formData();
  let room: Process | null = null;
  return postRoom(event, {
    at,
    form,
    next: NEXT,
    decide: (process, act) => decide(form, (room = process), act),
    besides: async (tx, change) => {
      if (room) await tellAsked(tx, room, change);
    },
  });
};

/** Direct mail goes to nobody but the seat that is asked, and not to somebody who asks himself. */
async function tellAsked(tx: Transaction, process: Process, { writes, seat, at }: Change): Promise<void> {
  const [first] = writes;
  if (first?.kind !== 'challenge' || first.row.to === null || first.row.to === seat) return;
  const before = process.of.challenge.find(({ id }) => id === first.row.id);
  if (before?.to === first.row.to) return;
  const asked = await seatReached(tx, { process: process.id, seat: first.row.to });
  if (!asked) return;
  const { slug, head } = process;
  const parameters = { title: head.title, slug, challenge: first.row.id, text: first.row.text };
  const language = languageFor(process, asked);
  await queueMail(tx, { to: asked.email, language, letter: 'challengeAddressed', parameters }, at);
}

const addressed = (form: FormData) => ({ addressee: textOf(form, 'addressee'), to: idIn(form, 'to') });

/** What is done with challenges on the board of actions. */
export const challengeActions = {
  challenge: asking('challenge', (form, process, act) =>
    raiseChallenge(process, act, {
      kind: oneOf(form, 'kind', CHALLENGE_KINDS) ?? 'habit',
      text: textOf(form, 'text'),
      ...addressed(form),
    }),
  ),
  address: asking('address', (form, process, act) =>
    addressChallenge(process, act, { challenge: textOf(form, 'of'), ...addressed(form) }),
  ),
  answerChallenge: async (event: RoomEvent) => {
    const form = await event.request.formData();
    return postRoom(event, {
      at: 'answerChallenge',
      form,
      next: NEXT,
      decide: (process, act) =>
        answerChallenge(process, act, {
          challenge: textOf(form, 'of'),
          answer: oneOf(form, 'answer', CHALLENGE_ANSWERS) ?? 'keptWithReason',
          reason: textOf(form, 'reason'),
        }),
    });
  },
};
