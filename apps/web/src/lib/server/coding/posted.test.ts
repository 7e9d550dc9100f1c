import { DEGREES, type Judgement } from '@samskab/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceOf, REASON_LIMIT, whyOf } from '#lib/ui/evidence/coding/fields.ts';
import { postedJudgements, seenIn } from './posted.ts';

const CODES = ['C01', 'C02', 'O1'];
const judgement: fc.Arbitrary<Judgement> = fc.record({
  degree: fc.option(fc.constantFrom(...DEGREES)),
  reason: fc.constantFrom('', 'Det står i anden linje', 'a'.repeat(REASON_LIMIT)),
});
const judgements = fc.dictionary(fc.constantFrom(...CODES), fc.option(judgement));

/** What a browser posts of a form in which this is chosen and written. */
function formOf(said: Readonly<Record<string, Judgement | null>>): FormData {
  const form = new FormData();
  for (const [code, one] of Object.entries(said)) {
    if (one) form.set(code, choiceOf(one));
    form.set(whyOf(code), one?.reason ?? '');
  }
  return form;
}

test('what a form shows, it reads back, and codes that it does not have are not there', () =>
  fc.assert(
    fc.property(judgements, (said) => {
      expect(postedJudgements(formOf(said), CODES)).toEqual({ ok: true, value: said });
    }),
  ));

test('what the page carries as saved comes back as it was, and anything else is as if nothing was', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...CODES), judgement), fc.string(), (saved, junk) => {
      const form = new FormData();
      form.set('seen', JSON.stringify(saved));
      expect(seenIn(form)).toEqual(saved);
      form.set('seen', `${junk}{`);
      expect(seenIn(form)).toEqual({});
    }),
  ));

test.each([
  ['a reason without an answer', { 'C01.why': 'De sagde det' }, 'unanswered'],
  ['a sentence that is too long', { C01: '1', 'C01.why': 'a'.repeat(REASON_LIMIT + 1) }, 'too_long'],
  ['a CPR number', { C01: '1', 'C01.why': 'Hun hed 010101-0101' }, 'cpr'],
  ['a degree that is none, with a reason', { C01: '0.5', 'C01.why': 'Midt imellem' }, 'unanswered'],
])('%s is said at its code', (_what, fields, code) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  expect(postedJudgements(form, CODES)).toEqual({ ok: false, error: { code, codes: ['C01'] } });
});
