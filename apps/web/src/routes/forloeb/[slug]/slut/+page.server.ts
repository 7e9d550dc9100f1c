import {
  currentPhase,
  danishDay,
  followUpPlan,
  hasJoined,
  isOrganisation,
  joinedGroups,
  PROCESS_ENDINGS,
} from '@samskab/domain/processes';
import type { Process, Seat } from '@samskab/domain/processes';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { endingActions } from '#lib/server/processes/ending-actions.ts';
import { harvestOf } from '#lib/server/processes/harvest-room.ts';
import { openRoom, type RoomEvent } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { dayOf } from '#lib/server/processes/shown-actions.ts';
import type { Actions, PageServerLoad } from './$types';

const MOVES = ['end', 'pause', 'followUp', 'confirmChange', 'harvest'] as const;

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'decisions');
  const { process, seat } = room;
  const { head } = process;
  const forms = roomForms(room, MOVES);
  const ended = head.ending !== null;
  return {
    room: roomHead(room, event),
    formKey: forms.formKey,
    may: { ...forms.may, end: forms.may.end && !ended, pause: forms.may.pause && !ended },
    ending: head.ending && { ...head.ending, day: dayOf(head.ending.on) },
    kinds: PROCESS_ENDINGS,
    paused: dayOf(head.pausedOn),
    groups: joinedGroups(process),
    followUps: followUpPlan(process, danishDay(new Date())).map(({ days, dueOn, made, due }) => ({
      days,
      due,
      day: dayOf(dueOn),
      made: made && { text: made.text, continues: made.continues, group: made.group, day: dayOf(made.on) },
    })),
    changes: shownChanges(process, seat),
    organisations: process.of.actor
      .filter((actor) => isOrganisation(actor) && hasJoined(process, actor))
      .map(({ id, name }) => ({ value: id, label: name })),
    today: danishDay(new Date()),
    harvest: {
      open: ended || currentPhase(process) === 'followUp',
      why: head.noHarvestWhy,
      made: await shownHarvest(process, event),
    },
  };
};

function shownChanges({ of }: Process, seat: Seat | null) {
  return of.practiceChange.map(({ id, actor, what, on, group, confirmedBy }) => {
    const owner = of.actor.find((one) => one.id === actor);
    const another = seat !== null && seat.group !== group && seat.group !== owner?.actorGroup;
    return {
      id,
      what,
      day: dayOf(on),
      who: owner?.name ?? '',
      group: owner?.actorGroup ?? group,
      confirmedBy,
      mayConfirm: confirmedBy === null && another,
    };
  });
}

/** The experience that was made, with a link for those who may follow it. */
async function shownHarvest(process: Process, { locals }: RoomEvent) {
  const made = await harvestOf(process);
  if (!made) return null;
  const own = made.account !== null && made.account === locals.person?.id;
  const path = made.state === 'public' ? `/erfaringer/${made.slug}` : own ? `/fortael/${made.id}` : null;
  return {
    state: made.state,
    href: path === null || made.state === 'gone' ? null : localizeHref(path),
    byLink: made.state === 'told' && made.account === null,
  };
}

export const actions: Actions = endingActions;
