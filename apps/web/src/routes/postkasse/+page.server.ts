import { error } from '@sveltejs/kit';
import { newestMails } from '@samskab/store';
import { mayOpenMailbox } from '#lib/server/mailbox-access.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async (event) => {
  if (!mayOpenMailbox(event)) error(404);
  return { mails: await newestMails(store().read, SHOWN) };
};
