import {
  LONGEST_STATEMENT,
  mayAssembly,
  readBallot,
  readStatement,
  statementOrder,
} from '@samskab/domain/assemblies';
import {
  addStatements,
  holdAssembly,
  readStatements,
  votesOfParticipant,
  type Assembly,
  type Participant,
} from '@samskab/store';
import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { assemblyPath } from '#lib/server/assemblies/assembly-path.ts';
import { assemblyAt, participantIn } from '#lib/server/assemblies/found-assembly.ts';
import { votes } from '#lib/server/assemblies/votes.ts';
import { knockAs } from '#lib/server/door.ts';
import { textOf } from '#lib/server/form-fields.ts';
import { store } from '#lib/server/store.ts';
import type { Actions, PageServerLoad } from './$types';

/** One statement at a time, in an order of one's own. */
export const load: PageServerLoad = async (event) => {
  const { assembly, participant } = await joined(event);
  event.setHeaders({ 'cache-control': 'private, no-store' });
  const [all, mine] = await Promise.all([
    readStatements(store().read, assembly.number),
    votesOfParticipant(store().read, assembly.number, participant.number, assembly.round),
  ]);
  const on = new Map(all.filter(({ state }) => state === 'approved').map((one) => [one.number, one]));
  const order = statementOrder([...on.keys()], participant.number);
  const asked = Number(event.url.searchParams.get('udsagn'));
  const current = on.has(asked) ? asked : order.find((number) => !mine.has(number));
  const shown = (number: number) => {
    const { text, source } = on.get(number)!;
    const before = mine.get(number);
    return { number, text, source, vote: before?.vote ?? null, time: (before?.time ?? 0) + 1 };
  };
  const own = all.filter(({ author }) => author === participant.number);
  const { slug, title, round, number } = assembly;
  return {
    assembly: { slug, title, round, number },
    longest: LONGEST_STATEMENT,
    answered: order.filter((one) => mine.has(one)).length,
    total: order.length,
    current: current === undefined ? null : shown(current),
    next: order.filter((one) => one !== current && !mine.has(one)).map(shown),
    done: order.filter((one) => mine.has(one)).map(shown),
    own: own.map(({ text, state, reason, votes: seen, mergedInto }) => ({
      text,
      state,
      reason,
      votes: seen,
      mergedInto,
    })),
    sent: event.url.searchParams.has('sendt'),
  };
};

interface Asked {
  readonly params: { readonly slug: string };
  readonly cookies: Cookies;
}

/** Whoever has not joined is led to the door, and whoever comes too late to what came of it. */
async function joined(event: Asked): Promise<{ assembly: Assembly; participant: Participant }> {
  const assembly = await assemblyAt(event);
  if (assembly.state === 'closed') redirect(303, assemblyPath(assembly.slug, '/resultat'));
  const participant = await participantIn(event.cookies, assembly);
  if (!participant) redirect(303, assemblyPath(assembly.slug));
  return { assembly, participant };
}

export const actions: Actions = {
  vote: async (event) => {
    const { assembly, participant } = await joined(event);
    const form = await event.request.formData();
    const [statement, vote, round, time] = ['statement', 'vote', 'round', 'time'].map((name) =>
      Number(textOf(form, name)),
    );
    const ballot = readBallot({ statement, vote, round, time });
    if (!ballot.ok) return fail(422, { problem: 'not_a_vote' as const });
    const outcome = await votes().cast({
      ...ballot.value,
      assembly: assembly.number,
      participant: participant.number,
    });
    if (outcome !== 'taken') return fail(409, { problem: outcome });
    redirect(303, assemblyPath(assembly.slug, '/stem'));
  },
  add: async (event) => {
    const { assembly, participant } = await joined(event);
    const text = textOf(await event.request.formData(), 'text');
    const read = readStatement(text);
    if (!read.ok) return fail(422, { text: text.slice(0, 1000), refusal: read.error });
    const own = `${assembly.number}/${participant.number}`;
    if (!(await knockAs('assemblyStatement', own)).opens)
      return fail(429, { text: read.value.text, many: true });
    await store().write(async (tx) => {
      const held = await holdAssembly(tx, assembly.number);
      if (!held || !mayAssembly('participant', 'addStatement', held.state)) return;
      const before = await readStatements(tx, assembly.number);
      // Pressed twice, or said by the same person before: it is there already.
      if (before.some((one) => one.author === participant.number && one.text === read.value.text)) return;
      const state = read.value.doubts.includes('hurts') ? ('quarantined' as const) : ('waiting' as const);
      const one = {
        ...read.value,
        source: 'participant' as const,
        theme: null,
        state,
        author: participant.number,
      };
      await addStatements(tx, assembly.number, [one], new Date());
    });
    redirect(303, `${assemblyPath(assembly.slug, '/stem')}?sendt=1`);
  },
};
