import { describe, expect, test } from 'vitest';
import { startTrial } from './move-trials.ts';
import { openRoom } from './testing/room.ts';
import { together, wrongDay, wrongText } from './said.ts';

const ASKED = { title: { limit: 3, needed: true }, place: { limit: 5 } } as const;
const fieldsOf = (found: ReturnType<typeof together>) =>
  found ? [found.error.field, ...(found.error.also ?? []).map(({ field }) => field)] : [];

describe('what is wrong with a form', () => {
  test.each([
    ['nothing', { title: 'Hej', place: '' }, []],
    ['one text', { title: '…', place: 'Her' }, ['title']],
    ['two texts at once', { title: 'Hej du', place: 'Langt væk' }, ['title', 'place']],
  ])('is told of %s', (_, said, fields) => {
    expect(fieldsOf(wrongText(said, ASKED))).toEqual(fields);
  });

  test('is told together, whoever found it, and flat', () => {
    const texts = wrongText({ title: '', place: 'Langt væk' }, ASKED);
    const found = together(texts, null, wrongDay('on', '2026-02-30'), wrongDay('until', ''));
    expect(fieldsOf(found)).toEqual(['title', 'place', 'on', 'until']);
    expect(found?.error.also?.every((one) => !('also' in one))).toBe(true);
    expect(together(null, null)).toBeNull();
  });

  test('is told of a whole sheet: texts, days and what was not looked at', () => {
    const room = openRoom();
    const empty = { guess: '', measure: '', stopRule: '', startsOn: '', endsOn: '', certificatesBy: '' };
    const moved = startTrial(
      room.process,
      { seat: room.founder, at: room.now, newId: () => '' },
      { ...empty, action: '', safetyChecked: false, childrenUnder15: true },
    );
    expect(moved.ok ? [] : fieldsOf(moved)).toEqual([
      'guess',
      'measure',
      'stopRule',
      'startsOn',
      'endsOn',
      'safetyChecked',
      'certificatesBy',
    ]);
  });
});
