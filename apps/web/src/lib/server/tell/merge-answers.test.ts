import { emptyContent, type ExperienceContent } from '@samskab/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, readMarks, writeMarks } from './marks.ts';
import { mergeAnswers } from './merge-answers.ts';

const UNITS = ['title', 'summary'];
const story = (title: string, summary: string): ExperienceContent => ({ ...emptyContent(), title, summary });
const text = fc.constantFrom('', 'a', 'b', 'c');
const stories = fc.tuple(text, text).map(([title, summary]) => story(title, summary));

test('what only one has changed is that one’s; what both have changed is a conflict', () => {
  fc.assert(
    fc.property(stories, stories, stories, (began, mine, theirs) => {
      const { content, conflicts } = mergeAnswers(mine, theirs, UNITS, marksOf(began, UNITS));
      for (const unit of ['title', 'summary'] as const) {
        const [b, m, t] = [began[unit], mine[unit], theirs[unit]];
        const both = m !== t && m !== b && t !== b && t !== '';
        expect(conflicts.includes(unit)).toBe(both);
        expect(content[unit]).toBe(m === b || both ? t : m);
      }
    }),
  );
});

test('nothing that somebody wrote disappears without being said', () => {
  fc.assert(
    fc.property(stories, stories, stories, (began, mine, theirs) => {
      const { content, conflicts } = mergeAnswers(mine, theirs, UNITS, marksOf(began, UNITS));
      for (const unit of ['title', 'summary'] as const) {
        const kept = [content[unit], conflicts.includes(unit) ? mine[unit] : ''];
        for (const written of [mine[unit], theirs[unit]])
          if (
            written !== began[unit] &&
            written !== '' &&
            !(mine[unit] !== began[unit] && theirs[unit] === began[unit])
          )
            expect(kept).toContain(written);
      }
    }),
  );
});

test('the same form posted twice changes nothing the second time', () => {
  const mine = story('Suppe', 'Alle spiste.');
  const first = mergeAnswers(mine, emptyContent(), UNITS, marksOf(emptyContent(), UNITS));
  const second = mergeAnswers(mine, first.content, UNITS, marksOf(emptyContent(), UNITS));
  expect(second).toEqual({ content: first.content, conflicts: [] });
});

test('without knowing where the form began, nothing that is stored is overwritten', () => {
  const { content, conflicts } = mergeAnswers(story('Ny', ''), story('Gammel', ''), UNITS, {});
  expect([content.title, conflicts]).toEqual(['Gammel', ['title']]);
});

test('marks travel in a form and come back', () => {
  const marks = marksOf(story('a', 'b'), UNITS);
  expect(readMarks(writeMarks(marks))).toEqual(marks);
  expect(readMarks('title=<script> summary')).toEqual({});
});
