import { CODING_STATES, codersAgreement, SAMSKAB_CODEBOOK } from '@samskab/domain';
import { codingCounts, CODINGS_A_PAGE, codingsPage, doublyJudged } from '@samskab/store';
import { deskCounts, pageAt } from '#lib/server/review/desk.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const FILTERS = [...CODING_STATES, 'mine'] as const;

export const load: PageServerLoad = async (event) => {
  const { id } = needEditor(event);
  const reader = store().read;
  const codebook = SAMSKAB_CODEBOOK.key;
  const only = FILTERS.find((known) => known === event.url.searchParams.get('vis')) ?? null;
  const page = pageAt(event.url);
  const { rows, total } = await codingsPage(reader, { codebook, coder: id, only, page });
  return {
    only,
    rows,
    page,
    pages: Math.max(1, Math.ceil(total / CODINGS_A_PAGE)),
    counts: await deskCounts(id),
    states: await codingCounts(reader, codebook),
    agreement: codersAgreement(await doublyJudged(reader, codebook), SAMSKAB_CODEBOOK),
  };
};
