/** What somebody has written that the server has not said is saved: kept in their browser until it is. */
interface Kept {
  readonly name: string;
  readonly update: Uint8Array;
  readonly at: number;
}

const DATABASE = 'samskab-joint';
const STORE = 'words';
/** Nobody comes back to a text after so long with words that are still to be merged. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** The words of one text and one key. Where a browser keeps nothing, nothing is kept, and everything else works. */
export class KeptWords {
  readonly #name: string;
  readonly #database: Promise<IDBDatabase | null>;
  #writing: Promise<unknown> = Promise.resolve();
  #next: (() => Uint8Array) | null = null;
  #isKept = true;

  constructor(text: string, key: string) {
    this.#name = `${text} ${key}`;
    this.#database = opened().catch(() => null);
  }

  /** What was kept; null when nothing was. */
  async read(): Promise<Uint8Array | null> {
    const kept = await this.#ask<Kept | undefined>('readonly', (store) => store.get(this.#name));
    await this.#dropOld();
    return kept?.update ?? null;
  }

  /** Keeps what `made` answers. While one is being written, only the newest of those that come waits. */
  keep(made: () => Uint8Array): void {
    this.#isKept = true;
    const isWaiting = this.#next !== null;
    this.#next = made;
    if (isWaiting) return;
    this.#writing = this.#writing.then(async () => {
      const update = this.#next?.();
      this.#next = null;
      if (!update) return;
      const kept: Kept = { name: this.#name, update, at: Date.now() };
      await this.#ask('readwrite', (store) => store.put(kept));
    });
  }

  /** Forgets them: they are saved, or cannot be. */
  async drop(): Promise<void> {
    if (!this.#isKept) return;
    this.#isKept = false;
    this.#next = null;
    this.#writing = this.#writing.then(() => this.#ask('readwrite', (store) => store.delete(this.#name)));
    await this.#writing;
  }

  async #dropOld(): Promise<void> {
    const all = (await this.#ask<Kept[]>('readonly', (store) => store.getAll())) ?? [];
    for (const { name, at } of all)
      if (Date.now() - at > KEPT_MS) await this.#ask('readwrite', (store) => store.delete(name));
  }

  async #ask<Answer>(
    mode: IDBTransactionMode,
    question: (store: IDBObjectStore) => IDBRequest,
  ): Promise<Answer | null> {
    const database = await this.#database;
    if (!database) return null;
    return answered<Answer>(question(database.transaction(STORE, mode).objectStore(STORE))).catch(() => null);
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore(STORE, { keyPath: 'name' }),
  );
  return answered(request);
}

function answered<Answer>(request: IDBRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as Answer));
    request.addEventListener('error', () => reject(request.error ?? new Error('Nothing is kept here')));
  });
}
