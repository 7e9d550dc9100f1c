import {
  eventContent,
  type EventContent,
  type EventId,
  type EventState,
  type Series,
} from '@samskab/domain/events';
import type { PersonId } from '@samskab/domain';
import { v7 as uuid } from 'uuid';
import type { Store } from '../engine/types.ts';
import { addEvent, type NewEvent } from './save-event.ts';

/** Every Thursday evening from the first of October 2026. */
export const THURSDAYS: Series = {
  first: '2026-10-01',
  time: '19:00',
  minutes: 120,
  rhythm: { every: 'week', step: 1, on: [4] },
  notIn: [],
  until: null,
  times: null,
  except: [],
  cancelled: [],
  moved: [],
};

/** A whole event, with what matters to a test. */
export const anEvent = (
  told: Partial<Omit<NewEvent, 'content' | 'series'>> & {
    readonly content?: Partial<EventContent>;
    readonly series?: Partial<Series>;
    readonly state?: EventState;
    readonly madeBy?: PersonId | null;
    readonly at: Date;
  },
): NewEvent => ({
  id: uuid() as EventId,
  state: 'published',
  arenaId: null,
  communityId: null,
  municipality: '0751',
  latitude: null,
  longitude: null,
  madeBy: null,
  ...told,
  content: eventContent.parse({ title: 'Åben gryde', place: 'Køkkenet', ...told.content }),
  series: { ...THURSDAYS, ...told.series },
});

/** An event that is there. */
export async function keptEvent(
  store: Store,
  told: Parameters<typeof anEvent>[0],
): Promise<{ readonly id: EventId; readonly slug: string }> {
  const event = anEvent(told);
  const slug = await store.write((tx) => addEvent(tx, event));
  return { id: event.id, slug };
}
