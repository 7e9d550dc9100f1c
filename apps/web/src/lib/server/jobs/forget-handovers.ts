import { dropOldContacts, dropOldHandovers, type Store } from '@samskab/store';

/** Deletes first names and telephones 30 days after they were passed on, and what is kept of handovers after two years. */
export const forgetHandovers = (store: Store, now: Date): Promise<void> =>
  store.write(async (tx) => {
    await dropOldContacts(tx, now);
    await dropOldHandovers(tx, now);
  });
