import { AsyncLocalStorage } from 'node:async_hooks';

const running = new AsyncLocalStorage<{ open: boolean }>();

/** Runs `work` so that everything it starts knows that a transaction is open. */
export async function insideWrite<T>(work: () => Promise<T>): Promise<T> {
  const mark = { open: true };
  try {
    return await running.run(mark, work);
  } finally {
    mark.open = false;
  }
}

/**
 * Throws inside an open transaction. On PGlite a question beside the transaction would wait for
 * it forever, and on a server the pool can run dry the same way, so it is a defect on both.
 */
export function refuseInsideWrite(): void {
  if (running.getStore()?.open) {
    throw new Error('Ask through the transaction: the store itself may not be used inside store.write');
  }
}
