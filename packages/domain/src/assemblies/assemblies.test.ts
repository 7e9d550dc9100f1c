import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBallot } from './cast-vote.ts';
import { ASSEMBLY_STATES, DECLINE_REASONS, STATEMENT_STATES } from './codes.ts';
import { ASSEMBLY_ROLES, mayAssembly, WHO_MAY_IN_ASSEMBLY, type AssemblyAction } from './may-assembly.ts';
import { mendStatement, moderate, type Decision } from './moderate.ts';
import { LONGEST_STATEMENT, readStatement } from './statement-text.ts';
import type { Statement } from './statement.ts';

describe('a statement', () => {
  test.each([
    ['', 'empty'],
    ['  \n\t ', 'empty'],
    ['!!! 12 ???', 'no_words'],
    [`${'ord '.repeat(40)}`, 'too_long'],
    ['ord '.repeat(3000), 'too_long'],
    ['Se https://example.com/x', 'link'],
    ['Se kommune.dk', 'link'],
    ['Skriv til mig@forening.dk', 'link'],
    ['Min CPR er 010190-0000', 'personal'],
    ['Ring på 20 30 40 50', 'personal'],
  ])('»%s« is refused: %s', (text, code) => {
    expect(readStatement(text)).toMatchObject({ ok: false, error: { code } });
  });

  test.each([
    ['Kommunen skal høre os. Bussen skal køre hver time.', 'two_thoughts'],
    ['Hvorfor spørger ingen os?', 'question'],
    ['Mette Jensen bestemmer for meget', 'names_a_person'],
    ['De er nogle idioter alle sammen', 'hurts'],
    ['HVORFOR LYTTER INGEN TIL OS', 'shouts'],
  ])('»%s« is looked at: %s', (text, doubt) => {
    const read = readStatement(text);
    expect(read.ok && read.value.doubts).toContain(doubt);
  });

  test('of 140 signs fits, whatever they are made of, and is the same when read again', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'å', 'å', '👩🏽‍🚒', 'م', '🇩🇰', 'ñ'), { minLength: 2, maxLength: 139 }),
        (signs) => {
          const read = readStatement(`ord${signs.slice(3).join('')}`);
          if (!read.ok) expect(['personal', 'link']).toContain(read.error.code);
          else expect(readStatement(read.value.text)).toEqual(read);
        },
      ),
    ));

  test(`one sign more than ${LONGEST_STATEMENT} is told how many there are`, () => {
    expect(readStatement('å'.repeat(LONGEST_STATEMENT)).ok).toBe(true);
    expect(readStatement('å'.repeat(LONGEST_STATEMENT + 1))).toEqual({
      ok: false,
      error: { code: 'too_long', signs: LONGEST_STATEMENT + 1 },
    });
  });
});

const base: Statement = {
  number: 1,
  text: 'Skolen bør låse op efter klokken 16.',
  source: 'participant',
  theme: null,
  state: 'waiting',
  reason: null,
  mergedInto: null,
  author: 7,
  votes: 0,
};
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom<Decision>({ kind: 'approve' }, { kind: 'quarantine' }),
  fc.record({ kind: fc.constantFrom('decline', 'withdraw'), reason: fc.constantFrom(...DECLINE_REASONS) }),
  fc.record({ kind: fc.constant('merge'), into: fc.integer({ min: 1, max: 4 }) }),
);

describe('moderation', () => {
  test('whatever is decided, votes are never moved, what was merged points to what is on, and twice is once', () =>
    fc.assert(
      fc.property(fc.constantFrom(...STATEMENT_STATES), fc.array(anyDecision), (state, decisions) => {
        const others: Statement[] = [
          { ...base, number: 2, state: 'approved' },
          { ...base, number: 3, state: 'waiting' },
        ];
        let now: Statement = { ...base, state, votes: 5 };
        for (const decision of decisions) {
          const after = moderate(now, decision, others);
          if (!after.ok) continue;
          now = after.value;
          expect(now).toMatchObject({ votes: 5, text: base.text, number: 1, author: 7 });
          expect(moderate(now, decision, others)).toEqual({ ok: true, value: now });
          if (decision.kind === 'merge') expect(now.mergedInto).toBe(2);
        }
      }),
    ));

  test('what is on is withdrawn, not declined; what was merged stays merged', () => {
    const on = { ...base, state: 'approved' as const };
    expect(moderate(on, { kind: 'decline', reason: 'spam' }, []).ok).toBe(false);
    expect(moderate(on, { kind: 'withdraw', reason: 'hurts' }, [])).toMatchObject({
      value: { state: 'withdrawn', reason: 'hurts' },
    });
    expect(moderate({ ...base, state: 'merged', mergedInto: 2 }, { kind: 'approve' }, []).ok).toBe(false);
  });

  test('a slip of the pen is mended until the first vote', () => {
    expect(mendStatement(base, 'Skolen bør låse op efter klokken 15.')).toMatchObject({ ok: true });
    expect(mendStatement(base, '')).toMatchObject({ error: { code: 'empty' } });
    expect(mendStatement({ ...base, votes: 1 }, 'Noget andet')).toMatchObject({
      error: { code: 'has_votes' },
    });
  });
});

test('a ballot is what it says, and nothing else is taken for one', () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ statement: fc.anything(), vote: fc.anything() })),
      (raw) => {
        const read = readBallot(raw);
        if (read.ok) expect(read.value).toEqual(raw);
        else expect(read.error.code).toBe('not_a_vote');
      },
    ),
  ));

test('a ballot has no room for others: more fields, other numbers, and texts are refused', () => {
  const ballot = { statement: 1, vote: 0, round: 2, time: 1 };
  expect(readBallot(ballot).ok).toBe(true);
  for (const wrong of [
    { vote: 2 },
    { vote: '1' },
    { round: 3 },
    { time: 0 },
    { statement: 1.5 },
    { participant: 3 },
  ])
    expect(readBallot({ ...ballot, ...wrong }).ok).toBe(false);
});

// Written by hand beside the table: the only cells that say yes.
const ALLOWED: Readonly<Record<AssemblyAction, string>> = {
  edit: 'draft:organiser open:organiser',
  open: 'draft:organiser',
  close: 'open:organiser open:facilitator',
  erase: 'draft:organiser closed:organiser',
  drive: 'open:organiser open:facilitator',
  join: 'open:organiser open:facilitator open:moderator open:participant open:anyone',
  vote: 'open:participant',
  addStatement:
    'draft:organiser draft:facilitator draft:moderator open:organiser open:facilitator open:moderator open:participant',
  moderate:
    'draft:organiser draft:facilitator draft:moderator open:organiser open:facilitator open:moderator',
  readQueue:
    'draft:organiser draft:facilitator draft:moderator open:organiser open:facilitator open:moderator closed:organiser closed:facilitator closed:moderator',
  typeIn: 'open:organiser open:facilitator open:moderator',
  readResults:
    'open:organiser open:facilitator open:moderator open:participant open:anyone closed:organiser closed:facilitator closed:moderator closed:participant closed:anyone',
  exportOpen:
    'open:organiser open:facilitator open:moderator closed:organiser closed:facilitator closed:moderator closed:participant closed:anyone',
};

test('everything is forbidden that is not allowed, for every role, action and state', () => {
  for (const action of Object.keys(WHO_MAY_IN_ASSEMBLY) as AssemblyAction[]) {
    const cells = ASSEMBLY_STATES.flatMap((state) => ASSEMBLY_ROLES.map((role) => ({ state, role })));
    const yes = cells.filter(({ state, role }) => mayAssembly(role, action, state));
    expect([action, yes.map(({ state, role }) => `${state}:${role}`).join(' ')]).toEqual([
      action,
      ALLOWED[action],
    ]);
  }
});
