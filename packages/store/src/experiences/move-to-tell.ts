import type { ExperienceId, Move, Mover, Reason } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import type { Reader } from '../engine/index.ts';
import { experienceMoves, experiences, tellers, user } from '../schema/index.ts';

/** A move, and the teller who is to be told of it. */
export interface MoveToTell {
  readonly move: Move;
  readonly by: Mover;
  readonly reasons: readonly Reason[];
  readonly message: string;
  readonly story: { readonly id: ExperienceId; readonly slug: string; readonly title: string };
  /** Null when nobody can be reached: told by a return link alone, imported, or forgotten. */
  readonly to: {
    readonly email: string;
    readonly language: 'da' | 'en';
    /** Whether the teller logs in; otherwise the way back is the secret link that only they have. */
    readonly hasAccount: boolean;
  } | null;
}

/** A move with whoever is to be told of it; null when there is no such move any more. */
export async function moveToTell(reader: Reader, moveId: string): Promise<MoveToTell | null> {
  const [row] = await reader
    .select({ moved: experienceMoves, story: experiences, teller: tellers, account: user })
    .from(experienceMoves)
    .innerJoin(experiences, eq(experiences.id, experienceMoves.experienceId))
    .leftJoin(tellers, eq(tellers.experienceId, experiences.id))
    .leftJoin(user, eq(user.id, tellers.account))
    .where(eq(experienceMoves.id, moveId));
  if (!row) return null;
  const { moved, story } = row;
  return {
    move: moved.move as Move,
    by: moved.by as Mover,
    reasons: moved.reasons as Reason[],
    message: moved.message,
    story: { id: story.id as ExperienceId, slug: story.slug, title: story.content.title },
    to: reached(row),
  };
}

interface Row {
  readonly story: typeof experiences.$inferSelect;
  readonly teller: typeof tellers.$inferSelect | null;
  readonly account: typeof user.$inferSelect | null;
}

function reached({ story, teller, account }: Row): MoveToTell['to'] {
  const speaks = (language: string) => (language === 'da' ? 'da' : 'en');
  if (account) return { email: account.email, language: speaks(account.language), hasAccount: true };
  // Nobody knows which language an address reads; the one they told in is the best guess.
  return teller?.email
    ? { email: teller.email, language: speaks(story.content.language), hasAccount: false }
    : null;
}
