import { describe, expect, test } from 'vitest';
import type { PersonId } from '../kernel/ids.ts';
import { ENTRY_STATES } from './codes.ts';
import type { EntryId } from './entry.ts';
import { confirmLinkAt } from './link.ts';
import {
  ENTRY_ACTS,
  mayEntry,
  mayMakeEntry,
  mayVetEntries,
  type EntryAct,
  type EntryVisitor,
} from './may.ts';
import { ENTRY_MOVES, moveEntry, type EntryMove } from './moves.ts';

const MOVES = Object.keys(ENTRY_MOVES) as readonly EntryMove[];
const today = '2026-03-02';

test('from each state only these moves lead on', () => {
  const from = (state: (typeof ENTRY_STATES)[number]) =>
    MOVES.filter((move) => moveEntry({ state, lastConfirmedOn: null }, move, { today, note: 'x' }).ok);
  expect(Object.fromEntries(ENTRY_STATES.map((state) => [state, from(state)]))).toEqual({
    draft: ['submit'],
    waiting: ['takeBack', 'askChanges', 'publish'],
    published: ['hide', 'close', 'confirm'],
    hidden: ['show', 'close'],
    closed: ['reopen'],
  });
});

test('only whoever says that it is true makes it younger', () => {
  const younger = MOVES.filter((move) => {
    const [state] = ENTRY_MOVES[move].from;
    const moved = moveEntry({ state, lastConfirmedOn: '2025-01-01' }, move, { today, note: 'x' });
    return moved.ok && moved.value.lastConfirmedOn === today;
  });
  expect(younger).toEqual(['submit', 'reopen', 'confirm']);
});

test('a no is told with its reason, and a reason has an end', () => {
  const waiting = { state: 'waiting', lastConfirmedOn: today } as const;
  expect(moveEntry(waiting, 'askChanges', { today, note: ' \n' })).toEqual({
    ok: false,
    error: { code: 'note_missing' },
  });
  expect(moveEntry(waiting, 'askChanges', { today, note: 'x'.repeat(1001) })).toEqual({
    ok: false,
    error: { code: 'note_too_long', limit: 1000 },
  });
});

const ID = 'e' as EntryId;
const KEEPER = 'k' as PersonId;
const EDITOR = 'r' as PersonId;
const visitors = {
  nobody: { kind: 'anonymous' },
  member: { kind: 'person', id: 'm' as PersonId, role: 'member' },
  steward: { kind: 'person', id: KEEPER, role: 'member' },
  editor: { kind: 'person', id: EDITOR, role: 'editor' },
  keepingEditor: { kind: 'person', id: KEEPER, role: 'editor' },
  link: { kind: 'confirmLink', entry: ID },
  otherLink: { kind: 'confirmLink', entry: 'other' },
} as const satisfies Record<string, EntryVisitor>;

describe('who may not do what', () => {
  const entry = (state: (typeof ENTRY_STATES)[number]) => ({ id: ID, state, stewards: [KEEPER] });
  const forbidden = (who: keyof typeof visitors, state: (typeof ENTRY_STATES)[number]): readonly EntryAct[] =>
    ENTRY_ACTS.filter((act) => !mayEntry(visitors[who], act, entry(state)));

  const OUTSIDE = ENTRY_ACTS.filter((act) => !['read', 'report', 'writeToHost'].includes(act));
  test.each(['nobody', 'member', 'otherLink'] as const)('%s decides nothing', (who) => {
    expect(forbidden(who, 'published')).toEqual(OUTSIDE);
    for (const state of ['draft', 'waiting', 'hidden'] as const)
      expect(forbidden(who, state)).toEqual(ENTRY_ACTS);
  });
  test('the link confirms its own entry and nothing else', () => {
    expect(forbidden('link', 'published')).toEqual(OUTSIDE.filter((act) => act !== 'confirm'));
  });
  test('a steward does not publish, hide or show', () => {
    expect(forbidden('steward', 'waiting')).toEqual([
      'publish',
      'askChanges',
      'hide',
      'show',
      'report',
      'writeToHost',
      'deleteDraft',
    ]);
  });
  test('an editor does not publish what they keep', () => {
    expect(forbidden('keepingEditor', 'waiting')).toEqual([
      'publish',
      'askChanges',
      'report',
      'writeToHost',
      'deleteDraft',
    ]);
  });
  test('an editor submits and deletes nothing of others', () => {
    expect(forbidden('editor', 'draft')).toEqual([
      'submit',
      'takeBack',
      'report',
      'writeToHost',
      'deleteDraft',
    ]);
  });
  test('what is over is read and mended by nobody until it is opened again', () => {
    expect(forbidden('steward', 'closed')).toEqual([
      'edit',
      'publish',
      'askChanges',
      'hide',
      'show',
      'writeToHost',
      'deleteDraft',
    ]);
  });
  test('an account is needed to begin, and an editor to vet', () => {
    expect(Object.entries(visitors).flatMap(([who, is]) => (mayMakeEntry(is) ? [who] : []))).toEqual([
      'member',
      'steward',
      'editor',
      'keepingEditor',
    ]);
    expect(Object.entries(visitors).flatMap(([who, is]) => (mayVetEntries(is) ? [who] : []))).toEqual([
      'editor',
      'keepingEditor',
    ]);
  });
});

test('a link that was used is kindly said to be so, also when it is old', () => {
  const [before, after] = [new Date(0), new Date(2)];
  const expiresAt = new Date(1);
  expect(confirmLinkAt({ usedAt: null, expiresAt }, before)).toBe('usable');
  expect(confirmLinkAt({ usedAt: null, expiresAt }, after)).toBe('expired');
  expect(confirmLinkAt({ usedAt: before, expiresAt }, after)).toBe('used');
});
