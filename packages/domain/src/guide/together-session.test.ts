import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GUIDE_RULES } from './guide-rules.ts';
import { drawCode, readCode, shownCode } from './together-code.ts';
import { mayTogether, TOGETHER_VISITORS } from './together-may.ts';
import {
  agreeOn,
  MOST_PARTIES,
  openComparison,
  reopenAnswering,
  takeAnswer,
  TOGETHER_KINDS,
  TOGETHER_STATES,
  type TogetherSession,
} from './together-session.ts';

const ROOM: TogetherSession = { kind: 'room', state: 'answering', agreed: {} };
const LOOKED_AT: TogetherSession = { ...ROOM, state: 'comparing' };

/** Who may what, the other way round than the code: per act, state and kind, the names. */
const ALLOWED: Record<keyof typeof mayTogether, (session: TogetherSession) => readonly string[]> = {
  answer: ({ state }) => (state === 'answering' ? ['host', 'party', 'guest'] : []),
  takeBack: () => ['host', 'party'],
  seeComparison: ({ state }) => (state === 'comparing' ? ['host', 'party', 'guest'] : []),
  openAndClose: () => ['host'],
  removeAnswer: () => ['host'],
  deleteAll: () => ['host'],
  agree: ({ state, kind }) => (state === 'answering' ? [] : kind === 'room' ? ['host'] : ['host', 'party']),
};

test.each(TOGETHER_KINDS.flatMap((kind) => TOGETHER_STATES.map((state) => ({ kind, state }))))(
  'who may what in $kind while $state, and nobody else',
  ({ kind, state }) => {
    const session = { kind, state, agreed: {} };
    for (const [act, names] of Object.entries(ALLOWED))
      expect([
        act,
        TOGETHER_VISITORS.filter((visitor) => mayTogether[act as keyof typeof ALLOWED](visitor, session)),
      ]).toEqual([act, names(session)]);
  },
);

test('answers come in up to the cap, and only while they are asked for', () => {
  expect(takeAnswer(ROOM, MOST_PARTIES - 1).ok).toBe(true);
  expect(takeAnswer(ROOM, MOST_PARTIES)).toEqual({ ok: false, error: { code: 'full' } });
  expect(takeAnswer(LOOKED_AT, 0)).toEqual({ ok: false, error: { code: 'notAnswering' } });
});

test('a comparison needs two parties, in a room three, and can be closed again', () => {
  expect(openComparison(ROOM, 2)).toEqual({ ok: false, error: { code: 'tooFew', fewest: 3 } });
  expect(openComparison({ ...ROOM, kind: 'parties' }, 2).ok).toBe(true);
  const opened = openComparison(ROOM, 3);
  expect(opened).toEqual({ ok: true, value: LOOKED_AT });
  expect(openComparison(LOOKED_AT, 0)).toEqual({ ok: true, value: LOOKED_AT });
  expect(reopenAnswering(LOOKED_AT)).toEqual(ROOM);
});

test('what was agreed on is recorded once, and not over what another has written meanwhile', () => {
  const record = (session: TogetherSession, choice: string | null, seen: string | null) =>
    agreeOn(session, { question: 'market', choice, seen }, GUIDE_RULES);
  const first = record(LOOKED_AT, 'm0', null);
  expect(first).toEqual({ ok: true, value: { ...LOOKED_AT, agreed: { market: 'm0' } } });
  if (!first.ok) return;
  expect(record(first.value, 'm0', null)).toEqual(first);
  expect(record(first.value, 'm2', null)).toEqual({ ok: false, error: { code: 'changedMeanwhile' } });
  expect(record(first.value, 'm2', 'm0')).toMatchObject({ value: { agreed: { market: 'm2' } } });
  expect(record(first.value, null, 'm0')).toEqual({ ok: true, value: LOOKED_AT });
});

test.each([
  ['market', 'm9'],
  ['market', ['m0']],
  ['sectors', 'offentlig'],
  ['sectors', ['offentlig', 'nobody']],
  ['sectors', []],
  ['sectorPattern', 'PC'],
  ['declaredForm', 'm0'],
])('%s is not agreed on as %j', (question, choice) => {
  const done = agreeOn(LOOKED_AT, { question, choice, seen: null }, GUIDE_RULES);
  expect(done).toEqual({ ok: false, error: { code: 'notAnAnswer' } });
});

test('nothing is agreed on while answers come in', () => {
  const agreement = { question: 'market', choice: 'm0', seen: null };
  expect(agreeOn(ROOM, agreement, GUIDE_RULES)).toEqual({ ok: false, error: { code: 'notComparing' } });
});

test('a code is read again however it is typed', () => {
  const byte = fc.infiniteStream(fc.nat({ max: 255 }));
  fc.assert(
    fc.property(byte, (bytes) => {
      const code = drawCode(() => bytes.next().value);
      expect(code).toMatch(/^[^AEIOUYLSBZ01258\W_]{8}$/);
      for (const typed of [code, shownCode(code), shownCode(code).toLowerCase(), [...code].join(' ')])
        expect(readCode(typed)).toBe(code);
    }),
  );
});

test('every sign of a code is as likely as the others', () => {
  // 30 rounds of every byte, of which 16 are passed over: 30 × 240 signs.
  let drawn = 0;
  const nextByte = () => (drawn++ * 7) % 256;
  const signs = Array.from({ length: 900 }, () => drawCode(nextByte)).flatMap((code) => [...code]);
  const counts = [...Map.groupBy(signs, (sign) => sign).values()].map(({ length }) => length);
  expect(counts).toHaveLength(20);
  expect(new Set(counts)).toEqual(new Set([360]));
});

test.each(['', 'KFM7', 'KFM7PQ3DD', 'KFM7PQ3O', '<script>', 'ÆØÅÆØÅÆØ'])('%j is no code', (typed) => {
  expect(readCode(typed)).toBeNull();
});
