import { FINDER_QUESTIONS, findCommunities, NO_WISH, type FinderCommunity } from '@samskab/domain/finder';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedFields } from '#lib/ui/finder/view.ts';
import { readAsked, RESULT_STEP } from './asked.ts';
import { chosenCode, chosenIn } from './chosen.ts';
import { awayWords, missedSentence, whySentence, widerWords } from './phrases.ts';
import { finderFile } from './texts.ts';

const danish = finderFile('da').texts;
const form = (fields: readonly (readonly [string, string])[]) => {
  const made = new FormData();
  for (const [name, value] of fields) made.append(name, value);
  return made;
};
const at = (step: number, go: string, ...fields: readonly (readonly [string, string])[]) =>
  readAsked(form([['step', String(step)], ['go', go], ...fields]));

describe('a screen that is sent', () => {
  test('leads on, back, over and to the result, and carries what was said', () => {
    expect(at(0, 'next').step).toBe(1);
    expect(at(1, 'next', ['interests', 'cook'])).toMatchObject({ step: 2, answers: { interests: ['cook'] } });
    expect(at(2, 'back', ['interests', 'cook'], ['size', 'few'])).toMatchObject({
      step: 1,
      answers: { interests: ['cook'], size: ['few'] },
    });
    expect(at(2, 'skip', ['interests', 'cook'], ['size', 'few'])).toMatchObject({
      step: 3,
      answers: { interests: ['cook'], size: [] },
    });
    expect(at(3, 'result').step).toBe(RESULT_STEP);
    expect(at(10, 'next').step).toBe(RESULT_STEP);
  });
  test('with something to put right stays, says it, and loses nothing; going back is free', () => {
    const four = ['cook', 'help', 'games', 'talk'].map((code) => ['interests', code] as const);
    expect(at(1, 'next', ...four)).toMatchObject({ step: 1, refusals: [{ code: 'too_many' }] });
    expect(at(1, 'next', ...four).answers.interests).toHaveLength(4);
    expect(at(1, 'skip', ...four)).toMatchObject({ step: 2, refusals: [] });
    expect(at(1, 'back', ...four)).toMatchObject({ step: 0, refusals: [] });
    expect(at(5, 'next', ['place', 'Atlantis'])).toMatchObject({
      step: 5,
      placeText: 'Atlantis',
      refusals: [{ code: 'place_unknown' }],
    });
    expect(at(5, 'next', ['place', '8000'])).toMatchObject({ step: 6, place: { name: '8000 Aarhus C' } });
    expect(at(5, 'skip', ['place', 'Atlantis'])).toMatchObject({ step: 6, placeText: '' });
  });
  test('however it was tampered with, is a screen that there is', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('step', 'go', 'place', ...FINDER_QUESTIONS.map(({ id }) => id)),
            fc.oneof(
              fc.string(),
              fc.constantFrom('99', '-1', 'next', 'result', 'cook', 'womenOnly', 'menOnly'),
            ),
          ),
        ),
        (fields) => {
          const { step } = readAsked(form(fields));
          expect(step >= 0 && step <= RESULT_STEP).toBe(true);
        },
      ),
    ));
  test('is the same after it has been carried along', () => {
    const said = at(
      6,
      'next',
      ['languages', 'ar'],
      ['languages', 'ti'],
      ['size', 'few'],
      ['place', 'Odense'],
    );
    const carried = carriedFields(said.answers, said.placeText, 'role');
    expect(at(7, 'next', ...carried)).toMatchObject({ answers: said.answers, placeText: 'Odense' });
  });
});

const community = (said: Partial<FinderCommunity>): FinderCommunity => ({
  id: '0192f1a0-0000-7000-8000-00abcdef0001',
  slug: 'a',
  name: 'A',
  what: '',
  municipality: null,
  place: null,
  position: null,
  online: false,
  interests: [],
  size: 'group',
  frequency: 'weekly',
  times: [],
  when: '',
  languages: [],
  roles: [],
  offers: [],
  welcome: false,
  price: null,
  runBy: 'informal',
  enquiriesThisMonth: 0,
  lastConfirmedOn: '2026-12-01',
  isExample: true,
  ...said,
});

describe('what is said of a community', () => {
  const { answers } = at(
    8,
    'next',
    ['interests', 'cook'],
    ['interests', 'help'],
    ['needs', 'stepFree'],
    ['languages', 'ti'],
  );
  const match = (said: Partial<FinderCommunity>) =>
    ({ community: community(said), score: 0, km: null, misses: [] }) as const;
  test('is why: what of the wish it gives, and nothing that was not asked', () => {
    const all = match({
      interests: ['cook', 'games'],
      offers: ['stepFree', 'free'],
      languages: ['da', 'ti'],
    });
    expect(whySentence(all, answers, danish)).toBe(
      'Det passer til det, du sagde: lave mad, ingen trapper og tigrinya.',
    );
    expect(whySentence(match({}), answers, danish)).toBe('Her er nye velkomne.');
  });
  test('is what it does not give, and what was let go of for somebody who is shown', () => {
    expect(missedSentence(['times', 'distance'], danish)).toBe(
      'Ikke helt, som du sagde: en anden tid og længere væk.',
    );
    expect(missedSentence([], danish)).toBeNull();
    const found = findCommunities({ ...NO_WISH, times: ['evening'], size: 'group' }, [
      community({ times: ['morning'] }),
    ]);
    expect(found.relaxed).toEqual(['times', 'size']);
    expect(widerWords(found, 'group', danish)).toEqual(['steder, der mødes på andre tider']);
  });
  test('is how far it is, as one would say it', () => {
    expect([0.02, 1.3, 4.8, 22.4, null].map((km) => awayWords(km, danish))).toEqual([
      '0,5 km herfra',
      '1,5 km herfra',
      '5 km herfra',
      '22 km herfra',
      null,
    ]);
  });
});

test('an address for a telephone holds communities alone, in their order, and only those that there are', () => {
  const all = ['a1b2c3d4e5', 'f000000001', '0000000002'].map((end) => ({
    ...community({ id: `0192f1a0-0000-7000-8000-00${end}` }),
  }));
  const [a, b] = all;
  if (!a || !b) throw new Error('There are three');
  expect(chosenCode([b, a])).toBe('f000000001.a1b2c3d4e5');
  expect(chosenIn(chosenCode([b, a]), all)).toEqual([b, a]);
  for (const wild of ['', '..', 'f000000001.f000000001.x', "' or 1=1", 'ffffffffff'])
    expect(chosenIn(wild, all).length).toBeLessThanOrEqual(1);
});
