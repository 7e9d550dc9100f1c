import { isMunicipalityCode, ok, refuse } from '@samskab/domain';
import { dropImport, finishImport, holdImport, saveImportPlan, takeArenas } from '@samskab/store';
import { fail, redirect } from '@sveltejs/kit';
import { chosenRows } from '#lib/server/arenas/importing/choices.ts';
import { compareFile } from '#lib/server/arenas/importing/compare-file.ts';
import { importAt, importPath } from '#lib/server/arenas/importing/import-at.ts';
import {
  importOutcome,
  importPlan,
  keptTable,
  mappedField,
  MAPPED_FIELDS,
} from '#lib/server/arenas/importing/shapes.ts';
import { shownImport } from '#lib/server/arenas/importing/shown-import.ts';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { needEditor } from '#lib/server/review/need-editor.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id: editor } = needEditor(event);
  const file = await importAt(event, editor);
  const plan = importPlan.parse(file.plan);
  const table = file.table && keptTable.parse(file.table);
  event.setHeaders({ 'cache-control': 'private, no-store' });
  return {
    fileName: file.fileName,
    plan,
    columns: table?.kind === 'table' ? table.columns : null,
    shown: table && shownImport(table, await compareFile(store().read, table, plan)),
    outcome: importOutcome.safeParse(file.outcome).data ?? null,
    formKey: newFormKey(),
  };
};

export const actions: Actions = {
  map: async (event) => {
    const form = await event.request.formData();
    const { id: editor } = needEditor(event, form);
    const file = await importAt(event, editor);
    const before = importPlan.parse(file.plan);
    const table = file.table && keptTable.parse(file.table);
    const columns = table?.kind === 'table' ? table.columns : [];
    const chosen = MAPPED_FIELDS.map((field) => [field, textOf(form, mappedField(field))] as const);
    // What our own tables have besides is read by its heading and not chosen.
    const rest = Object.entries(before.mapping).filter(([field]) => !MAPPED_FIELDS.includes(field));
    const municipality = textOf(form, 'municipality');
    const plan = {
      ...before,
      mapping: Object.fromEntries([...rest, ...chosen].filter(([, column]) => columns.includes(column))),
      defaults: {
        kind: textOf(form, 'kind').slice(0, 40),
        municipality: isMunicipalityCode(municipality) ? municipality : '',
      },
    };
    await store().write((tx) => saveImportPlan(tx, file.id, plan));
    redirect(303, `${importPath(`/${file.id}`)}#laest`);
  },
  take: async (event) => {
    const form = await event.request.formData();
    const { id: editor } = needEditor(event, form);
    const { id } = await importAt(event, editor);
    const at = new Date();
    const taken = await doOnce<null, { readonly code: 'changed' }>(form, async (tx) => {
      const file = await holdImport(tx, editor, id);
      // Taken already, by a second press or in another window.
      if (!file?.table) return ok(null);
      const plan = importPlan.parse(file.plan);
      const chosen = chosenRows(await compareFile(tx, keptTable.parse(file.table), plan), form);
      if (!chosen.isCurrent) return refuse({ code: 'changed' });
      const counts = await takeArenas(tx, chosen.taken, { ...plan, by: editor, at });
      await finishImport(tx, id, { ...counts, skipped: chosen.skipped }, at);
      return ok(null);
    });
    if (!taken.ok) return fail(409, { changed: true });
    redirect(303, importPath(`/${id}`));
  },
  drop: async (event) => {
    const form = await event.request.formData();
    const { id: editor } = needEditor(event, form);
    await store().write((tx) => dropImport(tx, editor, event.params.id));
    redirect(303, importPath());
  },
};
