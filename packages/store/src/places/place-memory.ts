import type { EntryKind } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import { PlaceIndex, type Slots } from '@samskab/places';
import { sql } from 'drizzle-orm';
import { TypedFastBitSet as Bits } from 'typedfastbitset';
import type { Reader } from '../engine/index.ts';
import { isPlaceShown, marksOf, placesOf, readPlaces, type Place } from './place.ts';

const KINDS: readonly EntryKind[] = ['arena', 'community'];

export const keyOf = (kind: EntryKind, id: string): string => `${kind}:${id}`;

/**
 * The places that one process remembers, brought up to date from `place_changes`.
 *
 * Each row of that table says in which transaction an entry changed. What is read starts at the oldest transaction that had
 * not ended when the last reading was done, because it may have been committed since; transactions that were read whole are
 * passed over. So nothing is missed, whatever the order of commits, and no writer waits for another.
 */
export class PlaceMemory {
  readonly index = new PlaceIndex();
  /** Grows with every change that was read. */
  revision = 0;
  /** Grows when something about events has changed. */
  eventRevision = 0;
  readonly #places = new Map<number, Place>();
  #from: string | null = null;
  #read: readonly string[] = [];
  #shown: { readonly day: Day; readonly revision: number; readonly slots: Slots } | null = null;

  placeAt = (slot: number): Place | undefined => this.#places.get(slot);
  placeOf = (key: string): Place | undefined => this.#places.get(this.index.slotOf(key) ?? -1);

  /** Reads what has changed since last time, everything the first time. */
  async catchUp(reader: Reader): Promise<void> {
    if (this.#from === null) return this.#readAll(reader);
    const { changes, from, read } = await changesSince(reader, this.#from, this.#read);
    if (changes.length > 0) {
      await this.#apply(reader, changes);
      this.revision += 1;
      if (changes.some(({ kind }) => kind === 'event')) this.eventRevision += 1;
    }
    [this.#from, this.#read] = [from, read];
  }

  /** The slots of places that are shown on a day. */
  shownOn(day: Day): Slots {
    if (this.#shown?.day === day && this.#shown.revision === this.revision) return this.#shown.slots;
    const slots = new Bits();
    for (const [slot, place] of this.#places) if (isPlaceShown(place, day)) slots.add(slot);
    this.#shown = { day, revision: this.revision, slots };
    return slots;
  }

  /** What changes while everything is read is read again with the next changes. */
  async #readAll(reader: Reader): Promise<void> {
    const { from } = await changesSince(reader, null, []);
    for (const kind of KINDS)
      for await (const places of readPlaces(reader, kind)) for (const place of places) this.#put(place);
    [this.#from, this.#read] = [from, []];
    this.revision += 1;
    this.eventRevision += 1;
  }

  async #apply(reader: Reader, changes: readonly Change[]): Promise<void> {
    for (const kind of KINDS) {
      const ids = changes.filter((change) => change.kind === kind).map(({ id }) => id);
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE);
        const places = await placesOf(reader, kind, some);
        for (const id of some) this.#forget(keyOf(kind, id));
        for (const place of places) this.#put(place);
      }
    }
  }

  #put(place: Place): void {
    const key = keyOf(place.kind, place.id);
    this.#forget(key);
    this.#places.set(this.index.put(key, place.position, marksOf(place)), place);
  }

  #forget(key: string): void {
    const slot = this.index.slotOf(key);
    if (slot === undefined) return;
    this.#places.delete(slot);
    this.index.remove(key);
  }
}

const AT_ONCE = 2000;

interface Change {
  readonly kind: string;
  readonly id: string;
}

interface Changes {
  readonly changes: readonly Change[];
  /** The oldest transaction that had not ended. */
  readonly from: string;
  /** Those after it that have been read. */
  readonly read: readonly string[];
}

interface ChangeRow extends Record<string, unknown> {
  readonly from: string;
  readonly kind: string | null;
  readonly id: string | null;
  readonly changed_in: string | null;
}

/** What was committed in transactions from one on, but for those that have been read; nothing when `from` is null. */
async function changesSince(reader: Reader, from: string | null, read: readonly string[]): Promise<Changes> {
  const { rows } = await reader.execute<ChangeRow>(sql`
    select pg_snapshot_xmin(pg_current_snapshot())::text as from, c.kind, c.id, c.changed_in::text as changed_in
    from (select) one left join place_changes c
      on c.changed_in >= ${from}::bigint and c.changed_in <> all(${`{${read.join(',')}}`}::bigint[])`);
  const next = rows[0]?.from ?? '0';
  const seen = new Set([...read, ...rows.flatMap(({ changed_in: changedIn }) => changedIn ?? [])]);
  const changes = new Map(
    rows.flatMap(({ kind, id }) => (kind && id ? [[`${kind} ${id}`, { kind, id }] as const] : [])),
  );
  return {
    changes: [...changes.values()],
    from: next,
    read: [...seen].filter((transaction) => BigInt(transaction) >= BigInt(next)),
  };
}
