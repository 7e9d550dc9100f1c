import { ok, refuse, type PersonId, type Result } from '@samskab/domain';
import type { PostKind, ProgrammeId } from '@samskab/domain/programmes';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Reader, Transaction } from '../engine/index.ts';
import { arenas, programmePosts } from '../schema/index.ts';
import type { ProgrammeActor } from './save-programme.ts';

/** Something on the board, with what was answered. Who wrote it is shown as the arena and never as a person. */
export interface BoardPost {
  readonly id: string;
  readonly kind: PostKind;
  readonly text: string;
  readonly at: Date;
  readonly author: PersonId | null;
  /** Null for the programme's editors. */
  readonly arena: { readonly slug: string; readonly name: string } | null;
  readonly replies: readonly Omit<BoardPost, 'replies'>[];
}

interface NewPost {
  readonly kind: PostKind;
  readonly text: string;
  readonly arena: string | null;
  /** The post that it answers; null for what begins. */
  readonly answers: string | null;
}

/** Puts something on the board, or answers it. What was taken away is answered by nobody. */
export async function addPost(
  tx: Transaction,
  programme: ProgrammeId,
  { kind, text, arena, answers }: NewPost,
  { actor, at }: ProgrammeActor,
): Promise<Result<string, { readonly code: 'gone' }>> {
  if (answers !== null) {
    const [found] = await tx
      .select({ id: programmePosts.id })
      .from(programmePosts)
      .where(
        and(isPost(programme, answers), isNull(programmePosts.answers), isNull(programmePosts.removedAt)),
      );
    if (!found) return refuse({ code: 'gone' });
  }
  const id = uuid();
  await tx
    .insert(programmePosts)
    .values({ id, programmeId: programme, kind, text, arenaId: arena, answers, author: actor, at });
  return ok(id);
}

const isPost = (programme: ProgrammeId, id: string) =>
  and(eq(programmePosts.programmeId, programme), eq(programmePosts.id, id));

/** Who wrote a post; undefined where it is not there. */
export async function authorOfPost(
  reader: Reader,
  programme: ProgrammeId,
  id: string,
): Promise<PersonId | null | undefined> {
  const [row] = await reader
    .select({ author: programmePosts.author })
    .from(programmePosts)
    .where(isPost(programme, id));
  return row && (row.author as PersonId | null);
}

/** Takes something off the board. Its words go; that it was there stays, so that answers have a place. */
export async function removePost(
  tx: Transaction,
  programme: ProgrammeId,
  id: string,
  at: Date,
): Promise<void> {
  await tx.update(programmePosts).set({ removedAt: at, text: '' }).where(isPost(programme, id));
}

/** The board, the newest first, each with its answers in their order. */
export async function boardOf(
  reader: Reader,
  programme: ProgrammeId,
  limit: number,
): Promise<readonly BoardPost[]> {
  const first = await posts(
    reader,
    and(eq(programmePosts.programmeId, programme), isNull(programmePosts.answers)),
    limit,
  );
  if (first.length === 0) return [];
  const replies = await posts(
    reader,
    inArray(
      programmePosts.answers,
      first.map(({ id }) => id),
    ),
  );
  return first.map(({ answers: _first, ...post }) => ({
    ...post,
    replies: replies.flatMap(({ answers, ...reply }) => (answers === post.id ? [reply] : [])).toReversed(),
  }));
}

async function posts(reader: Reader, where: ReturnType<typeof and>, limit = 500) {
  const rows = await reader
    .select({
      id: programmePosts.id,
      kind: programmePosts.kind,
      text: programmePosts.text,
      at: programmePosts.at,
      author: programmePosts.author,
      answers: programmePosts.answers,
      slug: arenas.slug,
      name: arenas.name,
    })
    .from(programmePosts)
    .leftJoin(arenas, eq(arenas.id, programmePosts.arenaId))
    .where(and(where, isNull(programmePosts.removedAt)))
    .orderBy(desc(programmePosts.at), desc(programmePosts.id))
    .limit(limit);
  return rows.map(({ author, slug, name, ...post }) => ({
    ...post,
    author: author as PersonId | null,
    arena: slug !== null && name !== null ? { slug, name } : null,
  }));
}
