import {
  ok,
  refuse,
  voiceContent,
  type ExperienceId,
  type Result,
  type VoiceContent,
  type VoiceId,
} from '@samskab/domain';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Transaction } from '../engine/index.ts';
import { experiences, voices } from '../schema/index.ts';
import { keyDigest } from './keys.ts';

/** An invitation waits for its answer, an answer for an editor's look; then it is shown or hidden. */
export const VOICE_STATES = ['invited', 'answered', 'shown', 'hidden'] as const;
export type VoiceState = (typeof VOICE_STATES)[number];

export interface Voice {
  readonly id: VoiceId;
  readonly experienceId: ExperienceId;
  /** Who was invited, in the inviter's words. */
  readonly invited: string;
  readonly state: VoiceState;
  readonly content: VoiceContent | null;
  readonly answeredAt: Date | null;
  /** Why an editor hid it; empty otherwise. */
  readonly decidedWhy: string;
}

export interface NewVoice {
  readonly id: VoiceId;
  readonly experienceId: ExperienceId;
  readonly invited: string;
  /** The secret of the invitation link. Only its digest is kept. */
  readonly key: string;
  readonly at: Date;
}

/** Most invitations of one story that are not answered yet. */
export const MOST_INVITATIONS = 20;

/**
 * Invites a party to tell its own side; the same invitation made twice is one. False when too many invitations are
 * open already.
 */
export async function inviteVoice(tx: Transaction, voice: NewVoice): Promise<boolean> {
  const open = await tx
    .select({ id: voices.id })
    .from(voices)
    .where(and(eq(voices.experienceId, voice.experienceId), eq(voices.state, 'invited')));
  if (open.length < MOST_INVITATIONS) {
    // Waits for whoever makes the same invitation at this moment.
    const [made] = await tx
      .insert(voices)
      .values({
        id: voice.id,
        experienceId: voice.experienceId,
        keyDigest: keyDigest(voice.key),
        invited: voice.invited,
        state: 'invited',
        createdAt: voice.at,
      })
      .onConflictDoNothing({ target: voices.keyDigest })
      .returning({ id: voices.id });
    if (made) return true;
  }
  const [same] = await tx
    .select({ story: voices.experienceId })
    .from(voices)
    .where(eq(voices.keyDigest, keyDigest(voice.key)));
  return same?.story === voice.experienceId;
}

/** Takes an invitation back. False when it is answered: what others have told is theirs. */
export async function revokeVoice(
  tx: Transaction,
  experienceId: ExperienceId,
  id: VoiceId,
): Promise<boolean> {
  const gone = await tx
    .delete(voices)
    .where(and(eq(voices.id, id), eq(voices.experienceId, experienceId), eq(voices.state, 'invited')))
    .returning({ id: voices.id });
  return gone.length === 1;
}

/** The voice that an invitation link opens, and the story it belongs to; null when it opens none. */
export async function voiceByKey(
  reader: Reader,
  key: string,
): Promise<{
  readonly voice: Voice;
  readonly story: { readonly title: string; readonly slug: string };
} | null> {
  const [row] = await reader
    .select({ voice: voices, slug: experiences.slug, content: experiences.content })
    .from(voices)
    .innerJoin(experiences, eq(experiences.id, voices.experienceId))
    .where(eq(voices.keyDigest, keyDigest(key)));
  return row ? { voice: voiceOf(row.voice), story: { title: row.content.title, slug: row.slug } } : null;
}

/** Why an answer cannot be taken: the link is unknown, or an editor has decided about the answer already. */
export type VoiceRefusal = { readonly code: 'unknownKey' } | { readonly code: 'decided' };

/** Takes the answer of a party. It may be changed until an editor has decided about it. */
export async function answerVoice(
  tx: Transaction,
  key: string,
  content: VoiceContent,
  at: Date,
): Promise<Result<VoiceId, VoiceRefusal>> {
  const [held] = await tx
    .select()
    .from(voices)
    .where(eq(voices.keyDigest, keyDigest(key)))
    .for('update');
  if (!held) return refuse({ code: 'unknownKey' });
  if (held.state !== 'invited' && held.state !== 'answered') return refuse({ code: 'decided' });
  await tx.update(voices).set({ content, state: 'answered', answeredAt: at }).where(eq(voices.id, held.id));
  return ok(held.id as VoiceId);
}

/** The voices of a story, in the order they were invited; those in some states only, if wanted. */
export async function voicesOf(
  reader: Reader,
  experienceId: ExperienceId,
  states: readonly VoiceState[] = VOICE_STATES,
): Promise<readonly Voice[]> {
  const rows = await reader
    .select()
    .from(voices)
    .where(and(eq(voices.experienceId, experienceId), inArray(voices.state, [...states])))
    .orderBy(asc(voices.createdAt), asc(voices.id));
  return rows.map(voiceOf);
}

/** A voice as the rest of Samskab sees it. */
export const voiceOf = (row: typeof voices.$inferSelect): Voice => ({
  id: row.id as VoiceId,
  experienceId: row.experienceId as ExperienceId,
  invited: row.invited,
  state: row.state as VoiceState,
  content: row.content && voiceContent.parse(row.content),
  answeredAt: row.answeredAt,
  decidedWhy: row.decidedWhy,
});
