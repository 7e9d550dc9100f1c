/** Who may use the one session of the database, in the order they asked. */
export interface Turns {
  /** Has the session to itself until `work` has settled. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for those who asked before and have the session to themselves, but not for other shared turns. */
  shared<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * A queue of turns. Shared turns need not be waited for by the next `alone`: the worker answers
 * in the order it is asked, so what was sent before is done before.
 */
export function makeTurns(): Turns {
  let lastAlone: Promise<unknown> = Promise.resolve();
  return {
    alone: (work) => {
      const turn = lastAlone.then(work);
      lastAlone = turn.catch(() => {});
      return turn;
    },
    shared: (work) => lastAlone.then(work),
  };
}
