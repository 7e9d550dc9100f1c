import { activeLock, agreementNow, PHASE_KINDS } from '@samskab/domain/processes';
import { boardActions } from '#lib/server/processes/board-actions.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { shownAction, shownDecision } from '#lib/server/processes/shown-actions.ts';
import { seatsToAsk, shownChallenges } from '#lib/server/processes/shown-challenges.ts';
import type { Actions, PageServerLoad } from './$types';

const KINDS = [
  ...PHASE_KINDS,
  'proposal',
  'action',
  'novelty',
  'challenge',
  'baseline',
  'anchoring',
] as const;
const MOVES = [
  'propose',
  'answerProposal',
  'addAction',
  'challenge',
  'answerChallenge',
  'addBaseline',
  'editAbout',
  'recordDecision',
] as const;

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'actions', KINDS);
  const { process } = room;
  return {
    room: roomHead(room, event),
    ...roomForms(room, MOVES),
    locked: activeLock(process) !== null,
    problem: roomPath(process.slug, '/problemet#lock'),
    ideas: process.of.proposal.map(({ id, group, text, state, why, action }) => ({
      id,
      group,
      text,
      state,
      why,
      action,
    })),
    actions: process.of.action.map((action) => shownAction(process, action)),
    challenges: shownChallenges(room),
    seats: seatsToAsk(room),
    baseline: process.of.baseline.map(({ id, group, planOf, text }) => ({ id, group, planOf, text })),
    premortem: process.head.premortem,
    decisions: process.of.decision.map((one) => shownDecision(process, one)).toReversed(),
    agreement: {
      href: roomPath(process.slug, '/aftale'),
      groups: agreementNow(process)?.groups ?? null,
    },
  };
};

export const actions: Actions = boardActions;
