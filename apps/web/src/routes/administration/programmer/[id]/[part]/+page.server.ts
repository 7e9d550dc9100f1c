import { BASE_VOCABULARIES } from '@samskab/domain';
import {
  indicatorRule,
  INDICATOR_CODES,
  PROGRAMME_LIMITS,
  PROOFS,
  TARGET_KINDS,
} from '@samskab/domain/programmes';
import { processTemplates } from '@samskab/store';
import { getLocale } from '#lib/paraglide/runtime.js';
import { newFormKey } from '#lib/server/do-once.ts';
import { needProgramme, partIn, savePart } from '#lib/server/programmes/admin.ts';
import { contentFields } from '#lib/server/programmes/content-form.ts';
import { programmeHead } from '#lib/server/programmes/shown-programme.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme } = await needProgramme(event, 'change');
  const { content, version, id } = programme;
  const language = getLocale();
  return {
    ...programmeHead(programme),
    id,
    part: partIn(event),
    version,
    fields: contentFields(content),
    limits: PROGRAMME_LIMITS,
    counts: { partners: content.partners.length, steps: content.steps.length, goals: content.goals.length },
    arenaKinds: BASE_VOCABULARIES.arenaKind.map((term) => ({ value: term.code, label: term[language] })),
    templates: (await processTemplates()).map(({ key, title }) => ({ value: key, label: title[language] })),
    proofs: PROOFS,
    targets: TARGET_KINDS,
    indicators: INDICATOR_CODES.map((code) => ({ code, rule: indicatorRule(code) })),
    goals: content.goals.map(({ key, text }) => ({ value: key, label: text.da })),
    formKey: newFormKey(),
  };
};

export const actions: Actions = { save: savePart };
