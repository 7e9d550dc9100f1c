import { expect, test } from 'vitest';
import { readValues } from './index.ts';

test.each([
  ['a list', [1], [{ code: 'not_values' }]],
  ['nothing', null, [{ code: 'not_values' }]],
  ['no phase', { I01: 1 }, [{ code: 'no_phase' }]],
  ['a phase that is none', { phase: 7 }, [{ code: 'unknown_phase' }]],
  ['half a phase', { phase: 2.5 }, [{ code: 'unknown_phase' }]],
  ['a name that is none', { phase: 3, I8: 1 }, [{ code: 'unknown_key', key: 'I8' }]],
  ['words', { phase: 3, I01: '1' }, [{ code: 'not_a_value', key: 'I01', kind: 'number', highest: 1 }]],
  [
    'a share in per cent',
    { phase: 3, I04: 79 },
    [{ code: 'not_a_value', key: 'I04', kind: 'number', highest: 1 }],
  ],
  [
    'less than nothing',
    { phase: 3, I12: -1 },
    [{ code: 'not_a_value', key: 'I12', kind: 'number', highest: null }],
  ],
  [
    'yes as a number',
    { phase: 3, I06ours: 1 },
    [{ code: 'not_a_value', key: 'I06ours', kind: 'answer', highest: null }],
  ],
  ['half a level', { phase: 3, I18: 1.5 }, [{ code: 'not_a_value', key: 'I18', kind: 'whole', highest: 3 }]],
])('%s is refused, and it is said where', (_what, given, error) => {
  expect(readValues(given)).toEqual({ ok: false, error });
});

test('what is not there is not known, and phases have names', () => {
  const read = readValues({ I03: 7.2, phase: 'followUp' });
  expect(read).toMatchObject({
    ok: true,
    value: { phase: 6, values: { I01: null, I03: 7.2, I08min: null } },
  });
});
