import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTOR_GROUPS, type ActorGroup } from '../kernel/actor-groups.ts';
import { advise } from './advise.ts';
import { DECLARED, type GuideAnswers, type GuideChoice } from './answers.ts';
import { withAnswer } from './flips.ts';
import { GUIDE_RULES } from './guide-rules.ts';
import { anyAnswers, answersFrom, SITUATIONS } from './testing/guide-samples.ts';
import type { PartyAnswers } from './together-picture.ts';
import { choiceOf, questionsCompared, sameChoice } from './together-questions.ts';
import { compareParties } from './together.ts';

const group = fc.constantFrom(...ACTOR_GROUPS);
const party = fc.record({ group, answers: anyAnswers({ gaps: true }) });
const parties = fc.array(party, { maxLength: 9 });
const QUESTIONS = questionsCompared(GUIDE_RULES);

const compared = (all: readonly PartyAnswers[], agreed: Readonly<Record<string, GuideChoice>> = {}) =>
  compareParties({ parties: Object.freeze([...all]), agreed, least: 1 }, GUIDE_RULES);
const picture = (all: readonly PartyAnswers[], question: string) => {
  const found = compared(all).questions.find((one) => one.question === question);
  if (!found) throw new Error(question);
  return found;
};
const S20 = answersFrom(SITUATIONS.find(({ id }) => id === 'S20')?.answers ?? {});
const says = (who: ActorGroup, question: string, choice: GuideChoice): PartyAnswers => ({
  group: who,
  answers: withAnswer(S20, question, choice),
});

test('the order of the parties is of no consequence', () => {
  fc.assert(
    fc.property(
      parties.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, otherwise]) => {
        expect(compared(otherwise)).toEqual(compared(all));
      },
    ),
  );
});

test('parties who all answer the same get the advice of those answers', () => {
  fc.assert(
    fc.property(
      anyAnswers({ gaps: true }),
      fc.constantFrom(null, 'samskabelse', 'udbud'),
      fc.array(group, { minLength: 1, maxLength: 6 }),
      (answers, declared, groups) => {
        const same: GuideAnswers = { ...answers, declared };
        const all = groups.map((who) => ({ group: who, answers: same }));
        expect(compared(all).advice).toEqual(advise(same, GUIDE_RULES));
        expect(compared(all).talk).toEqual([]);
      },
    ),
  );
});

test('what they differ on is never counted, whatever else they say', () => {
  fc.assert(
    fc.property(fc.array(party, { minLength: 2, maxLength: 6 }), (all) => {
      const { common, questions } = compared(all);
      for (const { question, picture: how } of questions) {
        const given = all.map(({ answers }) => choiceOf(answers, question)).filter((one) => one !== null);
        const differ = given.some((one) => !sameChoice(one, given[0] ?? null));
        expect(how === 'differ').toBe(differ);
        if (differ) expect(choiceOf(common, question)).toBeNull();
        else expect(choiceOf(common, question)).toEqual(given[0] ?? null);
      }
    }),
  );
});

test('one more party with the answers of another changes only how many there are', () => {
  fc.assert(
    fc.property(fc.array(party, { minLength: 1, maxLength: 6 }), fc.nat(), (all, at) => {
      const again = compared([...all, all[at % all.length] as PartyAnswers]);
      const before = compared(all);
      expect(again.parties).toBe(before.parties + 1);
      expect(again.advice).toEqual(before.advice);
      expect(again.talk).toEqual(before.talk);
      expect(again.questions.map((one) => one.picture)).toEqual(before.questions.map((one) => one.picture));
    }),
  );
});

test('nobody can be followed from one question to the next', () => {
  fc.assert(
    fc.property(parties, fc.constantFrom(...QUESTIONS), (all, { id }) => {
      // Within a group the answers to one question change hands; what is shown stays the same.
      const handedOn = all.map((one) => {
        const mates = all.filter((other) => other.group === one.group);
        const next = mates[(mates.indexOf(one) + 1) % mates.length] as PartyAnswers;
        return id === DECLARED
          ? { ...one, answers: { ...one.answers, declared: next.answers.declared } }
          : { ...one, answers: withAnswer(one.answers, id, choiceOf(next.answers, id)) };
      });
      expect(compared(handedOn)).toEqual(compared(all));
    }),
  );
});

test('every answer is counted once, in all and in the groups', () => {
  fc.assert(
    fc.property(parties, fc.constantFrom(1, 3), (all, least) => {
      const { questions, groups } = compareParties({ parties: all, agreed: {}, least }, GUIDE_RULES);
      for (const { tallies } of questions) {
        expect(tallies.reduce((sum, { all: many }) => sum + many, 0)).toBe(all.length);
        for (const [at, { parties: many }] of groups.entries())
          expect(tallies.reduce((sum, { byGroup }) => sum + (byGroup[at] ?? 0), 0)).toBe(many);
      }
    }),
  );
});

test('a volunteer and a manager who differ on who decides are shown where each answer leads', () => {
  const all = [says('voluntary', 'decisionShare', 'a3'), says('public', 'decisionShare', 'a1')];
  const { talk, common, advice } = compared(all);
  expect(picture(all, 'decisionShare')).toMatchObject({
    picture: 'differ',
    tallies: [
      { choice: 'a1', all: 1, byGroup: [0, 1] },
      { choice: 'a3', all: 1, byGroup: [1, 0] },
    ],
  });
  expect(talk.map(({ question }) => question)).toEqual(['decisionShare']);
  for (const { choice, form } of talk[0]?.ways ?? [])
    expect(form).toBe(advise(withAnswer(S20, 'decisionShare', choice), GUIDE_RULES).form);
  expect(advice).toEqual(advise(withAnswer(S20, 'decisionShare', null), GUIDE_RULES));
  const agreed = compared(all, { decisionShare: 'a3' });
  expect(agreed.talk).toEqual([]);
  expect(agreed.common).toEqual(withAnswer(common, 'decisionShare', 'a3'));
  expect(agreed.questions.find(({ question }) => question === 'decisionShare')?.picture).toBe('differ');
});

test('who does not know contradicts nobody, and where nobody knows there is no answer', () => {
  const near = picture([says('citizens', 'market', null), says('public', 'market', 'm2')], 'market');
  expect(near).toMatchObject({ picture: 'near', common: 'm2' });
  expect(near.tallies.map(({ choice, all }) => [choice, all])).toEqual([
    ['m2', 1],
    [null, 1],
  ]);
  const unknown = picture([says('citizens', 'market', null), says('public', 'market', null)], 'market');
  expect(unknown).toMatchObject({ picture: 'unknown', common: null });
});

test('the same sectors in another order are the same answer, one sector more is another', () => {
  const first = says('citizens', 'sectors', ['offentlig', 'borgere']);
  expect(picture([first, says('public', 'sectors', ['borgere', 'offentlig'])], 'sectors').picture).toBe(
    'agree',
  );
  expect(
    picture([first, says('public', 'sectors', ['offentlig', 'borgere', 'privat'])], 'sectors').picture,
  ).toBe('differ');
});

test('what leads to different forms is talked about before what does not', () => {
  fc.assert(
    fc.property(fc.array(party, { minLength: 2, maxLength: 5 }), (all) => {
      const { talk, common, questions } = compared(all);
      const forms = talk.map(({ ways }) => new Set(ways.map(({ form }) => form)).size);
      expect(forms).toEqual(forms.toSorted((one, other) => other - one));
      expect(new Set(talk.map(({ question }) => question))).toEqual(
        new Set(questions.filter(({ picture: how }) => how === 'differ').map(({ question }) => question)),
      );
      for (const { question, ways, turns, swing } of talk) {
        expect(turns).toBe(new Set(ways.map(({ form }) => form)).size > 1);
        expect(swing).toBeGreaterThanOrEqual(0);
        for (const { choice, form } of ways) {
          const alone = advise(withAnswer(common, question, choice), GUIDE_RULES);
          expect(form).toBe(alone.status === 'incomplete' ? null : alone.form);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('where too little is common no answer is said to lead anywhere, and what moves the forms most comes first', () => {
  const bare = answersFrom({});
  const two = (choices: Readonly<Record<string, readonly [string, string]>>) =>
    ([0, 1] as const).map((at) => ({
      group: 'public' as const,
      answers: Object.entries(choices).reduce(
        (answers, [question, pair]) => withAnswer(answers, question, pair[at]),
        bare,
      ),
    }));
  const { talk } = compared(
    two({ priorConflict: ['yes', 'no'], market: ['m0', 'm1'], exchange: ['gift', 'payment'] }),
  );
  expect(talk.map(({ question }) => question)).toEqual(['exchange', 'market', 'priorConflict']);
  expect(talk.flatMap(({ ways }) => ways.map(({ form }) => form))).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a question that warns alone comes last', () => {
  const all = [
    { group: 'citizens', answers: withAnswer(withAnswer(S20, 'priorConflict', 'yes'), 'exchange', 'gift') },
    { group: 'public', answers: withAnswer(withAnswer(S20, 'priorConflict', 'no'), 'exchange', 'payment') },
  ] as const;
  expect(compared(all).talk.map(({ question, turns }) => [question, turns])).toEqual([
    ['exchange', true],
    ['priorConflict', false],
  ]);
});
