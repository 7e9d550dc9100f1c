import { error, fail, redirect } from '@sveltejs/kit';
import { dev } from '$app/env';
import { readVersion } from '@samskab/store';
import { GROUPS } from '#lib/ui/shared/groups.ts';
import { doOnce, newFormKey } from '#lib/server/do-once.ts';
import { designKey, designText, seatOf } from '#lib/server/joint-writing/design-text.ts';
import { shownJointText } from '#lib/server/joint-writing/joint-page.ts';
import { MERGED, mergedValue, readMerged } from '#lib/server/joint-writing/merged-address.ts';
import { restoreJointVersion, saveJointForm } from '#lib/server/joint-writing/save-joint-form.ts';
import { store } from '#lib/server/store.ts';
import { ok } from '@samskab/domain';

const isOpen = () => dev || process.env.SAMSKAB_DESIGN === '1';

/** Who tries it out, of which group and on which text: all of it stands in the address. */
function asked(url: URL) {
  if (!isOpen()) error(404, 'Not found');
  const group = GROUPS.find((one) => one === url.searchParams.get('gruppe')) ?? 'citizens';
  const key = designKey(group, url.searchParams.get('plads') ?? '1');
  const seat = seatOf(key);
  if (!seat) error(404, 'Not found');
  return { group, key, seat };
}

export const load = async ({ url }) => {
  const { group, key, seat } = asked(url);
  const id = await designText(store(), url.searchParams.get('tekst'));
  const text = await shownJointText(store().read, id);
  if (!text) error(404, 'Not found');
  const number = Number(url.searchParams.get('udgave'));
  const version = number > 0 ? await readVersion(store().read, id, number) : null;
  return {
    text,
    version,
    outcome: readMerged(url.searchParams),
    writer: { key, group, canWrite: seat.canWrite },
    formKey: newFormKey(),
  };
};

export const actions = {
  skriv: async ({ url, request }) => {
    const { seat } = asked(url);
    const form = await request.formData();
    const id = await designText(store(), url.searchParams.get('tekst'));
    const saved = await doOnce(form, (tx) => saveJointForm(tx, id, seat, form), 'skriv');
    if (!saved.ok) return fail(400, { problem: saved.error });
    redirect(303, withQuery(url, MERGED, mergedValue(saved.value)));
  },
  hent: async ({ url, request }) => {
    const { seat } = asked(url);
    const form = await request.formData();
    const id = await designText(store(), url.searchParams.get('tekst'));
    const number = Number(form.get('number'));
    await doOnce(form, async (tx) => ok(await restoreJointVersion(tx, id, seat, number)), 'hent');
    redirect(303, withQuery(url, 'udgave', null));
  },
};

/** The same page without the action, and with one thing in its address changed. */
function withQuery(url: URL, name: string, value: string | null): string {
  const kept = new URLSearchParams([...url.searchParams].filter(([one]) => !one.startsWith('/')));
  for (const gone of [MERGED, 'udgave']) kept.delete(gone);
  if (value !== null) kept.set(name, value);
  return `${url.pathname}?${kept}`;
}
