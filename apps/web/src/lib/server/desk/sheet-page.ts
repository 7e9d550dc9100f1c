import { isUuid } from '@samskab/domain';
import { deleteAfter, mayDesk } from '@samskab/domain/desk';
import { handoversBy, readCommunity } from '@samskab/store';
import type { EntryId } from '@samskab/domain/entries';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { languageIn } from '../finder/texts.ts';
import { address } from '../mail/address.ts';
import { store } from '../store.ts';
import { undoKeyOf } from './links.ts';
import { needDesk } from './need-desk.ts';
import { deskTexts } from './texts.ts';

/** So long the sheet can be printed. Whoever comes back to its address later finds the desk, empty. */
const SHOWN_MS = 10 * 60_000;
const NEWEST = 20;

/** The sheet that the citizen takes home: who calls, when it is deleted, and how to take it back. No name, no number. */
export async function sheetPage(event: RequestEvent) {
  const { person, rights } = await needDesk(event);
  const id = event.params['id'] ?? '';
  if (!isUuid(id)) error(404);
  const now = new Date();
  const note = (await handoversBy(store().read, person.id, NEWEST)).find((one) => one.id === id);
  const isFresh =
    note !== undefined && now.getTime() - note.at.getTime() < SHOWN_MS && note.deletedAt === null;
  if (!note || !isFresh || !mayDesk.seeHandover(event.locals.visitor, rights, note))
    redirect(303, localizeHref('/skranken'));
  const read =
    note.communityId === null ? null : await readCommunity(store().read, { id: note.communityId as EntryId });
  const language = languageIn(event.url);
  return {
    name: note.communityName,
    role: read?.content.facts.contactRole ?? '',
    place: read?.content.facts.place ?? '',
    when: read?.content.facts.when ?? '',
    deleteAt: deleteAfter(note.at),
    undo: `${address(`/fortryd/${undoKeyOf(id)}`, 'da')}?sprog=${language}`,
    texts: deskTexts(language),
    danish: language === 'da' ? null : deskTexts('da'),
  };
}
