/**
 * Counts the steps of a search, so that the same input stops at the same place on every machine. `shouldStop` is
 * asked now and then and may end the search earlier, for example when somebody cancels.
 */
export class Meter {
  readonly #most: number;
  readonly #shouldStop: () => boolean;
  readonly #whole: Meter | null;
  #spent = 0;
  #askAt = ASK_EVERY;
  #stopped = false;

  constructor(most: number, shouldStop: () => boolean = () => false, whole: Meter | null = null) {
    this.#most = most;
    this.#shouldStop = shouldStop;
    this.#whole = whole;
  }

  spend(steps: number): void {
    this.#whole?.spend(steps);
    this.#spent += steps;
    if (this.#spent > this.#most) this.#stopped = true;
    if (this.#spent < this.#askAt) return;
    this.#askAt = this.#spent + ASK_EVERY;
    if (this.#shouldStop()) this.#stopped = true;
  }

  get isEmpty(): boolean {
    return this.#stopped;
  }

  /** A meter for this part of what is left; its steps are this one's too. */
  part(share: number): Meter {
    return new Meter((this.#most - this.#spent) * share, this.#shouldStop, this);
  }
}

const ASK_EVERY = 1_000_000; // a few milliseconds
