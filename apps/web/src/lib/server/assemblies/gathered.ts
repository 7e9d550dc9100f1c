/** What is done with all that has gathered: an answer for each, in the same order. */
export type DoAll<Item, Answer> = (items: readonly Item[]) => Promise<readonly Answer[]>;

/** So much waits that whoever asks should come again. */
export class TooMuchWaits extends Error {
  override readonly name = 'TooMuchWaits';
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does one thing at a time with all that came while it was doing the last: one transaction for hundreds of votes while
 * the disk is busy, one for a single vote while it is not. Nobody is answered before it is done, and when it fails
 * everybody in it is told.
 */
export class Gathered<Item, Answer> {
  #waiting: Waiting<Item, Answer>[] = [];
  #busy = false;
  readonly #doAll: DoAll<Item, Answer>;
  readonly #atOnce: number;
  readonly #mostWaiting: number;

  constructor(doAll: DoAll<Item, Answer>, atOnce: number, mostWaiting: number) {
    this.#doAll = doAll;
    this.#atOnce = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  /** Rejects with `TooMuchWaits`, or with what the doing failed with. */
  add(item: Item): Promise<Answer> {
    if (this.#waiting.length >= this.#mostWaiting) return Promise.reject(new TooMuchWaits());
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#waiting.push({ item, resolve, reject });
    if (!this.#busy) void this.#work();
    return promise;
  }

  async #work(): Promise<void> {
    this.#busy = true;
    // What comes in the same turn of the loop is done together.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const now = this.#waiting.splice(0, this.#atOnce);
      try {
        const answers = await this.#doAll(now.map(({ item }) => item));
        if (answers.length !== now.length) throw new Error('Not everybody has an answer');
        for (const [at, { resolve }] of now.entries()) resolve(answers[at] as Answer);
      } catch (error) {
        for (const { reject } of now) reject(error);
      }
    }
    this.#busy = false;
  }
}
