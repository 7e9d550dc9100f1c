import { eventContent, firstDay, readSentence, type EventId, type Series } from '@samskab/domain/events';
import { danishDay, dayAfter, type Day } from '@samskab/domain/processes';
import { eq } from 'drizzle-orm';
import { v5 as uuidOf } from 'uuid';
import * as z from 'zod';
import { exampleArenaId } from '../arenas/example-arenas.ts';
import type { Store, Transaction } from '../engine/index.ts';
import { shippedFiles } from '../operations/shipped-files.ts';
import { arenas, events } from '../schema/index.ts';
import { addEvent } from './save-event.ts';

/** Namespace of the identifiers of examples, so that an example loaded again is the same one. */
const EXAMPLES = '4c1d3a0b-7f5e-4f0a-8a7e-1c9d2b6e5f10';

const exampleEvent = z.object({
  key: z.string().min(1),
  /** The key of an example arena. */
  arena: z.string().min(1),
  /** A series: a sentence, and how many days before it is loaded it began. */
  when: z.string().optional(),
  startedDaysAgo: z.int().min(0).default(0),
  /** Or once: so many days after it is loaded. */
  once: z.object({ inDays: z.int().min(1), time: z.string(), minutes: z.int() }).optional(),
  content: eventContent,
});
const exampleFile = z.object({
  region: z.string().min(1),
  constructed: z.literal(true),
  events: z.array(exampleEvent).min(1),
});
export type ExampleEvent = z.infer<typeof exampleEvent>;

/**
 * The example events that ship with this version. Throws where a file is not marked as constructed: an example must never
 * pass for something that happens.
 */
export async function shippedEvents(): Promise<readonly ExampleEvent[]> {
  const files = await shippedFiles('events');
  return files.flatMap(({ content }) => exampleFile.parse(content).events);
}

/** When an example is, if it is loaded on a day; throws for a sentence that is not understood. */
export function exampleSeries({ when, once, startedDaysAgo }: ExampleEvent, today: Day): Series {
  const none = { notIn: [], until: null, times: null, except: [], cancelled: [], moved: [] };
  if (once) {
    const { inDays, time, minutes } = once;
    return { ...none, first: dayAfter(today, inDays), time, minutes, rhythm: { every: 'once' } };
  }
  const read = readSentence(when ?? '', today);
  if (!read.ok) throw new Error(`An example says when it is in words that are not understood: ${when}`);
  const first = firstDay(read.value.rhythm, read.value.notIn, dayAfter(today, -startedDaysAgo));
  return { ...none, ...read.value, first: first ?? read.value.first };
}

/**
 * Loads the example events, with their dates counted from the day; again changes nothing. One whose arena is not there
 * keeps its place in words. @returns how many there are
 */
export async function loadExampleEvents(store: Store, at: Date): Promise<number> {
  const examples = await shippedEvents();
  for (const example of examples) await store.write((tx) => loadExample(tx, example, at));
  return examples.length;
}

async function loadExample(tx: Transaction, example: ExampleEvent, at: Date): Promise<void> {
  const [arena] = await tx
    .select()
    .from(arenas)
    .where(eq(arenas.id, exampleArenaId(example.arena)));
  const { content } = example;
  await addEvent(tx, {
    id: uuidOf(example.key, EXAMPLES) as EventId,
    key: example.key,
    state: 'published',
    isExample: true,
    madeBy: null,
    arenaId: arena?.id ?? null,
    communityId: null,
    municipality: arena?.municipality ?? null,
    latitude: arena?.latitude ?? null,
    longitude: arena?.longitude ?? null,
    content: { ...content, place: content.place || (arena?.name ?? '') },
    series: exampleSeries(example, danishDay(at)),
    at,
  });
}

/** Removes the example events with everybody who had said that they come. @returns how many there were */
export const removeExampleEvents = (store: Store): Promise<number> =>
  store.write(async (tx) => {
    const gone = await tx.delete(events).where(eq(events.isExample, true)).returning({ id: events.id });
    return gone.length;
  });
