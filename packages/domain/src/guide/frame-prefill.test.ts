import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRAME_FIELDS, FRAME_POWERS, type FrameField } from '../kernel/frame-fields.ts';
import { withAnswer } from './flips.ts';
import { prefillFrame } from './frame-prefill.ts';
import { GUIDE_RULES } from './guide-rules.ts';
import { frameSignSentences } from './say-frame.ts';
import { answersFrom, anyAnswers } from './testing/guide-samples.ts';

const codesOf = (id: string) =>
  GUIDE_RULES.questions.find((one) => one.id === id)?.answers.map(({ code }) => code) ?? [];
const narrowness = (power: (typeof FRAME_POWERS)[number] | null) =>
  power === null ? -1 : FRAME_POWERS.indexOf(power);

describe('from the answers', () => {
  test('each proposed line has a reason that was answered, and a line without reason says nothing', () =>
    fc.assert(
      fc.property(anyAnswers({ gaps: true }), (answers) => {
        const { sheet, reasons } = prefillFrame(answers);
        for (const field of FRAME_FIELDS) {
          const { power, decides, note } = sheet.lines[field];
          expect([reasons[field].length > 0, note]).toEqual([power !== null, '']);
          if (power === null) expect(decides).toBeNull();
          for (const { question, answer } of reasons[field]) {
            expect(answer).not.toBeNull();
            expect(answer).toEqual(answers.chosen[question]);
          }
        }
      }),
    ));

  test('to know more never opens what was said before', () =>
    fc.assert(
      fc.property(
        anyAnswers({ gaps: true }),
        fc.constantFrom(...GUIDE_RULES.questions.map(({ id }) => id)),
        (answers, id) => {
          const without = prefillFrame(withAnswer(answers, id, null)).sheet.lines;
          const { lines } = prefillFrame(answers).sheet;
          for (const field of FRAME_FIELDS)
            expect(narrowness(lines[field].power)).toBeGreaterThanOrEqual(narrowness(without[field].power));
        },
      ),
    ));

  test('nothing answered, nothing said', () => {
    const { sheet, signers } = prefillFrame(answersFrom({}));
    expect([...FRAME_FIELDS.map((field) => sheet.lines[field].power), signers]).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});

test.each<[string, FrameField]>([
  ['openness', 'problem'],
  ['openness', 'solution'],
  ['exchange', 'money'],
  ['capacity', 'staffTime'],
  ['experiment', 'rules'],
])('every shipped answer to %s says something of the %s', (id, field) => {
  expect(codesOf(id).length).toBeGreaterThan(2);
  for (const code of codesOf(id))
    expect(prefillFrame(answersFrom({ [id]: code })).sheet.lines[field].power).not.toBeNull();
});

test('every shipped answer to who decides says who signs', () => {
  for (const code of codesOf('decisionShare'))
    expect(frameSignSentences(prefillFrame(answersFrom({ decisionShare: code })), 'da')).toHaveLength(1);
});

test('an open task of equals', () => {
  const { sheet, signers } = prefillFrame(
    answersFrom({
      openness: 'a3',
      decisionShare: 'a3',
      exchange: 'pooled',
      capacity: 'c3',
      authority: 'no',
      experiment: 'e3',
    }),
  );
  expect(sheet.lines).toMatchObject({
    problem: { power: 'open', decides: 'together' },
    solution: { power: 'open', decides: 'together' },
    money: { power: 'open', decides: 'together' },
    staffTime: { power: 'open' },
    rules: { power: 'partly' },
    place: { power: null },
  });
  expect(signers).toBe('everybody');
});

test('what an authority decides is closed, however open the rest is, and the reason is told', () => {
  const { sheet, reasons } = prefillFrame(answersFrom({ openness: 'a3', authority: 'fully' }));
  expect([sheet.lines.problem.power, sheet.lines.solution.power]).toEqual(['closed', 'closed']);
  expect(reasons.problem).toEqual([{ question: 'authority', answer: 'fully' }]);
});

test('citizens who began where another decides are told to ask', () => {
  const begun = prefillFrame(answersFrom({ initiator: 'civil', decisionShare: 'a1', openness: 'a2' }));
  expect(begun).toMatchObject({ signers: 'decider', mustAskDecider: true });
  expect(begun.sheet.lines.solution.decides).toBe('heard');
  expect(prefillFrame(answersFrom({ initiator: 'offentlig', decisionShare: 'a1' })).mustAskDecider).toBe(
    false,
  );
});

test('a sum that citizens share out is theirs, and what is decided by law is decided elsewhere', () => {
  const { lines } = prefillFrame(
    answersFrom({ exchange: 'citizenBudget', openness: 'a0', decisionShare: 'a2' }),
  ).sheet;
  expect([lines.money.decides, lines.problem.decides]).toEqual(['citizens', 'elsewhere']);
});
