import {
  activeLock,
  groupsToExplain,
  joinedGroups,
  lockHindrances,
  PHASE_KINDS,
  signedGroups,
  writingGroups,
  type Process,
  type Seat,
} from '@samskab/domain/processes';
import { dayText } from '#lib/dates.ts';
import { shownJointText } from '#lib/server/joint-writing/joint-page.ts';
import { readMerged } from '#lib/server/joint-writing/merged-address.ts';
import {
  beginLiveProblem,
  catchUp,
  isWritten,
  writingKey,
  writingSeat,
} from '#lib/server/processes/live-problem.ts';
import { findRoom, openRoom, type Room } from '#lib/server/processes/open-room.ts';
import { problemActions } from '#lib/server/processes/problem-actions.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { commentsOn } from '#lib/server/processes/shown-comments.ts';
import { store } from '#lib/server/store.ts';
import { talkActions } from '#lib/server/processes/talk-actions.ts';
import type { Actions, PageServerLoad } from './$types';

const KINDS = [
  ...PHASE_KINDS,
  'actor',
  'framing',
  'edit',
  'consent',
  'reopening',
  'challenge',
  'comment',
] as const;
const MOVES = [
  'writeFirstText',
  'writeFraming',
  'editProblem',
  'consent',
  'lockProblem',
  'askReopening',
  'supportReopening',
  'typeIn',
  'comment',
  'removeText',
] as const;

export const load: PageServerLoad = async (event) => {
  const before = await openRoom(event, 'problem', KINDS);
  const live = await liveText(before);
  // What was written live meanwhile is in the version that is shown.
  const room = (live && (await findRoom(event, KINDS))) ?? before;
  const { process, seat } = room;
  const { head } = process;
  const lock = activeLock(process);
  return {
    room: roomHead(room, event),
    ...roomForms(room, MOVES),
    first: { text: head.firstText, by: head.firstTextBy },
    text: { words: head.problemText, number: head.problemNumber, wrote: writingGroups(process) },
    live,
    merged: readMerged(event.url.searchParams),
    framings: process.of.framing.map((one) => ({
      id: one.id,
      group: one.group,
      text: one.text,
      day: dayText(new Date(one.at)),
      own: seat !== null && one.seat === seat.id,
    })),
    consent: consentsNow(process, seat),
    lock: lock && {
      number: lock.number,
      groups: lock.groups,
      override: lock.override,
      missing: lock.missing,
      day: dayText(new Date(lock.at)),
    },
    hindrances: lock ? [] : lockHindrances(process),
    explain: lock ? [] : groupsToExplain(process),
    reopening: reopeningNow(process, lock?.id ?? null, seat),
    comments: commentsOn(room, 'problem'),
    versions: roomPath(process.slug, '/problemet/versioner'),
    sheets: seat ? roomPath(process.slug, '/ark') : null,
  };
};

/** The text as it is written live, for those at the table while it is open; null for all others. */
async function liveText({ process, seat }: Room) {
  if (seat?.state !== 'joined' || !isWritten(process)) return null;
  const id = await beginLiveProblem(store(), process);
  await catchUp(store(), process);
  const text = await shownJointText(store().read, id);
  if (!text) return null;
  const { canWrite } = writingSeat(process, seat);
  const { versions: _, ...shown } = text;
  return { text: shown, writer: { key: writingKey(process.id, seat.id), group: seat.group, canWrite } };
}

/** What each group says of the text as it is now: how many of which position, with their reasons, never whose. */
function consentsNow(process: Process, seat: Seat | null) {
  const answers = process.of.consent.filter(({ number }) => number === process.head.problemNumber);
  const own = seat && answers.find((one) => one.seat === seat.id && one.group === seat.group);
  const signed = signedGroups(process);
  return {
    method: process.head.consentMethod,
    own: own ? { position: own.position, why: own.why } : null,
    groups: joinedGroups(process).map((group) => ({
      group,
      signed: signed.includes(group),
      answers: answers
        .filter((one) => one.group === group)
        .map(({ id, position, why }) => ({ id, position, why })),
    })),
  };
}

function reopeningNow(process: Process, lock: string | null, seat: Seat | null) {
  const asked = process.of.reopening.findLast((one) => one.lock === lock && one.supportedAt === null);
  if (!asked) return null;
  return { group: asked.group, why: asked.why, own: seat?.group === asked.group };
}

export const actions: Actions = { ...problemActions, ...talkActions(() => '/problemet') };
