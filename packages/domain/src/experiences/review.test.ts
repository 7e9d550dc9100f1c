import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anExperience, EDDA, NOON, OLE, TESSA } from '../testing.ts';
import type { Experience } from './experience.ts';
import { MOVES, STATES, type Move } from './moves.ts';
import {
  approve,
  askChanges,
  closeReply,
  decline,
  openReply,
  publish,
  putBack,
  revise,
  submit,
  takeUp,
  unsubmit,
  withdraw,
  type Editor,
  type Moved,
} from './review.ts';

const edda: Editor = { id: EDDA, group: 'public' };
const ole: Editor = { id: OLE, group: 'voluntary' };
const tessa: Editor = { id: TESSA, group: 'voluntary' };
const inReview = (given: Parameters<typeof anExperience>[0] = {}) =>
  anExperience({ state: 'inReview', reviewer: EDDA, ...given });

test('makes an approved story public as its next version, also when it went badly', () => {
  const first = approve(inReview({ content: { valence: 'bad', authorGroup: 'voluntary' } }), edda, NOON);
  expect(first).toMatchObject({ ok: true, value: { state: 'secondReview', reviewer: null } });
  const second = first.ok ? approve(first.value, ole, NOON) : first;
  expect(second).toMatchObject({ ok: true, value: { state: 'approved' } });
  const out = second.ok ? publish(second.value, NOON) : second;
  expect(out).toMatchObject({ ok: true, value: { state: 'published', publishedVersion: 1 } });
});

test('one editor cannot decide about a hard story alone', () => {
  const first = approve(inReview({ content: { valence: 'stopped' } }), edda, NOON);
  if (!first.ok) throw new Error('the first approval holds');
  expect(approve(first.value, edda, NOON)).toEqual({ ok: false, error: { code: 'secondEditorNeeded' } });
});

test('one of the two editors of a hard story comes from another group than the teller', () => {
  const first = approve(
    inReview({ reviewer: OLE, content: { valence: 'bad', authorGroup: 'voluntary' } }),
    ole,
    NOON,
  );
  if (!first.ok) throw new Error('the first approval holds');
  const same: Editor = { id: 'iben' as Editor['id'], group: 'voluntary' };
  expect(approve(first.value, same, NOON)).toEqual({
    ok: false,
    error: { code: 'editorOfAnotherGroupNeeded' },
  });
  expect(approve(first.value, edda, NOON)).toMatchObject({ ok: true });
});

test('nobody reviews their own', () => {
  expect(takeUp(anExperience({ state: 'submitted' }), tessa)).toEqual({
    ok: false,
    error: { code: 'ownExperience' },
  });
  for (const decide of [approve, askChangesFor, declineFor, putBack])
    expect(decide(inReview({ reviewer: TESSA }), tessa, NOON)).toEqual({
      ok: false,
      error: { code: 'ownExperience' },
    });
});

test('two editors cannot both decide', () => {
  for (const decide of [approve, askChangesFor, declineFor, putBack])
    expect(decide(inReview(), ole, NOON)).toEqual({
      ok: false,
      error: { code: 'heldByAnother', reviewer: EDDA },
    });
});

test('a story that is not told to the end is not handed in, and says what is missing', () => {
  expect(submit(anExperience({ content: { title: ' ', lessons: [] } }))).toEqual({
    ok: false,
    error: { code: 'incomplete', fields: ['title', 'lessons'] },
  });
});

test('a named organisation is heard before a story that is not good is approved', () => {
  const story = inReview({ content: { valence: 'mixed', organisationNamed: true, anonymity: 'A1' } });
  expect(approve(story, edda, NOON)).toEqual({ ok: false, error: { code: 'replyPeriodFirst' } });
  const asked = openReply(story, edda, NOON);
  if (!asked.ok) throw new Error('the reply period opens');
  expect(closeReply(asked.value, false, NOON)).toEqual({
    ok: false,
    error: { code: 'notYet', at: new Date('2026-03-16T11:00:00Z') },
  });
  const closed = closeReply(asked.value, false, new Date('2026-03-16T11:00:00Z'));
  expect(closed.ok && approve(closed.value, edda, NOON)).toMatchObject({ ok: true });
});

test('a masked story waits for the 1st or the 15th', () => {
  const approved = approve(inReview({ content: { anonymity: 'A2' } }), edda, NOON);
  if (!approved.ok) throw new Error('approved');
  expect(publish(approved.value, NOON)).toEqual({
    ok: false,
    error: { code: 'notYet', at: new Date('2026-03-15T05:00:00Z') },
  });
  expect(publish(approved.value, new Date('2026-03-15T05:00:00Z'))).toMatchObject({ ok: true });
});

test('a reason is owed to whoever is sent back, declined or taken off the shelf', () => {
  expect(askChanges(inReview(), edda, [])).toEqual({ ok: false, error: { code: 'reasonMissing' } });
  expect(decline(inReview(), edda, [])).toEqual({ ok: false, error: { code: 'reasonMissing' } });
  expect(withdraw(anExperience({ state: 'published', publishedVersion: 1 }), 'editor', ' ')).toEqual({
    ok: false,
    error: { code: 'reasonMissing' },
  });
});

test('a published story can be taken off the shelf while a new version of it is written or reviewed', () => {
  for (const state of STATES) {
    const shelved = anExperience({ state, publishedVersion: 1, reviewer: EDDA });
    const moved = withdraw(shelved, 'editor', 'Et navn stod i teksten');
    if (state === 'withdrawn') expect(moved).toMatchObject({ ok: false });
    else
      expect(moved).toMatchObject({
        ok: true,
        value: { state: 'withdrawn', withdrawn: true, reviewer: null },
      });
  }
});

test('what was never on the shelf cannot be taken off it, unless it is just about to come there', () => {
  for (const state of STATES)
    expect(withdraw(anExperience({ state }), 'teller', 'Fortrudt').ok).toBe(state === 'approved');
});

test('a withdrawn story stays off the shelf until it is published again', () => {
  const withdrawn = anExperience({ state: 'withdrawn', publishedVersion: 1, withdrawn: true });
  const opened = revise(withdrawn, 'teller');
  expect(opened).toMatchObject({ ok: true, value: { state: 'draft', withdrawn: true } });
  const approved = anExperience({ state: 'approved', publishedVersion: 1, withdrawn: true });
  expect(publish(approved, NOON)).toMatchObject({
    ok: true,
    value: { publishedVersion: 2, withdrawn: false },
  });
});

test('readers keep the published version while a new one is written', () => {
  const opened = revise(anExperience({ state: 'published', publishedVersion: 2 }), 'teller');
  expect(opened).toMatchObject({ ok: true, value: { state: 'draft', publishedVersion: 2 } });
});

function askChangesFor(story: Experience, editor: Editor, _now: Date) {
  return askChanges(story, editor, ['lessonMissing']);
}
function declineFor(story: Experience, editor: Editor, _now: Date) {
  return decline(story, editor, ['advertising']);
}

const STEPS: Readonly<Record<string, (story: Experience) => Moved>> = {
  submit: (story) => submit(story),
  unsubmit: (story) => unsubmit(story),
  takeUp: (story) => takeUp(story, edda),
  putBack: (story) => putBack(story, edda),
  askChanges: (story) => askChanges(story, edda, ['problemUnclear']),
  decline: (story) => decline(story, edda, ['advertising']),
  openReply: (story) => openReply(story, edda, NOON),
  closeReply: (story) => closeReply(story, true, NOON),
  approve: (story) => approve(story, edda, NOON),
  approveToo: (story) => approve(story, ole, NOON),
  publish: (story) => publish(story, new Date('2027-01-01')),
  withdraw: (story) => withdraw(story, 'teller', 'Aftalt'),
  revise: (story) => revise(story, 'teller'),
};

test('whatever people do in whatever order, the table of moves holds and nothing is changed in place', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('good', 'bad'),
      fc.array(fc.constantFrom(...Object.keys(STEPS)), { maxLength: 40 }),
      (valence, steps) => {
        let story = anExperience({ content: { valence } });
        for (const name of steps) {
          const before = Object.freeze({ ...story });
          const moved = STEPS[name]?.(before);
          if (!moved?.ok) continue;
          expect(STATES).toContain(moved.value.state);
          const possible = Object.values(MOVES).some(
            (rule) =>
              (rule.from as readonly string[]).includes(before.state) && rule.to === moved.value.state,
          );
          expect(possible).toBe(true);
          if (moved.value.state === 'published')
            expect(before.approvals.length).toBeGreaterThanOrEqual(valence === 'bad' ? 2 : 1);
          expect(moved.value.publishedVersion ?? 0).toBeGreaterThanOrEqual(before.publishedVersion ?? 0);
          story = moved.value;
        }
      },
    ),
  );
});

test('every move leads somewhere and every state but the first can be reached', () => {
  const reached = new Set(Object.keys(MOVES).map((move) => MOVES[move as Move].to));
  expect(STATES.filter((state) => !reached.has(state as never))).toEqual([]);
});
