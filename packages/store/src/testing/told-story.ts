import {
  approve,
  publish,
  submit,
  takeUp,
  type Experience,
  type ExperienceContent,
  type ExperienceId,
  type PersonId,
} from '@samskab/domain';
import { completeContent } from '@samskab/domain/testing';
import { v7 as uuid } from 'uuid';
import type { Store } from '../engine/types.ts';
import { createDraft } from '../experiences/create-draft.ts';
import { holdExperience } from '../experiences/load-experience.ts';
import { saveMove, type MoveMade } from '../experiences/save-move.ts';
import { keyDigest } from '../experiences/keys.ts';
import { user } from '../schema/index.ts';

/** The moment at which tests of the store take place, unless they say otherwise. */
export const MOMENT = new Date('2026-03-02T11:00:00Z');

/** An account; the email and name are made of its id. */
export async function anAccount(store: Store, id = uuid()): Promise<PersonId> {
  await store.write((tx) =>
    tx
      .insert(user)
      .values({ id, name: id, email: `${id}@example.dk` })
      .onConflictDoNothing(),
  );
  return id as PersonId;
}

interface Told {
  readonly account?: PersonId;
  readonly returnKey?: string;
  readonly content?: Partial<ExperienceContent>;
}

/** A complete draft told by an account or through a return link. */
export async function aDraft(
  store: Store,
  { account, returnKey, content }: Told = {},
): Promise<ExperienceId> {
  const id = uuid() as ExperienceId;
  await store.write((tx) =>
    createDraft(tx, {
      id,
      content: completeContent(content),
      origin: 'told',
      teller: { account: account ?? null, returnKeyDigest: returnKey ? keyDigest(returnKey) : null },
      at: MOMENT,
    }),
  );
  return id;
}

/** Publishes a draft the way it is done: handed in, taken up, approved, released. Answers the published story. */
export async function publishDraft(store: Store, id: ExperienceId, at = MOMENT): Promise<Experience> {
  const editor = { id: await anAccount(store), group: 'public' } as const;
  const steps: readonly (readonly [
    MoveMade['move'],
    MoveMade['by'],
    (story: Experience) => ReturnType<typeof submit>,
  ])[] = [
    ['submit', 'teller', submit],
    ['takeUp', 'editor', (story) => takeUp(story, editor)],
    ['approve', 'editor', (story) => approve(story, editor, at)],
    ['publish', 'clock', (story) => publish(story, at)],
  ];
  for (const [move, by, rule] of steps) await step(store, id, move, by, rule, at);
  const published = await store.write((tx) => holdExperience(tx, id));
  if (!published) throw new Error('The story has gone');
  return published;
}

async function step(
  store: Store,
  id: ExperienceId,
  move: MoveMade['move'],
  by: MoveMade['by'],
  rule: (story: Experience) => ReturnType<typeof submit>,
  at: Date,
): Promise<void> {
  await store.write(async (tx) => {
    const held = await holdExperience(tx, id);
    if (!held) throw new Error('The story has gone');
    const moved = rule(held);
    if (!moved.ok) throw new Error(`${move} was refused: ${moved.error.code}`);
    await saveMove(tx, held, moved.value, { move, by, actor: null, at });
  });
}
