import { GUIDE_RULES } from '@samskab/domain/guide';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerFields } from '#lib/ui/guide/answer-fields.ts';
import { answersInAddress } from './guide-address.ts';

const address = fc.array(
  fc.tuple(
    fc.constantFrom('declaredForm', 'step', ...GUIDE_RULES.questions.map(({ id }) => id)),
    fc.constantFrom(
      '',
      'a0',
      'a2',
      'yes',
      'samskabelse',
      'offentlig',
      '<script>',
      ...GUIDE_RULES.forms.map(({ code }) => code),
    ),
  ),
);

test('whatever stands in an address is read, and what is written again is read the same', () =>
  fc.assert(
    fc.property(address, (given) => {
      const read = answersInAddress(new URLSearchParams(given), GUIDE_RULES);
      const again = answersInAddress(
        new URLSearchParams(answerFields(read).map(([a, b]) => [a, b])),
        GUIDE_RULES,
      );
      return JSON.stringify(read) === JSON.stringify(again);
    }),
  ));

test('an answer of older rules is left out, and the others stay', () => {
  const { chosen, declared } = answersInAddress(
    new URLSearchParams('problemClarity=a9&solutionKnown=a1&declaredForm=gone'),
    GUIDE_RULES,
  );
  expect([chosen['problemClarity'], chosen['solutionKnown'], declared]).toEqual([null, 'a1', null]);
});
