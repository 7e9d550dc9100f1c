import type { ProcessEvent } from '@samskab/domain/processes';

/** Where in a room something that happened can be seen, after the room's address. */
export const EVENT_PLACES: Readonly<Record<ProcessEvent, string>> = {
  create: '',
  editAbout: '',
  setVisibility: '',
  pause: '',
  goOn: '',
  signFrame: '/ramme',
  invite: '/bordet#seats',
  join: '/bordet#seats',
  decline: '/bordet#seats',
  takeOpenSeat: '/bordet#seats',
  setRoles: '/bordet#seats',
  renewLink: '/bordet#seats',
  removeSeat: '/bordet#seats',
  eraseWords: '/bordet#seats',
  leave: '/bordet#seats',
  addActor: '/bordet#map',
  changeActor: '/bordet#map',
  writeFirstText: '/problemet#first',
  writeFraming: '/problemet#framings',
  editProblem: '/problemet#text',
  takeLiveText: '/problemet#text',
  consent: '/problemet#consent',
  lockProblem: '/problemet#lock',
  askReopening: '/problemet#lock',
  reopen: '/problemet#lock',
  addBaseline: '/handlinger#baseline',
  propose: '/handlinger#ideas',
  declineProposal: '/handlinger#ideas',
  addAction: '/handlinger#actions',
  changeAction: '/handlinger#actions',
  stateAction: '/handlinger#actions',
  rateNovelty: '/handlinger#actions',
  startTrial: '/handlinger#actions',
  finishTrial: '/handlinger#actions',
  anchor: '/handlinger#actions',
  pledge: '/handlinger#actions',
  statePledge: '/handlinger#actions',
  challenge: '/handlinger#challenges',
  addressChallenge: '/handlinger#challenges',
  answerChallenge: '/handlinger#challenges',
  recordDecision: '/handlinger#decisions',
  writeAgreement: '/aftale',
  signAgreement: '/aftale',
  planMeeting: '/moeder',
  inviteToMeeting: '/moeder',
  cancelMeeting: '/moeder',
  checkIn: '/moeder',
  recordMeeting: '/moeder',
  sendNotes: '/moeder',
  givePulse: '/moeder',
  note: '/moeder',
  comment: '/problemet#comments',
  removeText: '/problemet#comments',
  measureOutcome: '/maaleren#outcomes',
  contestLight: '/maaleren#lights',
  withdrawContest: '/maaleren#lights',
  selfCheck: '/maaleren',
  followUp: '/slut#follow-ups',
  recordChange: '/slut#changes',
  confirmChange: '/slut#changes',
  end: '/slut',
  harvest: '/slut#harvest',
  noHarvest: '/slut#harvest',
  askErasure: '',
  keepProcess: '',
};

/** Pages of one thing, by the kind that an event is about. */
const PAGES_OF: Readonly<Record<string, string>> = { action: '/handlinger', meeting: '/moeder' };
const TALK: ReadonlySet<ProcessEvent> = new Set(['comment', 'removeText']);

/**
 * Where something that happened can be seen: on the page of the action or the meeting that it is about, or where things of
 * its kind stand.
 * @example eventPlace('sendNotes', { kind: 'meeting', id: '7' }) // => '/moeder/7'
 * @example eventPlace('comment', { kind: 'action', id: '7' }) // => '/handlinger/7#comments'
 * @example eventPlace('comment', {}) // => '/problemet#comments'
 */
export function eventPlace(
  event: ProcessEvent,
  { kind, id }: Readonly<Record<string, string | number | null>> = {},
): string {
  const page = PAGES_OF[kind ?? ''];
  if (page === undefined || typeof id !== 'string') return EVENT_PLACES[event];
  return `${page}/${id}${TALK.has(event) ? '#comments' : ''}`;
}
