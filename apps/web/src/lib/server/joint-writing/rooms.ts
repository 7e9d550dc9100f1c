import { JOINT_TEXTS_CHANGED, type StopListening, type Store } from '@samskab/store';
import { END } from '#lib/joint/messages.ts';
import { errorFacts } from '../error-facts.ts';
import { log } from '../log.ts';
import { mayWriteText, type WritingSeat } from './may-write.ts';
import { type Member, Room } from './room.ts';

/** Another process' changes are seen at the latest after so long, also when a hint was lost. */
const LOOK_MS = 3_000;
/** So often everybody's right is asked for again, should the hint that a seat is gone have been lost. */
const ASK_AGAIN_MS = 15_000;

/** What a member's right was answered to, to be asked again. */
interface Entered {
  readonly text: string;
  readonly key: string;
}

/** The texts that are open in this process. */
export class Rooms {
  readonly #store: Store;
  readonly #rooms = new Map<string, Promise<Room | null>>();
  readonly #entered = new WeakMap<Member, Entered>();
  readonly #timers: readonly NodeJS.Timeout[];
  #stopListening: StopListening | null = null;

  private constructor(store: Store) {
    this.#store = store;
    this.#timers = [
      setInterval(() => this.#each((room) => room.follow()), LOOK_MS),
      setInterval(() => this.#each((room) => void this.#askAgain(room)), ASK_AGAIN_MS),
    ];
    for (const timer of this.#timers) timer.unref();
  }

  static async open(store: Store): Promise<Rooms> {
    const rooms = new Rooms(store);
    rooms.#stopListening = await store.hints.listen(JOINT_TEXTS_CHANGED, (hint) => rooms.#heard(hint));
    return rooms;
  }

  /** Lets somebody into a text; null, and the connection is ended, when it is gone. */
  async enter(entered: Entered, member: Member, knows: Uint8Array): Promise<Room | null> {
    const room = await this.#room(entered.text);
    if (!room) return null;
    this.#entered.set(member, entered);
    return room.join(member, knows) ? room : this.enter(entered, member, knows);
  }

  /** Finishes what has come and ends all connections. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#stopListening?.();
    const rooms = await Promise.all(this.#rooms.values());
    await Promise.all(rooms.map((room) => room?.close()));
  }

  #room(id: string): Promise<Room | null> {
    const known = this.#rooms.get(id) ?? this.#open(id);
    this.#rooms.set(id, known);
    return known;
  }

  async #open(id: string): Promise<Room | null> {
    const closed = () => void this.#rooms.delete(id);
    const failed = (error: unknown) => log.error(errorFacts(error), 'joint text could not be saved');
    try {
      const room = await Room.open({ store: this.#store, id, closed, failed });
      if (!room) closed();
      return room;
    } catch (error) {
      closed();
      throw error;
    }
  }

  #heard(hint: string): void {
    const [what = '', seq] = hint.split(' ');
    if (what === '') return this.#each((room) => room.follow());
    if (what.startsWith('seat:')) return this.#each((room) => room.endSeat(what.slice('seat:'.length)));
    if (what.startsWith('rights:'))
      return void this.#rooms.get(what.slice('rights:'.length))?.then(
        (room) => room && this.#askAgain(room),
        () => {},
      );
    const follow = (room: Room | null) => room?.follow(seq === undefined ? undefined : Number(seq));
    void this.#rooms.get(what)?.then(follow, () => {});
  }

  #each(work: (room: Room) => void): void {
    for (const opening of this.#rooms.values())
      void opening.then(
        (room) => room && work(room),
        () => {},
      );
  }

  async #askAgain(room: Room): Promise<void> {
    for (const member of room.members) {
      const entered = this.#entered.get(member);
      if (!entered) continue;
      const seat = await mayWriteText(entered.key, entered.text).catch(() => member.seat);
      if (isSame(seat, member.seat)) continue;
      room.leave(member);
      member.end(seat ? END.gone : END.notAllowed);
    }
  }
}

const isSame = (now: WritingSeat | null, before: WritingSeat): boolean =>
  now?.seat === before.seat && now.group === before.group && now.canWrite === before.canWrite;
