import { wordsIn, type ProgrammeContent, type ProgrammeWords } from '@samskab/domain/programmes';
import type { Programme } from '@samskab/store';
import { processTemplates } from '@samskab/store';
import { getLocale } from '#lib/paraglide/runtime.js';

/** A text with its language, where that is not the page's. */
export interface Shown {
  readonly text: string;
  readonly lang: 'da' | undefined;
}

/** A text of a programme as the page shows it: in its language, or in Danish and marked so. */
export function shownWords(words: ProgrammeWords): Shown {
  const { text, language } = wordsIn(words, getLocale());
  return { text, lang: language === getLocale() ? undefined : 'da' };
}

/** What every page of a programme says at its top. */
export const programmeHead = ({ slug, state, content, isExample }: Programme) => ({
  slug,
  state,
  isExample,
  name: shownWords(content.name),
  owners: namesOf(content, 'owner'),
  partners: namesOf(content, 'partner'),
});

export const namesOf = ({ partners }: ProgrammeContent, role: 'owner' | 'partner'): readonly string[] =>
  partners.flatMap((one) => (one.role === role && one.name !== '' ? [one.name] : []));

/** The steps of a programme as they are shown. */
export const shownSteps = ({ steps }: ProgrammeContent) =>
  steps.map(({ title, what, needs, least }, number) => ({
    number,
    title: shownWords(title),
    what: shownWords(what),
    needs,
    least,
  }));
export type ShownStep = ReturnType<typeof shownSteps>[number];

/** The ready-made processes of a programme, in its order; those that do not ship any more are left out. */
export async function shownTemplates({ templates }: ProgrammeContent) {
  const language = getLocale();
  const known = new Map((await processTemplates()).map((template) => [template.key, template]));
  return templates.flatMap((key) => {
    const template = known.get(key);
    if (!template) return [];
    const days = template.meetings.map(({ afterDays }) => afterDays);
    return {
      key,
      title: template.title[language],
      about: template.about[language],
      when: template.when[language],
      invitation: template.invitation[language],
      meetings: template.meetings.map(({ title }) => title[language]),
      methods: [
        ...new Set(template.meetings.flatMap(({ agenda }) => agenda.flatMap(({ method }) => method ?? []))),
      ],
      weeks: Math.ceil((Math.max(...days) - Math.min(...days)) / 7) + 1,
    };
  });
}
