import { ACTOR_GROUPS, isMunicipalityCode, MUNICIPALITIES } from '@samskab/domain';
import {
  EMPTY_BEGINNING,
  fromProcess,
  fromTemplate,
  mayProcess,
  wrongBeginning,
  type Beginning,
} from '@samskab/domain/processes';
import { maskCpr } from '@samskab/danish';
import { processTemplates } from '@samskab/store';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { newFormKey } from '#lib/server/do-once.ts';
import { knockOrStop } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { beginProcess } from '#lib/server/processes/begin-process.ts';
import { roomAt } from '#lib/server/processes/open-room.ts';
import { cprsIn, wrongTogether } from '#lib/server/processes/post-room.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { rememberKey } from '#lib/server/processes/seat-cookies.ts';
import type { RoomWrong } from '#lib/ui/processes/room-form.ts';
import type { Actions, PageServerLoad } from './$types';

const COPY = 'copy:';
/** The controls, in the order of the page. */
const FIELDS = ['title', 'place', 'municipality', 'group', 'name', 'from'] as const;

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const language = getLocale();
  const copied = await roomToCopy(event, event.url.searchParams.get('kopi') ?? '');
  return {
    formKey: newFormKey(),
    /** The template that a page elsewhere has led to. */
    template: event.url.searchParams.get('skabelon') ?? '',
    copy: copied && { value: `${COPY}${copied.slug}`, title: copied.head.title },
    templates: (await processTemplates()).map(({ key, title, when }) => ({
      value: key,
      label: title[language],
      description: when[language],
    })),
    municipalities: MUNICIPALITIES.map(({ code, name }) => ({ value: code, label: name })).toSorted(
      (one, other) => one.label.localeCompare(other.label, 'da'),
    ),
    name: event.locals.person?.name ?? '',
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const said = { title: textOf(form, 'title'), place: textOf(form, 'place'), name: textOf(form, 'name') };
    const group = ACTOR_GROUPS.find((one) => one === textOf(form, 'group'));
    const values = Object.fromEntries(FIELDS.map((name) => [name, [maskCpr(textOf(form, name))]]));
    const wrong = (refusal: RoomWrong['refusal']) =>
      fail(422, { at: 'begin', refusal, values } satisfies RoomWrong);
    const refusal = wrongOf(said, group);
    if (refusal || !group) return wrong(refusal ?? { code: 'choiceMissing', field: 'group' });
    await knockOrStop('process', event);
    const municipality = textOf(form, 'municipality');
    const begun = await beginProcess(form, {
      title: said.title,
      place: said.place,
      municipality: isMunicipalityCode(municipality) ? municipality : null,
      themes: [],
      language: getLocale(),
      founder: { group, discipline: null, name: said.name },
      beginning: await beginningOf(event, textOf(form, 'from')),
      account: event.locals.person?.id ?? null,
    });
    if (!begun.ok) return wrong(begun.error);
    const { slug, key } = begun.value;
    rememberKey(event, 'seat', slug, key);
    redirect(303, roomPath(slug, '/plads?ny'));
  },
};

/** Everything that is wrong at once: numbers that may be CPR numbers, texts, and no group. */
function wrongOf(said: Readonly<Record<'title' | 'place' | 'name', string>>, group: string | undefined) {
  const texts = wrongBeginning(said);
  const { also = [], ...first } = texts?.error ?? { code: 'textMissing' };
  return wrongTogether([
    ...cprsIn(Object.fromEntries(Object.entries(said).map(([name, text]) => [name, [text]]))),
    ...(texts ? [first, ...also] : []),
    ...(group ? [] : [{ code: 'choiceMissing', field: 'group' } as const]),
  ]);
}

async function beginningOf(event: RequestEvent, from: string): Promise<Beginning> {
  if (from.startsWith(COPY)) {
    const copied = await roomToCopy(event, from.slice(COPY.length));
    return copied ? fromProcess(copied) : EMPTY_BEGINNING;
  }
  const template = (await processTemplates()).find(({ key }) => key === from);
  return template ? fromTemplate(template, getLocale()) : EMPTY_BEGINNING;
}

/** The room that is asked for, where whoever asks may copy it. */
async function roomToCopy(event: RequestEvent, slug: string) {
  if (slug === '') return null;
  const room = await roomAt(event, slug);
  return room && mayProcess(room.visitor, 'copyProcess') ? room.process : null;
}
