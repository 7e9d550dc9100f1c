import type { ExperienceId, PersonId, VoiceId } from '@samskab/domain';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { putOnShelf } from '../library/shelf.ts';
import { experiences, voices } from '../schema/index.ts';
import { voiceOf, type Voice } from './voices.ts';

/** A voice that an editor has not looked at, with the story it belongs to. */
export interface WaitingVoice {
  readonly voice: Voice;
  readonly story: { readonly id: ExperienceId; readonly slug: string; readonly title: string };
}

/** Voices that wait for an editor, the one that waits longest first. */
export async function voicesWaiting(
  reader: Reader,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly WaitingVoice[]> {
  const rows = await reader
    .select({ voice: voices, slug: experiences.slug, content: experiences.content })
    .from(voices)
    .innerJoin(experiences, eq(experiences.id, voices.experienceId))
    .where(eq(voices.state, 'answered'))
    .orderBy(asc(voices.answeredAt), asc(voices.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ voice, slug, content }) => ({
    voice: voiceOf(voice),
    story: { id: voice.experienceId as ExperienceId, slug, title: content.title },
  }));
}

/** How many voices wait for an editor. */
export async function countVoicesWaiting(reader: Reader): Promise<number> {
  const [row] = await reader.select({ n: count() }).from(voices).where(eq(voices.state, 'answered'));
  return row?.n ?? 0;
}

/**
 * Shows a voice that was answered, as it stands: nobody edits another party's voice. Readers see it as soon as
 * the story is published. False when there is nothing to decide about.
 */
export const showVoice = (tx: Transaction, id: VoiceId, editor: PersonId, at: Date): Promise<boolean> =>
  decide(tx, id, { state: 'shown', decidedBy: editor, decidedAt: at, decidedWhy: '' });

/**
 * Keeps a voice from the readers, also one that was shown, and says why to whoever told it. False when there is
 * nothing to decide about.
 */
export const hideVoice = (
  tx: Transaction,
  id: VoiceId,
  editor: PersonId,
  why: string,
  at: Date,
): Promise<boolean> => decide(tx, id, { state: 'hidden', decidedBy: editor, decidedAt: at, decidedWhy: why });

async function decide(
  tx: Transaction,
  id: VoiceId,
  decision: {
    readonly state: 'shown' | 'hidden';
    readonly decidedBy: PersonId;
    readonly decidedAt: Date;
    readonly decidedWhy: string;
  },
): Promise<boolean> {
  const [decided] = await tx
    .update(voices)
    .set(decision)
    .where(and(eq(voices.id, id), inArray(voices.state, ['answered', 'shown', 'hidden'])))
    .returning({ experienceId: voices.experienceId });
  if (!decided) return false;
  await putOnShelf(tx, decided.experienceId as ExperienceId);
  return true;
}
