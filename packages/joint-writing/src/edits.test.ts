import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, editBetween, withEdits } from './edits.ts';
import { mergeForm, wordEdits } from './merge-form.ts';

/** Words of several scripts, emoji of several signs, line ends: few, so that texts share much. */
const word = fc.constantFrom('en ', 'kop', ' te', '\n', '🍲', '👩‍👩‍👧', 'é', 'مرحبا', ' ', 'to', '. ');
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));

describe('the edit between two texts', () => {
  test('makes the second of the first, wherever the caret is, and cuts no emoji in two', () => {
    fc.assert(
      fc.property(text, text, fc.nat(40), (before, after, caret) => {
        const edit = editBetween(before, after, caret);
        expect(edit ? withEdits(before, [edit]) : before).toBe(after);
        expect(edit?.inserted.isWellFormed() ?? true).toBe(true);
        if (edit) expect(before.slice(0, edit.at).isWellFormed()).toBe(true);
      }),
    );
  });

  test('tells by the caret which of equal letters is new', () => {
    expect(editBetween('oo', 'ooo', 2)).toEqual({ at: 1, removed: 0, inserted: 'o' });
    expect(editBetween('oo', 'ooo')).toEqual({ at: 2, removed: 0, inserted: 'o' });
  });
});

test('edits of words make one text of another', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(withEdits(before, wordEdits(before, after))).toBe(after);
    }),
  );
});

test('what cannot be shown is taken out, and what can stays', () => {
  expect(cleanText('Én\r\nto\rtre\u0000\u0007\t🍲\uD800')).toBe('Én\nto\ntre\t🍲\uFFFD');
  fc.assert(fc.property(text, (given) => void expect(cleanText(given)).toBe(given)));
});

describe('a form that was filled in on an older text', () => {
  const merged = (base: string, mine: string, now: string) =>
    withEdits(now, mergeForm({ base, mine, now }).edits);

  test('becomes the text when nobody else has written, and changes nothing when it has no change', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(merged(base, other, base)).toBe(other);
        expect(merged(base, base, other)).toBe(other);
      }),
    );
  });

  test('keeps what others have put in, and all that is new in it', () => {
    // Each side puts in words of its own anywhere, and takes any of the first words away.
    const base = ['a', 'b', 'c', 'd', 'e'];
    const side = (letter: string) =>
      fc
        .array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 5, maxLength: 5 })
        .map((choices) =>
          choices
            .flatMap(([stays, adds], place) => [
              ...(adds ? [`${letter}${place}`] : []),
              ...(stays ? [base[place] ?? ''] : []),
            ])
            .join(' '),
        );
    fc.assert(
      fc.property(side('x'), side('y'), (mine, now) => {
        const words = merged(base.join(' '), mine, now).match(/[a-z]\d?/g) ?? [];
        const own = [...mine.matchAll(/x\d/g), ...now.matchAll(/y\d/g)].map(([found]) => found);
        expect(words.filter((found) => /\d/.test(found)).toSorted()).toEqual(own.toSorted());
        for (const letter of base)
          if (mine.includes(letter) && now.includes(letter)) expect(words).toContain(letter);
      }),
      { numRuns: 500 },
    );
  });

  test('takes away what either has taken away, also where both have', () => {
    const base = 'en to tre fire fem seks';
    expect(merged(base, 'en fire fem seks', 'en to tre fire seks')).toBe('en fire seks');
    expect(merged(base, 'en seks', 'en to fem seks')).toBe('en seks');
    expect(merged(base, 'en to seks', 'fem seks')).toBe('seks');
  });

  test('says where both have changed the same words', () => {
    const outcome = mergeForm({ base: 'En god dag', mine: 'En varm dag', now: 'En kold dag, sagde de' });
    expect(outcome.clashes).toEqual([{ mine: 'varm', theirs: 'kold' }]);
    expect(withEdits('En kold dag, sagde de', outcome.edits)).toBe('En koldvarm dag, sagde de');
  });

  test('says nothing where both have made the same change', () => {
    expect(mergeForm({ base: 'En dag', mine: 'To dage', now: 'To dage' })).toEqual({
      edits: [],
      clashes: [],
    });
  });
});
