import {
  anchor,
  changeAction,
  finishTrial,
  makePledge,
  PHASE_KINDS,
  PLEDGE_STATES,
  rateNovelty,
  recordDecision,
  startTrial,
  stateAction,
  statePledge,
  TRIAL_RESULTS,
} from '@samskab/domain/processes';
import { error } from '@sveltejs/kit';
import { textOf } from '#lib/server/form-fields.ts';
import {
  actionSaid,
  anchoringSaid,
  decisionSaid,
  pledgeSaid,
  trialSaid,
} from '#lib/server/processes/action-forms.ts';
import { roomAction } from '#lib/server/processes/board-actions.ts';
import { openRoom, type RoomEvent } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { dayOf, shownAction, shownDecision } from '#lib/server/processes/shown-actions.ts';
import { commentsOn } from '#lib/server/processes/shown-comments.ts';
import { oneOf } from '#lib/server/processes/table-forms.ts';
import { talkActions } from '#lib/server/processes/talk-actions.ts';
import type { Actions, PageServerLoad } from './$types';

const KINDS = [
  ...PHASE_KINDS,
  'proposal',
  'action',
  'novelty',
  'baseline',
  'anchoring',
  'pledge',
  'comment',
] as const;
const MOVES = [
  'changeAction',
  'rateNovelty',
  'runTrial',
  'recordDecision',
  'anchor',
  'pledge',
  'statePledge',
  'comment',
  'removeText',
] as const;

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'actions', KINDS);
  const { process, seat } = room;
  const { of } = process;
  const action = of.action.find(({ id }) => id === event.params.id);
  if (!action) error(404, 'Not found');
  const ofAction = (one: { readonly action: string | null }) => one.action === action.id;
  return {
    room: roomHead(room, event),
    ...roomForms(room, MOVES),
    action,
    shown: shownAction(process, action),
    status: action.status && { text: action.status, day: dayOf(action.statusOn) },
    ideas: of.proposal.filter(ofAction).map(({ id, group, text }) => ({ id, group, text })),
    ratings: of.novelty.filter(ofAction).map(({ id, group, novelty }) => ({ id, group, novelty })),
    rated: of.novelty.find((one) => ofAction(one) && seat !== null && one.seat === seat.id)?.novelty ?? null,
    trials: of.trial.filter(ofAction).map((one) => ({
      ...one,
      starts: dayOf(one.startsOn),
      ends: dayOf(one.endsOn),
      finished: dayOf(one.finishedOn),
    })),
    childrenUnder15: process.head.childrenUnder15,
    decisions: of.decision.filter(ofAction).map((one) => shownDecision(process, one)),
    anchoring: of.anchoring.find(ofAction) ?? null,
    pledges: of.pledge.filter(ofAction).map((one) => ({ ...one, due: dayOf(one.dueOn) })),
    comments: commentsOn(room, 'action', action.id),
    baselines: of.baseline.map(({ id, text }) => ({ value: id, label: text.slice(0, 80) })),
  };
};

/** A form on the page of one action. */
const onAction =
  (at: string, anchorAt: string, decide: Parameters<typeof roomAction>[2]) =>
  (event: RoomEvent & { readonly params: { readonly id: string } }) =>
    roomAction(at, `/handlinger/${event.params.id}#${anchorAt}`, (form, process, act) => {
      form.set('action', event.params.id);
      return decide(form, process, act);
    })(event);
const idOf = (form: FormData) => textOf(form, 'action');

export const actions: Actions = {
  ...talkActions(({ params }) => `/handlinger/${params['id']}`),
  change: onAction('change', 'action', (form, process, act) =>
    changeAction(process, act, idOf(form), actionSaid(form)),
  ),
  status: onAction('status', 'status', (form, process, act) =>
    stateAction(process, act, { action: idOf(form), status: textOf(form, 'status') }),
  ),
  novelty: onAction('novelty', 'novelty', (form, process, act) =>
    rateNovelty(process, act, { action: idOf(form), novelty: Number.parseInt(textOf(form, 'novelty'), 10) }),
  ),
  startTrial: onAction('startTrial', 'trials', (form, process, act) =>
    startTrial(process, act, trialSaid(form, idOf(form))),
  ),
  finishTrial: onAction('finishTrial', 'trials', (form, process, act) =>
    finishTrial(process, act, {
      trial: textOf(form, 'of'),
      learned: textOf(form, 'learned'),
      result: oneOf(form, 'result', TRIAL_RESULTS) ?? 'adjust',
    }),
  ),
  decision: onAction('decision', 'decisions', (form, process, act) =>
    recordDecision(process, act, decisionSaid(form, idOf(form))),
  ),
  anchor: onAction('anchor', 'anchoring', (form, process, act) =>
    anchor(process, act, anchoringSaid(form, idOf(form))),
  ),
  pledge: onAction('pledge', 'pledges', (form, process, act) =>
    makePledge(process, act, pledgeSaid(form, idOf(form))),
  ),
  statePledge: onAction('statePledge', 'pledges', (form, process, act) =>
    statePledge(process, act, {
      pledge: textOf(form, 'of'),
      status:
        oneOf(
          form,
          'status',
          PLEDGE_STATES.filter((state) => state !== 'open'),
        ) ?? 'notDone',
    }),
  ),
};
