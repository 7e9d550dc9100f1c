import {
  ageOf,
  ENTRY_MOVES,
  hiddenFrom,
  mayEntry,
  type EntryHead,
  type EntryKind,
  type EntryMove,
  type EntryVisitor,
} from '@samskab/domain/entries';
import { danishDay } from '@samskab/domain/processes';
import { entryHistory, openReportsOf, stewardContacts } from '@samskab/store';
import type { RequestEvent } from '@sveltejs/kit';
import { momentText } from '#lib/dates.ts';
import { newFormKey } from '../do-once.ts';
import { needPerson } from '../need-person.ts';
import { store } from '../store.ts';
import { entryAt } from './entry-at.ts';

/** The moves that a visitor can make with an entry now, in the order in which they are offered. */
export const movesFor = (visitor: EntryVisitor, head: EntryHead): readonly EntryMove[] =>
  (Object.keys(ENTRY_MOVES) as EntryMove[]).filter(
    (move) =>
      (ENTRY_MOVES[move].from as readonly string[]).includes(head.state) && mayEntry(visitor, move, head),
  );

/** How an entry stands, as its page shows it. */
export function standing(head: EntryHead, now: Date) {
  const { kind, slug, name, state, isExample, lastConfirmedOn } = head;
  const age = ageOf(kind, lastConfirmedOn, danishDay(now));
  const until = lastConfirmedOn === null ? null : hiddenFrom(kind, lastConfirmedOn);
  return { kind, slug, name, state, isExample, confirmedOn: lastConfirmedOn, age, hiddenFrom: until };
}

/** The page on which an entry is looked after: for its stewards and for editors. */
export async function carePage(event: RequestEvent, kind: EntryKind) {
  const { id: own } = needPerson(event);
  const head = await entryAt(event, kind, 'seeReports');
  const reader = store().read;
  const [reports, history, stewards] = [
    await openReportsOf(reader, head),
    await entryHistory(reader, head),
    await stewardContacts(reader, head),
  ];
  event.setHeaders({ 'x-robots-tag': 'noindex' });
  return {
    entry: standing(head, new Date()),
    moves: movesFor(event.locals.visitor, head),
    mayEdit: mayEntry(event.locals.visitor, 'edit', head),
    mayDelete: mayEntry(event.locals.visitor, 'deleteDraft', head),
    reports: reports.map(({ id, content, createdAt }) => ({ id, ...content, at: momentText(createdAt) })),
    history: history.toReversed().map(({ move, by, note, at }) => ({ move, by, note, at: momentText(at) })),
    stewards: stewards.map(({ account, name, email }) => ({
      account,
      label: name === '' ? email : name,
      isSelf: account === own,
    })),
    done: event.url.searchParams.get('gjort'),
    formKey: newFormKey(),
  };
}
