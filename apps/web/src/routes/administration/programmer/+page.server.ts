import { ok } from '@samskab/domain';
import {
  EMPTY_PROGRAMME,
  mayMakeProgramme,
  mayProgramme,
  PROGRAMME_LIMITS,
  USUAL_STEPS,
  type ProgrammeContent,
} from '@samskab/domain/programmes';
import { addProgramme, allProgrammes, memberCounts } from '@samskab/store';
import { error, redirect } from '@sveltejs/kit';
import { newFormKey, doOnce } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needPerson } from '#lib/server/need-person.ts';
import { needAllowed } from '#lib/server/programmes/open-programme.ts';
import { cprIn, doneAt, saidNo } from '#lib/server/programmes/post.ts';
import { programmeHead } from '#lib/server/programmes/shown-programme.ts';
import { store } from '#lib/server/store.ts';
import type { ProgrammeProblem } from '#lib/ui/programmes/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  needPerson(event);
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const { visitor } = event.locals;
  const all = await allProgrammes(store().read);
  const mine = all.filter(({ state, editors }) => mayProgramme(visitor, 'change', { state, editors }));
  const mayMake = mayMakeProgramme(visitor);
  if (mine.length === 0 && !mayMake) error(403);
  const members = await memberCounts(store().read);
  return {
    programmes: mine.map((programme) => ({
      ...programmeHead(programme),
      id: programme.id,
      members: members.get(programme.id) ?? 0,
    })),
    mayMake,
    formKey: newFormKey(),
  };
};

const FIELDS = [
  { field: 'name', limit: PROGRAMME_LIMITS.name },
  { field: 'purpose', limit: PROGRAMME_LIMITS.text },
  { field: 'owner', limit: PROGRAMME_LIMITS.name },
] as const;

const problemsIn = (form: FormData): readonly ProgrammeProblem[] => [
  ...cprIn(form),
  ...FIELDS.flatMap(({ field, limit }): readonly ProgrammeProblem[] => {
    const text = textOf(form, field).trim();
    if (text === '') return [{ code: 'textMissing', field }];
    return text.length > limit ? [{ code: 'tooLong', field, limit }] : [];
  }),
];

/** A draft with its name, its purpose, its owner and the usual ladder, all of which can be changed. */
const beginning = (form: FormData): ProgrammeContent => ({
  ...EMPTY_PROGRAMME,
  name: { da: textOf(form, 'name').trim(), en: '' },
  purpose: { da: textOf(form, 'purpose').trim(), en: '' },
  partners: [
    { key: 'p1', name: textOf(form, 'owner').trim(), role: 'owner', what: { da: '', en: '' }, url: '' },
  ],
  steps: USUAL_STEPS,
});

export const actions: Actions = {
  make: async (event) => {
    const form = await event.request.formData();
    const actor = needAllowed(event, mayMakeProgramme(event.locals.visitor), form);
    const problems = problemsIn(form);
    if (problems.length > 0) return saidNo('make', form, problems);
    const made = await doOnce<string, never>(
      form,
      async (tx) => ok((await addProgramme(tx, { content: beginning(form) }, { actor, at: new Date() })).id),
      'make',
    );
    redirect(303, doneAt(`/administration/programmer/${made.ok ? made.value : ''}`, 'make'));
  },
};
