import type { PersonId } from '@samskab/domain';
import { danishDay, dayAfter } from '@samskab/domain/processes';
import { limitSheet, programmeContent, reachContent, type ProgrammeId } from '@samskab/domain/programmes';
import { and, eq } from 'drizzle-orm';
import { v5 as uuidOf } from 'uuid';
import * as z from 'zod';
import { exampleArenaId } from '../arenas/example-arenas.ts';
import type { Store, Transaction } from '../engine/index.ts';
import { entryHead } from '../entries/index.ts';
import { shippedFiles } from '../operations/shipped-files.ts';
import {
  experiences,
  programmeArtefacts,
  programmeMembers,
  programmeNews,
  programmeReaches,
  programmes,
} from '../schema/index.ts';
import { addProgramme } from './save-programme.ts';

/** Namespace of the identifiers of what belongs to examples, so that each is the same on every installation. */
const EXAMPLES = '5a2a6f52-93d0-4d0b-9a6c-1f6b6a7f4c11';
const A_DAY_MS = 86_400_000;
const daysAgo = z.int().min(0);

const exampleMember = z.object({
  /** Key of an example arena. */
  arena: z.string().min(1),
  /** Null for one that still waits for an answer. */
  joinedDaysAgo: daysAgo.nullable(),
  hopes: z.string().min(1),
  /** Keys of example stories. */
  experiences: z.array(z.string()),
  sheet: limitSheet.omit({ agreedOn: true }).extend({ agreedDaysAgo: daysAgo }).nullable(),
  reaches: z.array(reachContent.omit({ on: true }).extend({ daysAgo })),
});
const exampleFile = z.object({
  key: z.string().min(1),
  constructed: z.literal(true),
  content: programmeContent,
  news: z.array(z.object({ daysAgo, title: z.string(), text: z.string(), language: z.enum(['da', 'en']) })),
  members: z.array(exampleMember),
});
export type ExampleProgramme = Readonly<z.infer<typeof exampleFile>>;
type Member = ExampleProgramme['members'][number];

/** The example programmes that ship. Throws where one is not marked as constructed: an example must never pass for what it shows. */
export const shippedProgrammes = async (): Promise<readonly ExampleProgramme[]> =>
  (await shippedFiles('programmes')).map(({ content }) => exampleFile.parse(content));

/** Loads the example programmes with their members; again changes nothing. @returns how many there are */
export async function loadExampleProgrammes(store: Store, at: Date): Promise<number> {
  const examples = await shippedProgrammes();
  await store.write(async (tx) => {
    for (const example of examples) await loadExample(tx, example, at);
  });
  return examples.length;
}

/** Removes every example programme and all that belongs to it. @returns how many there were */
export const removeExampleProgrammes = (store: Store): Promise<number> =>
  store.write(async (tx) => {
    const gone = await tx
      .delete(programmes)
      .where(eq(programmes.isExample, true))
      .returning({ id: programmes.id });
    return gone.length;
  });

async function loadExample(tx: Transaction, { key, content, news, members }: ExampleProgramme, at: Date) {
  const id = uuidOf(key, EXAMPLES);
  const [there] = await tx.select({ id: programmes.id }).from(programmes).where(eq(programmes.id, id));
  if (there) return;
  const nobody: { readonly actor: PersonId | null; readonly at: Date } = { actor: null, at };
  const programme = (await addProgramme(tx, { id, content, state: 'open', isExample: true }, nobody)).id;
  for (const { daysAgo: days, ...item } of news)
    await tx.insert(programmeNews).values({
      ...item,
      id: uuidOf(`${key} ${item.title}`, EXAMPLES),
      programmeId: programme,
      at: before(at, days),
    });
  for (const member of members) await loadMember(tx, programme, member, at);
}

const before = (at: Date, days: number): Date => new Date(at.getTime() - days * A_DAY_MS);

/** An example that was removed here is no member. */
async function loadMember(tx: Transaction, programmeId: ProgrammeId, member: Member, at: Date) {
  const arenaId = exampleArenaId(member.arena);
  if ((await entryHead(tx, 'arena', { id: arenaId })) === null) return;
  const place = { programmeId, arenaId };
  const { joinedDaysAgo, hopes, sheet, reaches } = member;
  const day = (days: number) => dayAfter(danishDay(at), -days);
  const { agreedDaysAgo = 0, ...written } = sheet ?? {};
  await tx.insert(programmeMembers).values({
    ...place,
    state: joinedDaysAgo === null ? 'asked' : 'member',
    hopes,
    sheet: sheet === null ? null : limitSheet.parse({ ...written, agreedOn: day(agreedDaysAgo) }),
    askedAt: before(at, (joinedDaysAgo ?? 0) + 7),
    joinedAt: joinedDaysAgo === null ? null : before(at, joinedDaysAgo),
  });
  for (const [number, { daysAgo: days, ...reach }] of reaches.entries())
    await tx
      .insert(programmeReaches)
      .values({ ...place, ...reach, id: uuidOf(`${member.arena} ${number}`, EXAMPLES), on: day(days) });
  for (const story of member.experiences) await linkExample(tx, place, story, at);
}

async function linkExample(
  tx: Transaction,
  place: { readonly programmeId: ProgrammeId; readonly arenaId: string },
  story: string,
  at: Date,
) {
  const [found] = await tx
    .select({ id: experiences.id })
    .from(experiences)
    .where(and(eq(experiences.origin, 'example'), eq(experiences.sourceKey, story)));
  if (!found) return;
  const id = uuidOf(`${place.arenaId} ${story}`, EXAMPLES);
  await tx
    .insert(programmeArtefacts)
    .values({ ...place, id, kind: 'experience', ref: found.id, linkedAt: at })
    .onConflictDoNothing();
}
