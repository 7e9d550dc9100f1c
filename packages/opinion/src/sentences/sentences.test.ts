import { expect, test } from 'vitest';
import { fileSentence, groupSentence } from './index.ts';
import type { FileRefusal } from '../format/records.ts';

const REFUSALS: readonly FileRefusal[] = [
  { code: 'empty_file' },
  { code: 'not_csv', line: 3 },
  { code: 'missing_column', anyOf: ['voter-id', 'participant', 'voter'] },
  { code: 'empty_cell', line: 3, column: 'vote' },
  { code: 'not_a_vote', line: 3, text: 'ja' },
  { code: 'not_a_time', line: 3, text: 'i går' },
  { code: 'not_moderation', line: 3, text: '7' },
  { code: 'duplicate_id', line: 3, id: '7' },
];

test('every refusal is said in both languages, with the line where there is one', () => {
  for (const refusal of REFUSALS)
    for (const sentence of Object.values(fileSentence(refusal))) {
      expect(sentence).toMatch(/^.{10,}\.$/);
      if ('line' in refusal) expect(sentence).toContain('3');
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  expect(fileSentence(REFUSALS[2]!).da).toBe(
    'Filen mangler en kolonne, der hedder voter-id eller participant.',
  );
});

test('a group is told by what it agrees on and what it does not', () => {
  const told = [
    { statement: '1', side: 'agree', count: 8, votes: 10 },
    { statement: '2', side: 'agree', count: 3, votes: 3 },
    { statement: '3', side: 'disagree', count: 2, votes: 3 },
  ] as const;
  expect(groupSentence({ id: 1, size: 12 }, told, (id) => `Udsagn ${id}`)).toEqual({
    da: 'Gruppe B, 12 personer, er især enige i »Udsagn 1« (80\u00a0%), »Udsagn 2« (100\u00a0%) og især uenige i »Udsagn 3« (67\u00a0%).',
    en: 'Group B, 12 people, especially agree with “Udsagn 1” (80%), “Udsagn 2” (100%) and disagree with “Udsagn 3” (67%).',
  });
  expect(groupSentence({ id: 0, size: 1 }, [], String).en).toBe('Group A, 1 person, does not stand out.');
});
