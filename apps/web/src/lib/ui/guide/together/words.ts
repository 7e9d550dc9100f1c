import type { GuideChoice, GuideQuestion, GuideWords } from '@samskab/domain/guide';
import { type Group, groupName } from '#lib/ui/shared/groups.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/** An answer in words; several are put together. */
export function choiceWords({ answers }: GuideQuestion, choice: GuideChoice, dontKnow: GuideWords): string {
  const chosen = typeof choice === 'string' ? [choice] : (choice ?? []);
  const words = answers.filter(({ code }) => chosen.includes(code)).map((one) => one.words[getLocale()]);
  return words.join(' + ') || dontKnow[getLocale()];
}

/** The names of groups that are shown as one. */
export const groupsName = (groups: readonly Group[]): string =>
  groups.map((group) => groupName[group]()).join(' + ');
