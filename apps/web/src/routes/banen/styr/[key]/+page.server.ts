import { randomBytes } from 'node:crypto';
import {
  DECLINE_REASONS,
  drive,
  mayAssembly,
  moderate,
  readStatement,
  STEPS,
  type AssemblyAction,
  type Decision,
  type Drive,
} from '@samskab/domain/assemblies';
import { drawCode } from '@samskab/domain/guide';
import {
  addStatements,
  holdAssembly,
  readStatements,
  saveAssembly,
  saveStatement,
  type Assembly,
  type Transaction,
} from '@samskab/store';
import { error, fail, redirect } from '@sveltejs/kit';
import { assemblyPath, drivePath } from '#lib/server/assemblies/assembly-path.ts';
import { drivenBy } from '#lib/server/assemblies/found-assembly.ts';
import { seenAssembly } from '#lib/server/assemblies/seen-assembly.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The facilitator's page, for a telephone: what is now, what is next, and what waits to be looked at. */
export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
  const assembly = await drivenBy(event, event.params.key);
  const statements = await readStatements(store().read, assembly.number);
  const by = (...states: readonly string[]) => statements.filter(({ state }) => states.includes(state));
  return {
    assembly: await seenAssembly(assembly),
    queue: by('waiting', 'quarantined'),
    on: by('approved'),
    off: by('declined', 'merged', 'withdrawn'),
    address: `${event.url.origin}${assemblyPath(assembly.slug)}`,
    own: `${event.url.origin}${drivePath(event.params.key)}`,
    quiet: event.url.searchParams.has('stille'),
  };
};

type Work = (tx: Transaction, held: Assembly) => Promise<{ readonly code: string } | null>;

/** Does what the facilitator asked for, if it may be done now, and shows the page again. */
async function asFacilitator(event: RequestEvent, action: AssemblyAction, work: Work) {
  const { number } = await drivenBy(event, event.params.key);
  const refusal = await store().write(async (tx) => {
    const held = await holdAssembly(tx, number);
    if (!held) error(404);
    // Whoever has the link leads as the one who called it does.
    if (!mayAssembly('organiser', action, held.state)) return { code: 'not_now' };
    return work(tx, held);
  });
  if (refusal) return fail(409, { problem: refusal.code });
  redirect(303, drivePath(event.params.key));
}

const driven = (event: RequestEvent, action: AssemblyAction, move: Drive) =>
  asFacilitator(event, action, async (tx, held) => {
    const on = (await readStatements(tx, held.number)).filter(({ state }) => state === 'approved').length;
    const after = drive(held, move, on);
    if (!after.ok) return after.error;
    const { state, step, round } = after.value;
    const opens = held.code === null && state === 'open';
    const closes = held.state !== 'closed' && state === 'closed';
    await saveAssembly(tx, held.number, {
      state,
      step,
      round,
      ...(opens && { code: drawCode(() => randomBytes(1)[0] ?? 0) }),
      ...(closes && { closedAt: new Date() }),
    });
    return null;
  });

function decisionOf(form: FormData): Decision | null {
  const kind = textOf(form, 'decision');
  const reason = DECLINE_REASONS.find((one) => one === textOf(form, 'reason'));
  if (kind === 'approve') return { kind };
  if ((kind === 'decline' || kind === 'withdraw') && reason) return { kind, reason };
  const into = Number(textOf(form, 'into'));
  return kind === 'merge' && Number.isInteger(into) ? { kind, into } : null;
}

export const actions: Actions = {
  open: (event) => driven(event, 'open', { kind: 'open' }),
  close: (event) => driven(event, 'close', { kind: 'close' }),
  step: async (event) => {
    const step = STEPS.find((one) => one === event.url.searchParams.get('til'));
    if (!step) error(400);
    return driven(event, 'drive', { kind: 'goTo', step });
  },
  decide: async (event) => {
    const form = await event.request.formData();
    const decision = decisionOf(form);
    if (!decision) return fail(422, { problem: 'nothing_decided' });
    return asFacilitator(event, 'moderate', async (tx, held) => {
      const all = await readStatements(tx, held.number);
      const statement = all.find(({ number }) => number === Number(textOf(form, 'statement')));
      if (!statement) error(404);
      const after = moderate(statement, decision, all);
      if (!after.ok) return after.error;
      await saveStatement(tx, held.number, after.value, new Date());
      return null;
    });
  },
  add: async (event) => {
    const text = textOf(await event.request.formData(), 'text');
    const read = readStatement(text);
    if (!read.ok) return fail(422, { text: text.slice(0, 1000), refusal: read.error });
    const { text: said, doubts } = read.value;
    return asFacilitator(event, 'addStatement', async (tx, held) => {
      const all = await readStatements(tx, held.number);
      if (all.some((one) => one.text === said && one.state === 'approved')) return null;
      const one = {
        text: said,
        doubts,
        source: 'organiser' as const,
        theme: null,
        state: 'approved' as const,
        author: null,
      };
      await addStatements(tx, held.number, [one], new Date());
      return null;
    });
  },
};
