// oxlint-disable import/namespace -- the names are those of the domain; texts.test.ts holds the texts to them.
import type { ActorGroup } from '@samskab/domain';
import type { ProcessEvent, ToldEvent } from '@samskab/domain/processes';
import { groupName } from '#lib/ui/shared/groups.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale, type Locale } from '#lib/paraglide/runtime.js';

type Text = (inputs: Record<string, unknown>, options: { readonly locale: Locale }) => string;

/** What an event says after the name of whoever did it, as in "skrev en kommentar". */
export const eventWords = (event: ProcessEvent, locale = getLocale()): string =>
  (m[`process_event_${event}`] as Text)({}, { locale });

/** Several groups as they are named in a sentence; "somebody" where none is known. */
export function groupsText(groups: readonly ActorGroup[], locale = getLocale()): string {
  const words = groups.length === 0 ? m.history_somebody({}, { locale }) : listed(groups, locale);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

// "Volunteers and associations" has its own "and", which ends the list where they are in it.
function listed(groups: readonly ActorGroup[], locale: Locale): string {
  const named = (of: readonly ActorGroup[]) =>
    of.map((group) => (groupName[group] as Text)({}, { locale }).toLowerCase());
  if (!groups.includes('voluntary')) return new Intl.ListFormat(locale).format(named(groups));
  return named([...groups.filter((group) => group !== 'voluntary'), 'voluntary']).join(', ');
}

/** A whole sentence: who, what, and how often where it was more than once. */
export function eventSentence({ event, groups, times }: ToldEvent, locale = getLocale()): string {
  const often = times > 1 ? ` (${m.history_times({ times }, { locale })})` : '';
  return `${groupsText(groups, locale)} ${eventWords(event, locale)}${often}`;
}
