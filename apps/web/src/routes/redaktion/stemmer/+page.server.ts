import { findPersonalData } from '@samskab/danish';
import type { VoiceContent, VoiceId } from '@samskab/domain';
import { hideVoice, showVoice, voicesWaiting } from '@samskab/store';
import { inPlace } from '#lib/server/review/checks.ts';
import { deskCounts, pageAt } from '#lib/server/review/desk.ts';
import { judge } from '#lib/server/review/judge.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

const A_PAGE = 20;

const findings = ({ wentWell, wentBadly, differently }: VoiceContent) =>
  [wentWell, wentBadly, differently].flatMap((text) =>
    findPersonalData(text).map((found) => ({ unit: '', ...inPlace(text, found) })),
  );

export const load: PageServerLoad = async (event) => {
  const { id } = needEditor(event);
  const [page, counts] = [pageAt(event.url), await deskCounts(id)];
  const waiting = await voicesWaiting(store().read, { limit: A_PAGE, offset: (page - 1) * A_PAGE });
  return {
    page,
    pages: Math.max(1, Math.ceil(counts.voices / A_PAGE)),
    counts,
    waiting: waiting.map(({ voice, story }) => ({
      ...voice,
      story,
      findings: voice.content ? findings(voice.content) : [],
    })),
  };
};

export const actions: Actions = {
  show: (event) => judge(event, (tx, { id, editor, at }) => showVoice(tx, id as VoiceId, editor, at)),
  hide: (event) =>
    judge(event, (tx, { id, editor, at, why }) => hideVoice(tx, id as VoiceId, editor, why, at), 'whyNeeded'),
};
