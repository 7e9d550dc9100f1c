import { mayMakeProgramme, mayProgramme } from '@samskab/domain/programmes';
import { allProgrammes, memberCounts } from '@samskab/store';
import { programmeHead, shownWords } from '#lib/server/programmes/shown-programme.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { visitor } = locals;
  const all = await allProgrammes(store().read);
  const members = await memberCounts(store().read);
  const readable = all.filter(({ state, editors }) => mayProgramme(visitor, 'read', { state, editors }));
  return {
    programmes: readable.map((programme) => ({
      ...programmeHead(programme),
      purpose: shownWords(programme.content.purpose),
      members: members.get(programme.id) ?? 0,
    })),
    mayMake: mayMakeProgramme(visitor),
  };
};
