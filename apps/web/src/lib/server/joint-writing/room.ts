import { setTimeout as sleep } from 'node:timers/promises';
import { findCpr } from '@samskab/danish';
import { applied, checkUpdate, docFrom, textOf, type UpdateRefusal } from '@samskab/joint-writing';
import {
  addUpdates,
  keepVersion,
  readJointText,
  readUpdatesAfter,
  type Hand,
  type KeptJointText,
  type NewUpdate,
  type Store,
} from '@samskab/store';
import * as Y from 'yjs';
import { AGAIN, END, frame, type Caret, type FromServer } from '#lib/joint/messages.ts';
import type { WritingSeat } from './may-write.ts';

/** One connection: somebody who has the text open. */
export interface Member {
  readonly hand: number;
  readonly seat: WritingSeat;
  readonly send: (frame: Uint8Array | string) => void;
  readonly end: (code: number) => void;
}

type Job =
  | { readonly kind: 'join'; readonly member: Member; readonly knows: Uint8Array }
  | { readonly kind: 'change'; readonly member: Member; readonly number: number; readonly update: Uint8Array }
  | { readonly kind: 'follow'; readonly seq: number };
type Change = Extract<Job, { kind: 'change' }>;

/** A change that is in the document and not yet on disk. */
interface Taken {
  readonly job: Change;
  readonly change: NewUpdate;
}

/** Writing has paused when nobody has written for so long: then a version is kept. */
const PAUSE_MS = 30_000;
/** Who writes without a pause gets a version all the same. */
const LONGEST_MS = 10 * 60_000;
/** Where so many have a text open, each letter goes to all of them: then what comes within a moment goes as one. */
const MANY = 8;
/** Shorter than a letter takes to be noticed, and long enough for several of thirty writers. */
const GATHERED_MS = 15;
/** A change of nothing, for a row whose words stand in another. */
const NOTHING = Y.encodeStateAsUpdate(new Y.Doc());

export interface RoomSettings {
  readonly store: Store;
  readonly id: string;
  /** Told when the room is of no more use: nobody is there, or it could not be saved. */
  readonly closed: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * A text that is open in this process. Everything happens one after the other: what has come is applied, written to disk
 * in one transaction, and only then told to others and acknowledged. So nothing that anybody has been told of is lost,
 * whatever happens to the process, and while the disk is busy the next changes gather into one transaction.
 */
export class Room {
  readonly #settings: RoomSettings;
  readonly #doc: Y.Doc;
  readonly #hands: Map<number, Hand>;
  readonly #members = new Set<Member>();
  #seq: number;
  #queue: Job[] = [];
  #running: Promise<void> | null = null;
  #pause: NodeJS.Timeout | null = null;
  #writingSince = 0;
  #workedAt = 0;
  #foldsNext = false;
  #isClosed = false;

  private constructor(settings: RoomSettings, kept: KeptJointText) {
    this.#settings = settings;
    this.#doc = docFrom(kept.updates);
    this.#hands = new Map(kept.hands);
    this.#seq = kept.seq;
    this.#expectPause();
  }

  /** Opens a text; null when there is none by that id. */
  static async open(settings: RoomSettings): Promise<Room | null> {
    const kept = await readJointText(settings.store.read, settings.id);
    return kept && new Room(settings, kept);
  }

  get members(): ReadonlySet<Member> {
    return this.#members;
  }

  /** Lets somebody in who knows a part of the text already (a Yjs state vector). False when the room is closed. */
  join(member: Member, knows: Uint8Array): boolean {
    return this.#add({ kind: 'join', member, knows });
  }

  /** Takes a change that somebody has made. */
  change(member: Member, number: number, update: Uint8Array): void {
    if (!this.#add({ kind: 'change', member, number, update })) member.end(AGAIN.failed);
  }

  /** Reads what other processes have added, up to a number at least. */
  follow(seq = Number.POSITIVE_INFINITY): void {
    this.#add({ kind: 'follow', seq });
  }

  caret(member: Member, at: Caret | null): void {
    this.#tell({ caret: { hand: member.hand, group: member.seat.group, at } }, member);
  }

  leave(member: Member): void {
    if (!this.#members.delete(member)) return;
    this.#tell({ caret: { hand: member.hand, group: member.seat.group, at: null } });
    this.#tellWhoIsHere();
    if (this.#members.size === 0 && !this.#isClosed) this.#expectPause();
  }

  /** Ends all connections of a seat, at once. */
  endSeat(seat: string): void {
    for (const [hand, owner] of this.#hands)
      if (owner.seat === seat) this.#hands.set(hand, { ...owner, seat: null });
    for (const member of this.#members) if (member.seat.seat === seat) this.#end(member, END.notAllowed);
  }

  /** Finishes what has come, and ends all connections. */
  async close(code: number = AGAIN.stopping): Promise<void> {
    if (this.#pause) clearTimeout(this.#pause);
    while (this.#running) await this.#running;
    this.#isClosed = true;
    for (const member of this.#members) this.#end(member, code);
    this.#settings.closed();
  }

  #add(job: Job): boolean {
    if (this.#isClosed) return false;
    this.#queue.push(job);
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return true;
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0 && !this.#isClosed) {
      await this.#gather();
      const jobs = this.#queue.splice(0);
      try {
        await this.#work(jobs);
      } catch (error) {
        this.#breakDown(error);
      }
    }
  }

  /** Waits for more where many write, so that there are fewer transactions and fewer frames; alone nobody waits. */
  async #gather(): Promise<void> {
    const left = this.#workedAt + GATHERED_MS - performance.now();
    if (this.#members.size >= MANY && left > 0) await sleep(left);
    this.#workedAt = performance.now();
  }

  /** What could not be saved is in this document and nowhere else: everybody comes again, with what they have not been told is saved. */
  #breakDown(error: unknown): void {
    this.#isClosed = true;
    if (this.#pause) clearTimeout(this.#pause);
    for (const member of this.#members) this.#end(member, AGAIN.failed);
    for (const job of this.#queue.splice(0)) if (job.kind !== 'follow') job.member.end(AGAIN.failed);
    this.#settings.failed(error);
    this.#settings.closed();
  }

  async #work(jobs: readonly Job[]): Promise<void> {
    const changes = jobs.filter((job) => job.kind === 'change');
    if (jobs.some((job) => job.kind === 'follow' && job.seq > this.#seq)) await this.#catchUp();
    const before = Y.encodeStateVector(this.#doc);
    const taken = changes.map((job) => this.#take(job));
    const gaps = changes.filter((_job, place) => taken[place] === 'gap');
    // What it builds on may have come to another process.
    if (gaps.length > 0) await this.#catchUp();
    taken.push(...gaps.map((job) => this.#take(job)));
    for (const job of gaps.filter((_job, place) => taken[changes.length + place] === 'gap'))
      this.#end(job.member, AGAIN.behind);
    await this.#save(
      this.#withoutCpr(
        taken.filter((one) => one !== null && one !== 'gap'),
        before,
      ),
    );
    for (const job of changes) if (this.#members.has(job.member)) say(job.member, { saved: job.number });
    for (const job of jobs) if (job.kind === 'join') this.#welcome(job.member, job.knows);
  }

  #check({ member, update }: Change): {
    refusal: UpdateRefusal | 'not_allowed' | null;
    hands: readonly number[];
  } {
    const { seat } = member;
    const isMine = (hand: number) => {
      const owner = this.#hands.get(hand);
      return owner ? owner.seat === seat.seat && owner.group === seat.group : true;
    };
    const checked = checkUpdate({ doc: this.#doc, update, mayWriteWith: isMine });
    return checked.refusal === null && !seat.canWrite && this.#isNews(update)
      ? { ...checked, refusal: 'not_allowed' }
      : checked;
  }

  #isNews = (update: Uint8Array): boolean => !Y.snapshotContainsUpdate(Y.snapshot(this.#doc), update);

  /** Puts a change into the document; null when it is refused or nothing in it is new, `gap` when something is missing before it. */
  #take(job: Change): Taken | 'gap' | null {
    const { member, update } = job;
    if (!this.#members.has(member)) return null;
    const { refusal, hands } = this.#check(job);
    if (refusal === 'gap') return refusal;
    if (refusal) return this.#refuse(member, refusal);
    const { group, seat } = member.seat;
    const fresh = new Map(
      hands.filter((hand) => !this.#hands.has(hand)).map((hand) => [hand, { group, seat }]),
    );
    const change = applied(this.#doc, () => Y.applyUpdate(this.#doc, update));
    for (const [hand, owner] of fresh) this.#hands.set(hand, owner);
    return change.update && { job, change: { ...change, update: change.update, group, hands: fresh } };
  }

  #refuse(member: Member, code: string): null {
    say(member, { refused: code });
    this.#end(member, END.refused);
    return null;
  }

  /**
   * Takes a CPR number out again, before its last digit is written to disk. Digits that were typed one by one before
   * it are on disk until the next version folds them away, which it does at once.
   */
  #withoutCpr(taken: readonly Taken[], before: Uint8Array): readonly Taken[] {
    const last = taken.at(-1);
    if (!last || !taken.some(({ change }) => change.inserted > 0)) return taken;
    const text = textOf(this.#doc);
    const found = findCpr(text.toString()).filter(({ confidence }) => confidence === 'certain');
    if (found.length === 0) return taken;
    this.#doc.transact(() => {
      for (const { start, end } of found.toReversed()) text.delete(start, end - start);
    });
    this.#tell({ cpr: true });
    this.#foldsNext = true;
    const update = Y.encodeStateAsUpdate(this.#doc, before);
    return taken.map((one) => ({
      ...one,
      change: { ...one.change, update: one === last ? update : NOTHING },
    }));
  }

  async #save(taken: readonly Taken[]): Promise<void> {
    const [first] = taken;
    if (!first) return;
    const { store, id } = this.#settings;
    const changes = together(taken.map(({ change }) => change));
    const seq = await store.write((tx) => addUpdates(tx, id, changes, new Date()));
    if (seq === null) throw new Error('The text is gone');
    if (seq === this.#seq + changes.length) this.#seq = seq;
    else await this.#catchUp();
    const hands = taken.flatMap(({ change }) => [...change.hands]);
    this.#spread(
      hands,
      changes.map(({ update }) => update),
    );
    if (this.#foldsNext) void this.#keepVersion();
    this.#foldsNext = false;
    this.#expectPause();
  }

  /** Tells everybody of changes that are on disk. */
  #spread(hands: readonly (readonly [number, Hand])[], updates: readonly Uint8Array[]): void {
    if (hands.length > 0) this.#tell({ hands: hands.map(([hand, { group }]) => [hand, group]) });
    const told = frame('change', 0, Y.mergeUpdates([...updates]));
    for (const { send } of this.#members) send(told);
  }

  /** Reads what others have added since. */
  async #catchUp(): Promise<void> {
    const { store, id } = this.#settings;
    const kept = (await readUpdatesAfter(store.read, id, this.#seq)) ?? (await readJointText(store.read, id));
    if (!kept) {
      for (const member of this.#members) this.#end(member, END.gone);
      throw new Error('The text is gone');
    }
    this.#seq = Math.max(this.#seq, kept.seq);
    if (kept.updates.length === 0) return;
    const fresh = [...kept.hands].filter(([hand]) => !this.#hands.has(hand));
    for (const [hand, owner] of kept.hands) this.#hands.set(hand, owner);
    const { update } = applied(this.#doc, (doc) => {
      for (const one of kept.updates) Y.applyUpdate(doc, one);
    });
    if (update) this.#spread(fresh, [update]);
    this.#expectPause();
  }

  #welcome(member: Member, knows: Uint8Array): void {
    const { group, canWrite } = member.seat;
    const update = missing(this.#doc, knows);
    if (!update) return this.#end(member, END.unknown);
    this.#members.add(member);
    say(member, { welcome: { group, canWrite } });
    say(member, { hands: [...this.#hands].map(([hand, owner]) => [hand, owner.group]) });
    member.send(frame('change', 0, update));
    member.send(frame('known', 0, Y.encodeStateVector(this.#doc)));
    this.#tellWhoIsHere();
  }

  #tellWhoIsHere(): void {
    const groups = [...this.#members].map(({ seat }) => seat.group);
    const here = Object.fromEntries(
      groups.map((group) => [group, groups.filter((one) => one === group).length]),
    );
    this.#tell({ here });
  }

  #tell(message: FromServer, except: Member | null = null): void {
    const words = JSON.stringify(message);
    for (const member of this.#members) if (member !== except) member.send(words);
  }

  #end(member: Member, code: number): void {
    this.leave(member);
    member.end(code);
  }

  /** A version is kept when writing pauses; with nobody left the room is closed then. */
  #expectPause(): void {
    if (this.#pause) clearTimeout(this.#pause);
    this.#writingSince ||= Date.now();
    const left = this.#writingSince + LONGEST_MS - Date.now();
    this.#pause = setTimeout(() => void this.#keepVersion(), Math.max(0, Math.min(PAUSE_MS, left))).unref();
  }

  async #keepVersion(): Promise<void> {
    const { store, id, failed } = this.#settings;
    this.#writingSince = 0;
    const wish = { at: new Date(), why: 'pause', askedBy: null } as const;
    await store.write((tx) => keepVersion(tx, id, wish)).catch(failed);
    if (this.#members.size === 0 && this.#queue.length === 0 && !this.#running) await this.close();
  }
}

const say = (member: Member, message: FromServer): void => member.send(JSON.stringify(message));

/** What somebody lacks who knows a part already; null when what they know cannot be read. */
function missing(doc: Y.Doc, knows: Uint8Array): Uint8Array | null {
  try {
    return Y.encodeStateAsUpdate(doc, knows);
  } catch {
    return null;
  }
}

/** Changes of one group that came at once are one row. */
function together(changes: readonly NewUpdate[]): readonly NewUpdate[] {
  return [...Map.groupBy(changes, ({ group }) => group)].map(([group, own]) => ({
    group,
    inserted: own.reduce((sum, one) => sum + one.inserted, 0),
    deleted: own.reduce((sum, one) => sum + one.deleted, 0),
    update: Y.mergeUpdates(own.map(({ update }) => update)),
    hands: new Map(own.flatMap(({ hands }) => [...hands])),
  }));
}
