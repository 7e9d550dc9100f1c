import type { FinderLanguage } from '@samskab/domain/finder';
import { readArtefactAddress } from '@samskab/domain/programmes';
import { openPot } from '@samskab/domain/processes/testing';
import type { EntryId } from '@samskab/domain/entries';
import { withdraw, type ExperienceId } from '@samskab/domain';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordMeeting } from '../arenas/index.ts';
import type { Store } from '../engine/index.ts';
import { holdExperience } from '../experiences/load-experience.ts';
import { saveMove } from '../experiences/save-move.ts';
import { countFinderAnswer } from '../finder/index.ts';
import { experienceVersions, libraryEntries, processes } from '../schema/index.ts';
import { aDraft, anAccount, MOMENT, publishDraft, savedRooms, testStores } from '../testing.ts';
import {
  confirmHelp,
  helpToConfirm,
  linkArtefact,
  linkedArtefacts,
  setArtefactAside,
  unlinkArtefact,
} from './artefacts.ts';
import { indicatorFacts } from './figures.ts';
import { programmeMembersIn } from './members.ts';
import { processFacts } from './process-facts.ts';
import type { Programme } from './read-programmes.ts';
import { memberStandings } from './standings.ts';
import { joinedArena, openProgramme } from './testing.ts';

const nobody = { actor: null, at: MOMENT };
const NOW = new Date(MOMENT.getTime() + 3_600_000);

describe.each(testStores())('the ladder on %s', (_name, open) => {
  let store: Store;
  let programme: Programme;
  beforeAll(async () => {
    store = await open();
    programme = await openProgramme(store, MOMENT);
  });
  afterAll(() => store.close());

  const member = (name: string) => joinedArena(store, programme, { name, at: MOMENT });
  const at = (arena: string) => ({ programme: programme.id, arena });
  const link = (arena: string, address: string) =>
    store.write(async (tx) => {
      const read = readArtefactAddress(address);
      if (!read.ok) throw new Error(address);
      return linkArtefact(tx, at(arena), read.value, nobody);
    });
  const standing = async (arena: string) => {
    const found = (await memberStandings(store.read, programme, [arena], NOW)).get(arena);
    if (!found) throw new Error('The member has gone');
    return found;
  };
  const reached = async (arena: string) => (await standing(arena)).ladder.reached;
  const told = async (methods: readonly string[]) => {
    const { id } = await publishDraft(store, await aDraft(store, { content: { methods: [...methods] } }));
    const [row] = await store.read
      .select({ slug: libraryEntries.slug })
      .from(libraryEntries)
      .where(eq(libraryEntries.experienceId, id));
    return { id, slug: row?.slug ?? '' };
  };
  const takeAway = (id: ExperienceId) =>
    store.write(async (tx) => {
      const held = await holdExperience(tx, id);
      const gone = held && withdraw(held, 'editor', 'Et navn stod i teksten');
      if (!held || !gone?.ok) throw new Error('not withdrawn');
      await saveMove(tx, held, gone.value, {
        move: 'withdraw',
        by: 'editor',
        actor: null,
        reasons: [],
        message: 'Et navn stod i teksten',
        at: NOW,
      });
    });

  test('a told experience brings up, and when it is withdrawn the arena is down again', async () => {
    const arena = await member('Kornhøj');
    const { id, slug } = await told(['M01']);
    expect(await reached(arena.id)).toBeNull();
    expect(await link(arena.id, `https://samskab.example/en/erfaringer/${slug}`)).toMatchObject({ ok: true });
    expect(await link(arena.id, `/erfaringer/${slug}`)).toMatchObject({ error: { code: 'linkedAlready' } });
    expect(await standing(arena.id)).toMatchObject({
      ladder: { reached: 1 },
      artefacts: [{ found: { slug }, proofs: ['experience', 'methodTried'] }],
    });
    await takeAway(id);
    expect(await standing(arena.id)).toMatchObject({
      ladder: { reached: null },
      artefacts: [{ found: null, proofs: [] }],
    });
  });

  test('a story that hides where it is from is not tied to a place, and stops counting when it begins to', async () => {
    const arena = await member('Skjulby');
    const hide = (id: ExperienceId) =>
      store.write((tx) =>
        tx
          .update(experienceVersions)
          .set({ content: sql`jsonb_set(${experienceVersions.content}, '{anonymity}', '"A3"')` })
          .where(eq(experienceVersions.experienceId, id)),
      );
    const [hidden, open] = [await told(['M01']), await told(['M01'])];
    await hide(hidden.id);
    expect(await link(arena.id, `/erfaringer/${hidden.slug}`)).toMatchObject({
      error: { code: 'hiddenPlace' },
    });
    await link(arena.id, `/erfaringer/${open.slug}`);
    expect(await reached(arena.id)).toBe(1);
    await hide(open.id);
    expect(await standing(arena.id)).toMatchObject({
      ladder: { reached: null },
      artefacts: [{ found: null }],
    });
  });

  test('what an editor sets aside does not count, until it does again', async () => {
    const arena = await member('Sivby');
    const { slug } = await told([]);
    const linked = await link(arena.id, `/erfaringer/${slug}`);
    const id = linked.ok ? linked.value : '';
    const aside = (why: string) =>
      store.write((tx) => setArtefactAside(tx, at(arena.id), { id, why }, nobody));
    await aside('Det var et andet sted');
    expect(await reached(arena.id)).toBeNull();
    await aside('');
    expect(await reached(arena.id)).toBe(0);
    await store.write((tx) => unlinkArtefact(tx, at(arena.id), id, nobody));
    expect(await reached(arena.id)).toBeNull();
    expect(await linkedArtefacts(store.read, programme.id, [arena.id])).toEqual([]);
  });

  test('what is not there, not public, or oneself is not linked', async () => {
    const arena = await member('Lundby');
    const { process } = await savedRooms(store).ready();
    expect(await link(arena.id, '/erfaringer/findes-ikke')).toMatchObject({ error: { code: 'notFound' } });
    expect(await link(arena.id, '/kalender/findes-ikke')).toMatchObject({ error: { code: 'notFound' } });
    expect(await link(arena.id, `/forloeb/${process.slug}`)).toMatchObject({ error: { code: 'notPublic' } });
    expect(await link(arena.id, `/arenaer/${arena.slug}`)).toMatchObject({ error: { code: 'ownArena' } });
    expect(await link(arena.id, '/arenaer/et-andet-sted')).toMatchObject({ error: { code: 'notFound' } });
  });

  test('a whole process brings to step 3, and help to step 4 when the other says so', async () => {
    const [helper, helped] = [await member('Højagre'), await member('Lavagre')];
    const id = await aWholeProcess(store);
    expect(await link(helper.id, `/forloeb/${id}`)).toMatchObject({ ok: true });
    // Nothing says that it was held here: that step is lacking, and those above wait for it.
    expect(await reached(helper.id)).toBeNull();
    const { slug } = await told([]);
    await link(helper.id, `/erfaringer/${slug}`);
    expect(await reached(helper.id)).toBe(3);

    await link(helper.id, `/arenaer/${helped.slug}`);
    expect(await reached(helper.id)).toBe(3);
    const [asked] = await helpToConfirm(store.read, programme.id, helped.id);
    // Only the arena that was helped can say so.
    await store.write((tx) => confirmHelp(tx, at(helper.id), asked?.id ?? '', nobody));
    expect(await reached(helper.id)).toBe(3);
    await store.write((tx) => confirmHelp(tx, at(helped.id), asked?.id ?? '', nobody));
    expect(await reached(helper.id)).toBe(4);
  });

  test('indicators are read from where things are kept', async () => {
    const own = await openProgramme(store, MOMENT);
    const [one, two] = [
      await joinedArena(store, own, { name: 'Ferskvand', at: MOMENT }),
      await joinedArena(store, own, { name: 'Saltvand', at: MOMENT }),
    ];
    const { slug } = await told(['M01']);
    const address = readArtefactAddress(`/erfaringer/${slug}`);
    if (address.ok)
      for (const arena of [one.id, two.id])
        await store.write((tx) => linkArtefact(tx, { programme: own.id, arena }, address.value, nobody));
    await store.write((tx) =>
      recordMeeting(tx, {
        arena: one.id as EntryId,
        source: 'told:1',
        heldOn: '2026-02-20',
        actors: ['citizens', 'associations', 'companies'],
        people: 12,
        at: MOMENT,
      }),
    );
    const search = (language: FinderLanguage, arenaId: string | null) =>
      store.write((tx) => countFinderAnswer(tx, { language, arenaId, at: MOMENT }));
    for (const language of ['da', 'ar', 'ar'] as const) await search(language, one.id);
    await search('uk', null);
    const members = await programmeMembersIn(store.read, own.id);
    const standings = await memberStandings(
      store.read,
      own,
      members.map(({ arena }) => arena),
      NOW,
    );
    const facts = await indicatorFacts(store.read, { members, standings, from: null, now: NOW });
    expect(facts).toEqual({
      members: [
        { step: 1, active: true },
        { step: 1, active: null },
      ],
      processes: [],
      // Linked by both, and one experience.
      experiences: [{ valence: expect.any(String) }],
      // What was asked on somebody's own device is nobody's.
      searches: [
        { language: 'ar', n: 2 },
        { language: 'da', n: 1 },
      ],
      stillThere: null,
      checks: [],
    });
    const none = { members: [], standings: new Map(), from: '2026-03-01', now: NOW };
    expect(await indicatorFacts(store.read, none)).toMatchObject({ members: [], searches: [] });
  });

  test('the facts of the open pot are those that its sheet says', async () => {
    const slug = await aWholeProcess(store);
    const [row] = await store.read
      .select({ id: processes.id })
      .from(processes)
      .where(eq(processes.slug, slug));
    const facts = (await processFacts(store.read, [row?.id ?? ''])).get(row?.id ?? '');
    const { of } = openPot().process;
    const held = of.meeting.filter(({ heldOn }) => heldOn !== null);
    expect(facts).toMatchObject({ isPublic: true, whole: true, groups: 4, kinds: 4 });
    expect(facts?.heldAt).toHaveLength(held.length);
    expect((await processFacts(store.read, [])).size).toBe(0);
  });
});

/** The open pot as it was walked, shown to everybody and ended. Answers its address. */
async function aWholeProcess(store: Store): Promise<string> {
  await anAccount(store);
  const { process } = openPot();
  const room = savedRooms(store).fresh();
  const { id, slug } = room.process;
  await savedRooms(store).save(room);
  const ending = {
    kind: 'anchored',
    why: '',
    on: '2026-03-02',
    phase: 'decide',
    groups: ['citizens'],
  } as const;
  const head = { ...process.head, visibility: { about: 'public' as const }, ending };
  await store.write(async (tx) => {
    await tx.update(processes).set({ head }).where(eq(processes.id, id));
    const { saveChange, holdProcess } = await import('../processes/index.ts');
    const held = await holdProcess(tx, id);
    if (!held) throw new Error('The process has gone');
    const writes = (['meeting', 'actor'] as const).flatMap((kind) =>
      process.of[kind].map((row) => ({ kind, row })),
    );
    const first = room.changes[0];
    if (!first) throw new Error('A room begins with a change');
    await saveChange(tx, held, { ...first, head: {}, writes: writes as never });
  });
  return slug;
}
