import { refuseInsideWrite } from './inside-write.ts';
import type { Engine, Reader, Store, Transaction } from './types.ts';
import { keepValuesOutOfErrors } from './without-values.ts';
import { write } from './write.ts';

/** Makes the narrow interface of the store from an engine. */
export function assembleStore(engine: Engine): Store {
  keepValuesOutOfErrors();
  let closing: Promise<void> | null = null;
  return {
    tier: engine.tier,
    db: engine.db,
    hints: engine.hints,
    get read(): Reader {
      refuseInsideWrite();
      return engine.db;
    },
    write: <T>(work: (tx: Transaction) => Promise<T>) => write(engine.db, work),
    close: () => (closing ??= engine.close()),
  };
}
