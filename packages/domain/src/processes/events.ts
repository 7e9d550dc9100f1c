/**
 * What can happen in a process: each move emits one of these, and each has its sentence on screen. The order is that of
 * the phases.
 */
export const PROCESS_EVENTS = [
  'create',
  'editAbout',
  'setVisibility',
  'signFrame',
  'addBaseline',
  'measureOutcome',
  'invite',
  'join',
  'decline',
  'takeOpenSeat',
  'setRoles',
  'renewLink',
  'removeSeat',
  'eraseWords',
  'leave',
  'addActor',
  'changeActor',
  'writeFirstText',
  'writeFraming',
  'editProblem',
  'takeLiveText',
  'consent',
  'lockProblem',
  'askReopening',
  'reopen',
  'propose',
  'declineProposal',
  'addAction',
  'changeAction',
  'stateAction',
  'rateNovelty',
  'challenge',
  'addressChallenge',
  'answerChallenge',
  'startTrial',
  'finishTrial',
  'recordDecision',
  'anchor',
  'writeAgreement',
  'signAgreement',
  'pledge',
  'statePledge',
  'planMeeting',
  'inviteToMeeting',
  'cancelMeeting',
  'checkIn',
  'recordMeeting',
  'sendNotes',
  'givePulse',
  'note',
  'comment',
  'removeText',
  'contestLight',
  'withdrawContest',
  'selfCheck',
  'followUp',
  'recordChange',
  'confirmChange',
  'pause',
  'goOn',
  'end',
  'harvest',
  'noHarvest',
  'askErasure',
  'keepProcess',
] as const;
export type ProcessEvent = (typeof PROCESS_EVENTS)[number];

const KNOWN: ReadonlySet<string> = new Set(PROCESS_EVENTS);

/**
 * Whether a code that was kept is one that this version knows.
 * @example isProcessEvent('lockProblem') // => true
 * @example isProcessEvent('toString') // => false
 */
export const isProcessEvent = (code: string): code is ProcessEvent => KNOWN.has(code);
