import { describe, expect, test } from 'vitest';
import type { PersonId } from '../kernel/ids.ts';
import type { MemberState, ProgrammeState } from './codes.ts';
import {
  mayMakeProgramme,
  mayProgramme,
  PROGRAMME_ACTS,
  type ProgrammeSubject,
  type ProgrammeVisitor,
} from './may.ts';

const person = (id: string, role: 'member' | 'editor' | 'administrator' = 'member'): ProgrammeVisitor => ({
  kind: 'person',
  id: id as PersonId,
  role,
});
const VISITORS = {
  anonymous: { kind: 'anonymous' },
  byReturnLink: { kind: 'returnLink' },
  somebody: person('somebody'),
  siteEditor: person('siteEditor', 'editor'),
  administrator: person('administrator', 'administrator'),
  owner: person('owner'),
  partner: person('partner'),
  steward: person('steward'),
  stewardWhoEdits: person('stewardWhoEdits'),
} as const satisfies Record<string, ProgrammeVisitor>;
type Who = keyof typeof VISITORS;

const subject = (
  state: ProgrammeState,
  member: MemberState | null,
  keepsMember: boolean,
): ProgrammeSubject => ({
  state,
  editors: [
    { person: 'owner' as PersonId, role: 'owner' },
    { person: 'partner' as PersonId, role: 'partner' },
    { person: 'stewardWhoEdits' as PersonId, role: 'partner' },
  ],
  arena: { member, stewards: ['steward' as PersonId, 'stewardWhoEdits' as PersonId] },
  keepsMember,
});
const forbidden = (who: Who, state: ProgrammeState, member: MemberState | null) => {
  const keeps = (who === 'steward' || who === 'stewardWhoEdits') && member === 'member';
  return PROGRAMME_ACTS.filter((act) => !mayProgramme(VISITORS[who], act, subject(state, member, keeps)));
};
const allowed = (who: Who, state: ProgrammeState, member: MemberState | null) => {
  const not = forbidden(who, state, member);
  return PROGRAMME_ACTS.filter((act) => !not.includes(act));
};
const RUNS = ['read', 'writeNews', 'seeAsking', 'accept', 'decline', 'remove', 'setAside'] as const;
const BOARD = ['readBoard', 'writeOnBoard', 'removePost'] as const;

describe('in an open programme, with an arena that is a member', () => {
  test.each(['anonymous', 'byReturnLink', 'somebody', 'siteEditor'] as const)('%s may only read', (who) => {
    expect(allowed(who, 'open', 'member')).toEqual(['read']);
  });
  test('an administrator decides and runs, and does nothing in the name of an arena', () => {
    expect(forbidden('administrator', 'open', 'member')).toEqual([
      'ask',
      'leave',
      'link',
      'unlink',
      'writeSheet',
      'logReach',
      'seeReach',
      'confirmHelp',
    ]);
  });
  test('the owner may what an administrator may', () => {
    expect(forbidden('owner', 'open', 'member')).toEqual(forbidden('administrator', 'open', 'member'));
  });
  test('a partner runs it, and changes neither what it is nor who edits it', () => {
    expect(allowed('partner', 'open', 'member').toSorted()).toEqual([...RUNS, ...BOARD].toSorted());
  });
  test('a steward keeps its own page, and judges nobody', () => {
    expect(allowed('steward', 'open', 'member')).toEqual([
      'read',
      'ask',
      'leave',
      'link',
      'unlink',
      'writeSheet',
      'logReach',
      'seeReach',
      'confirmHelp',
      'readBoard',
      'writeOnBoard',
    ]);
  });
  test('a steward who is the programme’s editor as well does not judge the own arena', () => {
    expect(forbidden('stewardWhoEdits', 'open', 'member')).toEqual([
      'change',
      'open',
      'close',
      'changeEditors',
      'accept',
      'decline',
      'remove',
      'setAside',
    ]);
  });
});

describe('with an arena that is no member', () => {
  test.each([null, 'asked', 'declined', 'left', 'removed'] as const)(
    'whose state is %s, its steward may ask and leave, and see what it has logged',
    (member) => {
      expect(allowed('steward', 'open', member)).toEqual(['read', 'ask', 'leave', 'seeReach']);
    },
  );
});

describe('a draft and a closed programme', () => {
  test.each(['anonymous', 'byReturnLink', 'somebody', 'siteEditor', 'steward'] as const)(
    'a draft is not read by %s',
    (who) => {
      expect(allowed(who, 'draft', null)).not.toContain('read');
    },
  );
  test.each(['administrator', 'owner', 'partner'] as const)('a draft is read by %s', (who) => {
    expect(allowed(who, 'draft', null)).toContain('read');
  });
  test('nobody asks to join, links, logs or writes on the board of one that is not open', () => {
    for (const state of ['draft', 'closed'] as const)
      for (const who of Object.keys(VISITORS) as Who[])
        for (const act of ['ask', 'link', 'logReach', 'writeOnBoard'] as const)
          expect([who, act, allowed(who, state, 'member').includes(act)]).toEqual([who, act, false]);
  });
  test('a closed one is still read by all, and left by those who want to', () => {
    expect(allowed('anonymous', 'closed', 'member')).toEqual(['read']);
    expect(allowed('steward', 'closed', 'member')).toContain('leave');
  });
});

test('what one wrote oneself one may take off the board', () => {
  const of = { ...subject('open', 'member', true), author: 'steward' as PersonId };
  const may = (who: Who) => mayProgramme(VISITORS[who], 'removePost', of);
  expect((Object.keys(VISITORS) as Who[]).filter(may)).toEqual([
    'administrator',
    'owner',
    'partner',
    'steward',
    'stewardWhoEdits',
  ]);
});

test('a programme is begun by administrators alone', () => {
  const may = (Object.keys(VISITORS) as Who[]).filter((who) => mayMakeProgramme(VISITORS[who]));
  expect(may).toEqual(['administrator']);
});
