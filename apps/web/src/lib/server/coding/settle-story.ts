import {
  codesOf,
  isUuid,
  may,
  ok,
  refuse,
  SAMSKAB_CODEBOOK as CODEBOOK,
  settleCode,
  type ExperienceId,
  type Judgement,
  type PersonId,
} from '@samskab/domain';
import {
  codingOf,
  codingsOfStory,
  experienceById,
  holdExperience,
  saveSettlement,
  type Transaction,
} from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { doOnce } from '../do-once.ts';
import { textOf } from '../form-fields.ts';
import { library } from '../library.ts';
import { typedIn } from '../review/decide.ts';
import { needEditor } from '../review/need-editor.ts';
import { store } from '../store.ts';
import type { CodingEvent } from './code-story.ts';
import type { SettlingRefusal } from '#lib/ui/evidence/coding/refusals.ts';
import { postedJudgements } from './posted.ts';

/** The story of the page, when this editor may settle what coders differ on. */
export async function settleable({ locals, params }: CodingEvent) {
  const story = isUuid(params.id) ? await experienceById(store().read, params.id as ExperienceId) : null;
  if (!story || story.publishedVersion === null || story.withdrawn) error(404, 'not found');
  if (!may.settleCodes(locals.visitor, story)) error(403);
  return story;
}

/** Why somebody may not see the codings side by side yet; null when they may. */
export async function notYet(
  reader: Parameters<typeof codingOf>[0],
  experience: ExperienceId,
  editor: PersonId,
): Promise<'own_coding_first' | 'too_few' | null> {
  const own = await codingOf(reader, { experience, codebook: CODEBOOK.key, coder: editor });
  if (own && !own.finishedAt) return 'own_coding_first';
  const { codings } = await codingsOfStory(reader, experience, CODEBOOK.key);
  return codings.length < 2 ? 'too_few' : null;
}

/** Settles one code, and stays on the page. */
export async function settleOne(event: CodingEvent) {
  const form = await event.request.formData();
  const { id: editor } = needEditor(event, form);
  const { id } = await settleable(event);
  const code = codesOf(CODEBOOK).find((known) => known === textOf(form, 'code'));
  if (code === undefined) error(400);
  const said = saidIn(form, code);
  if (!said.ok) return saidNo(form, code, said.error);
  const seen = momentIn(textOf(form, 'seen'));
  const done = await doOnce<null, SettlingRefusal>(
    form,
    async (tx) => {
      const held = await holdExperience(tx, id);
      if (!held || !may.settleCodes(event.locals.visitor, held)) error(404);
      return settleIn(tx, { experience: id, code, by: editor }, { said: said.value, seen });
    },
    event.url.pathname,
  );
  if (!done.ok) return saidNo(form, code, done.error);
  (await library()).expectChange();
  redirect(303, `${localizeHref(`/redaktion/kodning/${id}/afgoer`)}?gjort=${code}#codes`);
}

async function settleIn(
  tx: Transaction,
  { experience, code, by }: { experience: ExperienceId; code: string; by: PersonId },
  { said, seen }: { readonly said: Judgement; readonly seen: Date | null },
) {
  const early = await notYet(tx, experience, by);
  if (early) return refuse({ code: early });
  const { codings, settlements } = await codingsOfStory(tx, experience, CODEBOOK.key);
  const before = settlements[code] ?? null;
  const settled = settleCode({ codings, before }, { code, said, seen, at: new Date() });
  if (!settled.ok) return refuse(settled.error);
  await saveSettlement(tx, { experience, codebook: CODEBOOK.key, code, by }, settled.value);
  return ok(null);
}

function saidIn(form: FormData, code: string) {
  const posted = postedJudgements(form, [code]);
  if (!posted.ok) return posted;
  const said = posted.value[code];
  return said ? ok(said) : refuse({ code: 'unanswered' as const, codes: [code] });
}

function momentIn(text: string): Date | null {
  const at = new Date(text);
  return text === '' || Number.isNaN(at.getTime()) ? null : at;
}

const saidNo = (form: FormData, about: string, refusal: SettlingRefusal) =>
  fail(refusal.code === 'settled_meanwhile' ? 409 : 400, { refusal, about, typed: typedIn(form) });
