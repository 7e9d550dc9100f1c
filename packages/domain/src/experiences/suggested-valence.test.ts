import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingValence, suggestedValence } from './suggested-valence.ts';

const of = (direction: string, evidenceLevel: string | null = 'e1') => ({ direction, evidenceLevel });

/** The table of section E.4, line by line: whether something got better, whether something got worse. */
const TABLE = [
  { better: false, worse: true, suggested: 'bad' },
  { better: true, worse: true, suggested: 'mixed' },
  { better: true, worse: false, suggested: 'good' },
  { better: false, worse: false, suggested: 'mixed' },
] as const;

test.each(TABLE)('better: $better, worse: $worse is $suggested', ({ better, worse, suggested }) => {
  const level = fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5');
  const outcome = (directions: readonly string[]) => fc.tuple(fc.constantFrom(...directions), level);
  const some = (there: boolean, direction: string) =>
    fc.array(outcome([direction]), there ? { minLength: 1, maxLength: 4 } : { maxLength: 0 });
  const others = fc.array(outcome(['same', 'unknown']), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some(better, 'better'), some(worse, 'worse'), others, fc.nat(), (good, bad, rest, turn) => {
      const all = [...good, ...bad, ...rest].map(([direction, evidenceLevel]) =>
        of(direction, evidenceLevel),
      );
      const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
      expect(suggestedValence(turned)).toBe(suggested);
    }),
  );
});

test('what one party alone has felt neither adds nor takes away', () => {
  expect(suggestedValence([of('better', 'e2'), of('worse', 'e0'), of('worse', null)])).toBe('good');
  expect(suggestedValence([of('worse', 'e0')])).toBeNull();
  expect(suggestedValence([])).toBeNull();
});

test('a difference is shown, an agreement is not, and a stopped process is not questioned', () => {
  const outcomes = [of('worse', 'e3')];
  expect(differingValence({ valence: 'good', outcomes })).toBe('bad');
  expect(differingValence({ valence: 'bad', outcomes })).toBeNull();
  expect(differingValence({ valence: 'stopped', outcomes })).toBeNull();
  expect(differingValence({ valence: null, outcomes })).toBeNull();
  expect(differingValence({ valence: 'good', outcomes: [] })).toBeNull();
});
