import { experienceContent, type ActorGroup, type ExperienceId, type VoiceId } from '@samskab/domain';
import { FORM_RESEMBLED } from '@samskab/domain/principles';
import { harvest, joinedGroups, mayProcess, noteHarvest, type Process } from '@samskab/domain/processes';
import {
  createDraft,
  experienceById,
  giveReturnKey,
  inviteVoice,
  keyDigest,
  slugOf,
  tellerOf,
  type Transaction,
} from '@samskab/store';
import { error } from '@sveltejs/kit';
import { v7 as uuid } from 'uuid';
import { getLocale } from '#lib/paraglide/runtime.js';
import { groupName } from '#lib/ui/shared/groups.ts';
import { address } from '../mail/address.ts';
import { store } from '../store.ts';
import { keyOf } from './begin-process.ts';
import { gaugeOf } from './gauge.ts';
import { findRoom, type RoomEvent } from './open-room.ts';
import { moveRoom } from './post-room.ts';

/** The draft of an experience as the process and its gauge fill it in. */
export function harvestedDraft(process: Process, now: Date) {
  const { verdict, resembles } = gaugeOf(process, now).judgement;
  const profile = { verdict, resembles: resembles && FORM_RESEMBLED[resembles] };
  return experienceContent.parse(harvest(process, now, verdict === 'for_tidligt' ? null : profile));
}

/**
 * Makes the draft once, however often the form is posted, and invites each group at the table to tell its own side. Shows
 * the links, which are kept nowhere. Whoever is logged in finds the draft among the own stories; others get a link to it.
 */
export async function harvestRoom(event: RoomEvent) {
  const form = await event.request.formData();
  const room = await findRoom(event, []);
  if (!room) error(404, 'Not found');
  const account = event.locals.person?.id ?? null;
  const back = keyOf(form, 'harvestDraft');
  const voices = joinedGroups(room.process).map((group) => ({
    group,
    key: keyOf(form, `harvestVoice ${group}`),
  }));
  const [id, at] = [uuid() as ExperienceId, new Date()];
  let content = experienceContent.parse({});
  const done = await moveRoom(event, {
    at: 'harvest',
    form,
    decide: (process, act) => {
      content = harvestedDraft(process, at);
      return noteHarvest(process, act, { experience: id });
    },
    besides: async (tx) => {
      const teller = account ? { account } : { returnKeyDigest: keyDigest(back) };
      await createDraft(tx, { id, content, origin: 'told', teller, at });
      for (const { group, key } of voices) await inviteGroup(tx, id, { group, key, at });
    },
    next: '/slut',
  });
  if (!done.ok) return done.failure;
  return {
    harvested: {
      draft: account ? null : address(`/fortael/k/${back}`, getLocale()),
      voices: voices.map(({ group, key }) => ({ group, link: address(`/stemme/${key}`, getLocale()) })),
    },
  };
}

async function inviteGroup(
  tx: Transaction,
  experienceId: ExperienceId,
  { group, key, at }: { readonly group: ActorGroup; readonly key: string; readonly at: Date },
): Promise<void> {
  const made = await inviteVoice(tx, {
    id: uuid() as VoiceId,
    experienceId,
    invited: groupName[group](),
    key,
    at,
  });
  if (!made) throw new Error('A new draft has room for its voices');
}

/** Where the experience of a room stands: told, public, or gone. Null where none was made. */
export async function harvestOf({ head }: Pick<Process, 'head'>) {
  if (head.harvested === null) return null;
  const id = head.harvested as ExperienceId;
  const story = await experienceById(store().read, id);
  if (!story) return { state: 'gone' as const, id, slug: '', account: null };
  const account = (await tellerOf(store().read, id))?.account ?? null;
  const slug = (await slugOf(store().read, id)) ?? '';
  const state = story.state === 'withdrawn' ? 'gone' : story.publishedVersion === null ? 'told' : 'public';
  return { state: state as 'gone' | 'told' | 'public', id, slug, account };
}

/** A new link to a draft without an account, whose link was lost; the old one stops working. */
export async function newDraftLink(event: RoomEvent) {
  const form = await event.request.formData();
  const room = await findRoom(event, []);
  if (!room || !mayProcess(room.visitor, 'harvest')) error(404, 'Not found');
  const made = await harvestOf(room.process);
  if (made?.state !== 'told' || made.account !== null) error(404, 'Not found');
  const key = keyOf(form, 'draftLink');
  await store().write((tx) => giveReturnKey(tx, made.id, key));
  return { harvested: { draft: address(`/fortael/k/${key}`, getLocale()), voices: [] } };
}
