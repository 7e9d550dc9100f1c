import type { EntryKind } from '@samskab/domain/entries';
import type { Day } from '@samskab/domain/processes';
import {
  boundsOf,
  clusters,
  nearest,
  type Cluster,
  type Position,
  type Slots,
  type View,
} from '@samskab/places';
import { TypedFastBitSet as Bits } from 'typedfastbitset';
import type { Store } from '../engine/index.ts';
import { readEvening, type Evening, type EveningEvent } from './evening.ts';
import type { Place } from './place.ts';
import { PlaceMemory } from './place-memory.ts';

/** What is looked for on a map. Nothing chosen asks for everything. */
export interface PlaceQuery {
  readonly kinds: readonly EntryKind[];
  /** Open this evening, or with something held there. */
  readonly tonight: boolean;
  readonly stepFree: boolean;
  readonly free: boolean;
}

/** A place as a list shows it. */
export interface FoundPlace {
  readonly place: Place;
  /** As the crow flies from where the list is measured from. */
  readonly km: number;
  /** What is held there this evening. */
  readonly tonight: readonly EveningEvent[];
}

export interface FoundCluster extends Cluster {
  /** Where the cluster is one place: that. */
  readonly place: Place | null;
}

/** What a view of the map shows, and a page of the list beside it. */
export interface PlacesInView {
  readonly total: number;
  readonly clusters: readonly FoundCluster[];
  /** Nearest the middle of the view first. */
  readonly list: readonly FoundPlace[];
  /** At least 1. */
  readonly pages: number;
  /** The page that is shown: the last where a later one was asked for. */
  readonly page: number;
}

export const PLACES_A_PAGE = 20;
/** What another process has changed is seen after so many milliseconds at the latest, also when its hint was lost. */
const STALE_MS = 250;
/** Who has not looked for so long begins anew: what changed meanwhile may have been swept away. */
const FORGOTTEN_MS = 7 * 24 * 3_600_000;
/** The trigger that writes `place_changes` sends its hint here. */
const PLACES_CHANGED = 'places_changed';

/** The map of one process: arenas and communities in memory, the evening's events read once and kept until they change. */
export interface Places {
  /** What a view shows of what is looked for, as clusters at least `spacing` pixels apart. */
  inView(query: PlaceQuery, view: View, about: ViewWish): Promise<PlacesInView>;
  /** The nearest of what is looked for, nearest first. */
  near(
    query: PlaceQuery,
    from: Position,
    wish: { readonly today: Day; readonly most: number },
  ): Promise<readonly FoundPlace[]>;
  /** Changes with whatever is shown. */
  revision(): Promise<number>;
  /** After an own write: the next question looks at the table first. */
  expectChange(): void;
  close(): Promise<void>;
}

export interface ViewWish {
  readonly today: Day;
  /** From 1. */
  readonly page: number;
  readonly spacing: number;
}

/** Opens the map over a store. `clock` gives milliseconds and only decides how often the table is looked at. */
export async function openPlaces(
  store: Store,
  clock: () => number = () => performance.now(),
): Promise<Places> {
  const places = new PlacesInMemory(store, clock);
  await places.open();
  return places;
}

interface KeptEvening {
  readonly day: Day;
  readonly revision: number;
  readonly evening: Promise<Evening>;
}

class PlacesInMemory implements Places {
  readonly #store: Store;
  readonly #clock: () => number;
  #memory = new PlaceMemory();
  #looked = Number.NEGATIVE_INFINITY;
  #caughtUp = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> | null = null;
  #kept: KeptEvening | null = null;
  #stop: () => Promise<void> = () => Promise.resolve();

  constructor(store: Store, clock: () => number) {
    this.#store = store;
    this.#clock = clock;
  }

  async open(): Promise<void> {
    this.#stop = await this.#store.hints.listen(PLACES_CHANGED, () => this.expectChange());
    await this.#current();
  }

  close = (): Promise<void> => this.#stop();
  expectChange = (): void => void (this.#looked = Number.NEGATIVE_INFINITY);

  async revision(): Promise<number> {
    await this.#current();
    return this.#memory.revision;
  }

  async inView(query: PlaceQuery, view: View, { today, page, spacing }: ViewWish): Promise<PlacesInView> {
    const { fits, evening } = await this.#fitting(query, today);
    const { index } = this.#memory;
    const inside = index.inside(boundsOf(view), fits);
    const total = inside.size();
    const pages = Math.max(1, Math.ceil(total / PLACES_A_PAGE));
    const at = Math.min(page, pages);
    const until = nearest(index, view.centre, at * PLACES_A_PAGE, inside);
    return {
      total,
      pages,
      page: at,
      clusters: clusters(index, inside, { zoom: view.zoom, spacing }).map((cluster) => ({
        ...cluster,
        place: cluster.count === 1 ? (this.#memory.placeAt(cluster.slot) ?? null) : null,
      })),
      list: this.#found(until.slice((at - 1) * PLACES_A_PAGE), evening),
    };
  }

  async near(
    query: PlaceQuery,
    from: Position,
    { today, most }: { readonly today: Day; readonly most: number },
  ): Promise<readonly FoundPlace[]> {
    const { fits, evening } = await this.#fitting(query, today);
    return this.#found(nearest(this.#memory.index, from, most, fits), evening);
  }

  /** Between two waits nothing changes: what is answered is of one moment. */
  async #fitting(
    query: PlaceQuery,
    today: Day,
  ): Promise<{ readonly fits: Slots; readonly evening: Evening }> {
    await this.#current();
    const evening = await this.#evening(today);
    const { index } = this.#memory;
    const asked = [query.kinds, query.stepFree ? ['stepFree'] : [], query.free ? ['free'] : []];
    const fits = index.fitting(asked, this.#memory.shownOn(today));
    return { fits: query.tonight ? this.#tonight(fits, evening, today) : fits, evening };
  }

  #tonight(among: Slots, evening: Evening, today: Day): Slots {
    const { index } = this.#memory;
    const held = new Bits();
    for (const key of evening.keys()) {
      const slot = index.slotOf(key);
      if (slot !== undefined) held.add(slot);
    }
    const open = index.fitting([[`evening-${weekdayOf(today)}`]], among);
    return open.union(among.new_intersection(held)) as Slots;
  }

  #found = (near: ReturnType<typeof nearest>, evening: Evening): readonly FoundPlace[] =>
    near.flatMap(({ key, km }) => {
      const place = this.#memory.placeOf(key);
      return place ? [{ place, km, tonight: evening.get(key) ?? [] }] : [];
    });

  async #evening(day: Day): Promise<Evening> {
    const revision = this.#memory.eventRevision;
    if (this.#kept?.day !== day || this.#kept.revision !== revision) {
      const kept = { day, revision, evening: readEvening(this.#store.read, day) };
      this.#kept = kept;
      // What went wrong is told to whoever waits, and tried anew by the next.
      kept.evening.catch(() => {
        if (this.#kept === kept) this.#kept = null;
      });
    }
    return this.#kept.evening;
  }

  /** One look at the table serves all who ask meanwhile. */
  async #current(): Promise<void> {
    if (this.#clock() - this.#looked < STALE_MS) return;
    this.#looking ??= this.#look().finally(() => (this.#looking = null));
    await this.#looking;
  }

  async #look(): Promise<void> {
    const at = this.#clock();
    if (at - this.#caughtUp > FORGOTTEN_MS) this.#memory = new PlaceMemory();
    await this.#memory.catchUp(this.#store.read);
    this.#looked = at;
    this.#caughtUp = at;
  }
}

/** Monday is 1 and Sunday 7. */
const weekdayOf = (day: Day): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
