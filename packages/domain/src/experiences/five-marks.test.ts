import { expect, test } from 'vitest';
import { completeContent } from '../testing.ts';
import { fiveMarks } from './five-marks.ts';
import { publicView } from './public-view.ts';

const marks = (given: Parameters<typeof completeContent>[0]) => fiveMarks(publicView(completeContent(given)));

test('a house drawn in advance is not new, not together and crosses nothing', () => {
  expect(
    marks({
      actions: [{ text: 'Huset', novelty: 'n0', originGroup: 'public', continues: true }],
      outcomes: [],
      problemDefinedBy: ['public'],
      decisionsByWhom: 'oneParty',
      actors: [
        {
          type: 'municipality',
          group: 'public',
          typeOther: '',
          role: null,
          count: 9,
          joinedPhase: null,
          leftPhase: null,
        },
      ],
      disciplines: ['planning'],
    }),
  ).toEqual({ new: 'no', better: 'unknown', together: 'no', sectors: 'no', disciplines: 'no' });
});

test('what is not told is unknown, not a no', () => {
  expect(
    marks({
      actions: [],
      outcomes: [],
      problemDefinedBy: [],
      decisionsByWhom: 'unknown',
      actors: [],
      disciplines: [],
    }),
  ).toEqual({
    new: 'unknown',
    better: 'unknown',
    together: 'unknown',
    sectors: 'unknown',
    disciplines: 'unknown',
  });
});

test('better and worse together are partly better', () => {
  const outcome = completeContent().outcomes[0];
  if (!outcome) throw new Error('the complete story has an outcome');
  expect(marks({ outcomes: [outcome, { ...outcome, direction: 'worse' }] }).better).toBe('partly');
});
