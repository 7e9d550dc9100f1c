import {
  addAction,
  addBaseline,
  declineProposal,
  editAbout,
  propose,
  recordDecision,
  type Act,
  type Moved,
  type Process,
} from '@samskab/domain/processes';
import { textOf } from '../form-fields.ts';
import { actionSaid, decisionSaid } from './action-forms.ts';
import { challengeActions } from './challenge-actions.ts';
import type { RoomEvent } from './open-room.ts';
import { postRoom } from './post-room.ts';

type Decide = (form: FormData, process: Process, act: Act) => Moved;

/** One form of a page of a room: its name, what it decides, and where its part of the page is. */
export const roomAction =
  (at: string, next: string, decide: Decide, hold: 'alone' | 'shared' = 'alone') =>
  async (event: RoomEvent) => {
    const form = await event.request.formData();
    return postRoom(event, { at, form, hold, next, decide: (process, act) => decide(form, process, act) });
  };

/** Everything that is done on the board of actions. */
export const boardActions = {
  propose: roomAction(
    'propose',
    '/handlinger#ideas',
    (form, process, act) => propose(process, act, { text: textOf(form, 'text') }),
    'shared',
  ),
  declineIdea: roomAction('declineIdea', '/handlinger#ideas', (form, process, act) =>
    declineProposal(process, act, { proposal: textOf(form, 'of'), why: textOf(form, 'why') }),
  ),
  addAction: roomAction('addAction', '/handlinger#actions', (form, process, act) =>
    addAction(process, act, { ...actionSaid(form), proposals: form.getAll('proposals').map(String) }),
  ),
  ...challengeActions,
  baseline: roomAction('baseline', '/handlinger#baseline', (form, process, act) =>
    addBaseline(process, act, { planOf: textOf(form, 'planOf'), text: textOf(form, 'text') }),
  ),
  premortem: roomAction('premortem', '/handlinger#premortem', (form, process, act) =>
    editAbout(process, act, { premortem: textOf(form, 'premortem') }),
  ),
  decision: roomAction('decision', '/handlinger#decisions', (form, process, act) =>
    recordDecision(process, act, decisionSaid(form, null)),
  ),
};
