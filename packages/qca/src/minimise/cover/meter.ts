/**
 * Counts the steps of a search, so that the same input stops at the same place on every machine. `shouldStop` is
 * asked now and then and may end the search earlier, for example when somebody cancels.
 */
export class Meter {
  readonly #most: number;
  readonly #shouldStop: () => boolean;
  #spent = 0;
  #askAt = ASK_EVERY;
  #stopped = false;

  constructor(most: number, shouldStop: () => boolean = () => false) {
    this.#most = most;
    this.#shouldStop = shouldStop;
  }

  spend(steps: number): void {
    this.#spent += steps;
    if (this.#spent > this.#most) this.#stopped = true;
    if (this.#spent < this.#askAt) return;
    this.#askAt = this.#spent + ASK_EVERY;
    if (this.#shouldStop()) this.#stopped = true;
  }

  get isEmpty(): boolean {
    return this.#stopped;
  }

  get spent(): number {
    return this.#spent;
  }
}

const ASK_EVERY = 1_000_000; // a few milliseconds
