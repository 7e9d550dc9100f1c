import { ANSWERING_GROUPS, VOTES, type VoteRound } from '@samskab/domain/assemblies';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/index.ts';
import { anAccount, MOMENT, testStores } from '../testing.ts';
import { deleteAccount } from '../accounts/delete-account.ts';
import {
  addStatements,
  assemblyByCode,
  castVotes,
  countVotes,
  createAssembly,
  eraseAssembly,
  holdAssembly,
  joinAssembly,
  participantOf,
  readAssembly,
  readStatements,
  readVotes,
  saveAssembly,
  saveStatement,
  type CastVote,
} from './index.ts';

describe.each(testStores())('assemblies on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  let made = 0;
  const anAssembly = (ownerId: string | null = null) =>
    store.write(async (tx) => {
      made += 1;
      const said = { title: 'Af banen', issue: 'Hvem fører an?', decides: '', mode: 'room' as const };
      const { number } = await createAssembly(tx, {
        ...said,
        slug: `moede-${made}`,
        facilitatorDigest: `f-${made}`,
        ownerId,
        at: MOMENT,
      });
      const on = { source: 'organiser' as const, theme: null, author: null, doubts: [] };
      await addStatements(
        tx,
        number,
        ['Et', 'To', 'Tre'].map((text) => ({ ...on, text, state: 'approved' as const })),
        MOMENT,
      );
      await addStatements(tx, number, [{ ...on, text: 'Fire', state: 'waiting' }], MOMENT);
      await saveAssembly(tx, number, { state: 'open', code: `kode-${made}` });
      return number;
    });
  const join = async (assembly: number, digest: string, at = 0) => {
    const group = ANSWERING_GROUPS[at % 6] ?? 'other';
    const joined = await store.write((tx) => joinAssembly(tx, { assembly, digest, group, at: MOMENT }));
    if (!joined) throw new Error('The token is of another assembly');
    return joined;
  };
  const cast = (...votes: CastVote[]) => store.write((tx) => castVotes(tx, votes));

  test('many join at once: everybody has a number of their own, and the same token is the same person', async () => {
    const assembly = await anAssembly();
    const joined = await Promise.all(
      Array.from({ length: 40 }, (_, at) => join(assembly, `${assembly}-${at % 20}`, at)),
    );
    expect(new Set(joined.map(({ number }) => number))).toEqual(
      new Set(Array.from({ length: 20 }, (_, at) => at + 1)),
    );
    const again = await join(assembly, `${assembly}-3`, 1);
    expect(again.number).toBe(joined[3]?.number);
    expect(await participantOf(store.read, `${assembly}-3`)).toEqual({ ...again, group: 'voluntary' });
    expect(await participantOf(store.read, 'nobody')).toBeNull();
    // A token of one assembly joins no other, and changes nothing where it came from.
    const other = await anAssembly();
    const wish = { assembly: other, digest: `${assembly}-3`, group: 'company', at: MOMENT } as const;
    expect(await store.write((tx) => joinAssembly(tx, wish))).toBeNull();
    expect(await participantOf(store.read, `${assembly}-3`)).toEqual({ ...again, group: 'voluntary' });
  });

  test('what can not be voted on is refused with why, and what can be is taken beside it', async () => {
    const assembly = await anAssembly();
    const { number: participant } = await join(assembly, `w-${assembly}`);
    const vote = { assembly, participant, statement: 1, round: 1 as VoteRound, vote: 1 as const, time: 1 };
    expect(
      await cast(
        vote,
        { ...vote, participant: 99 },
        { ...vote, statement: 4 },
        { ...vote, statement: 77 },
        { ...vote, round: 2 },
        { ...vote, assembly: 999_999 },
        { ...vote, statement: 2, vote: -1 },
      ),
    ).toEqual([
      'taken',
      'not_joined',
      'no_such_statement',
      'no_such_statement',
      'other_round',
      'not_joined',
      'taken',
    ]);
    await store.write((tx) => saveAssembly(tx, assembly, { state: 'closed', closedAt: MOMENT }));
    expect(await cast({ ...vote, time: 2, vote: -1 })).toEqual(['not_open']);
    expect(await readVotes(store.read, assembly, 1)).toEqual([
      { participant, statement: 1, vote: 1 },
      { participant, statement: 2, vote: -1 },
    ]);
    expect(await assemblyByCode(store.read, `kode-${made}`)).toBeNull();
  });

  test('whatever order and however often answers arrive, the newest of each holds, and counts are of those', async () => {
    const assembly = await anAssembly();
    const people = await Promise.all(
      Array.from({ length: 5 }, (_, at) => join(assembly, `o-${assembly}-${at}`, at)),
    );
    const anyVote = fc.record({
      participant: fc.constantFrom(...people.map(({ number }) => number)),
      statement: fc.integer({ min: 1, max: 3 }),
      vote: fc.constantFrom(...VOTES),
      time: fc.integer({ min: 1, max: 6 }),
    });
    const newest = new Map<string, { time: number; vote: number }>();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyVote, { maxLength: 8 }), { maxLength: 4 }), async (batches) => {
        for (const batch of batches) {
          for (const { participant, statement, time, vote } of batch) {
            const key = `${participant}/${statement}`;
            if ((newest.get(key)?.time ?? 0) <= time) newest.set(key, { time, vote });
          }
          await cast(...batch.map((one) => ({ ...one, assembly, round: 1 as const })));
        }
        const kept = await readVotes(store.read, assembly, 1);
        expect(
          Object.fromEntries(kept.map((one) => [`${one.participant}/${one.statement}`, one.vote])),
        ).toEqual(Object.fromEntries([...newest].map(([key, { vote }]) => [key, vote])));
        const counts = await countVotes(store.read, assembly, 1);
        const sum = counts.reduce((all, { agree, disagree, pass }) => all + agree + disagree + pass, 0);
        expect(sum).toBe(newest.size);
      }),
      { numRuns: 15 },
    );
  });

  test('a statement is decided on, keeps its votes, and goes with the assembly; the owner may go before', async () => {
    const owner = await anAccount(store);
    const assembly = await anAssembly(owner);
    const { number: participant } = await join(assembly, `e-${assembly}`);
    await cast({ assembly, participant, statement: 1, round: 1, vote: 1, time: 1 });
    const [first, , , fourth] = await readStatements(store.read, assembly);
    expect([first?.votes, fourth?.votes, fourth?.state]).toEqual([1, 0, 'waiting']);
    await store.write((tx) =>
      saveStatement(tx, assembly, { ...fourth!, state: 'merged', mergedInto: 1 }, MOMENT),
    );
    expect((await readStatements(store.read, assembly))[3]).toMatchObject({ state: 'merged', mergedInto: 1 });
    const slug = `moede-${made}`;
    await store.write((tx) => deleteAccount(tx, { account: owner, actor: owner, at: MOMENT }));
    expect((await readAssembly(store.read, slug))?.ownerId).toBeNull();
    await store.write((tx) => eraseAssembly(tx, assembly));
    expect(await readVotes(store.read, assembly, 1)).toEqual([]);
    expect(await participantOf(store.read, `e-${assembly}`)).toBeNull();
    expect(await store.write((tx) => holdAssembly(tx, assembly))).toBeNull();
  });
});
