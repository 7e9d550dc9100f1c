import { describe, expect, test } from 'vitest';
import { SOURCE } from '../testing.ts';
import { expanded } from './expand.ts';
import { parseMapping } from './mapping.ts';
import { columnsOf } from './operands.ts';

const parse = (more: Readonly<Record<string, unknown>>) =>
  parseMapping({ source: SOURCE, key: 'nr', ...more });

describe('a mapping at the door', () => {
  test.each<readonly [string, Readonly<Record<string, unknown>>, RegExp]>([
    ['without fields or layout', {}, /either a layout or fields/],
    ['with a field that no story has', { fields: { overskrift: 'titel' } }, /fields/],
    ['with a part that no story has', { fields: { 'story.middle': 'titel' } }, /fields/],
    ['with an operation that is not one', { fields: { title: { upper: 'titel' } } }, /fields/],
    ['with a setting too many', { fields: { title: { truncate: 'titel', at: 80, hard: true } } }, /fields/],
    ['with a name it does not define', { fields: { title: { use: 'noget' } } }, /uses noget/],
    ['that repeats for no list', { fields: { title: { first: [{ each: 3, give: 'x' }] } } }, /no list/],
    ['with a table it does not have', { fields: { themes: { lookup: 'emne', in: 'emner' } } }, /emner/],
  ])('%s is refused with the place', (_, more, problem) => {
    const parsed = parse(more);
    expect(!parsed.ok && parsed.error.problems.join('\n')).toMatch(problem);
  });

  test('a definition that uses itself is refused and does not run for ever', () => {
    const parsed = parse({ define: { a: { use: 'a' } }, fields: { title: { use: 'a' } } });
    expect(parsed).toMatchObject({ ok: false, error: { code: 'notAMapping' } });
  });
});

describe('shorthands', () => {
  test('one copy for each set of bindings, within definitions too', () => {
    const define = { asked: { any: [{ each: [{ at: '1' }, { at: '2' }], give: { filled: 'Q{n}_{at}' } }] } };
    expect(expanded([{ each: [{ n: '5' }, { n: '6' }], give: { use: 'asked' } }], define)).toEqual([
      { any: [{ filled: 'Q5_1' }, { filled: 'Q5_2' }] },
      { any: [{ filled: 'Q6_1' }, { filled: 'Q6_2' }] },
    ]);
  });

  test('a text that is a binding alone takes its value, whatever it is', () => {
    const from = { first: ['a', 'b'] };
    expect(expanded([{ each: [{ from }], give: { filled: '{from}' } }], {})).toEqual([{ filled: from }]);
  });

  test('braces that are no binding stay, as templates need them', () => {
    expect(expanded([{ each: [{ n: '1' }], give: { template: '{by}, Q{n}' } }], {})).toEqual([
      { template: '{by}, Q1' },
    ]);
  });
});

test('the columns of a mapping are all that it reads, each once', () => {
  expect(
    columnsOf({
      list: [
        {
          when: { all: [{ filled: 'a' }, { not: { of: 'b', is: ['x'] } }] },
          value: 'c',
          else: { template: '{d} {a}' },
        },
        { month: { year: 'e', month: 'f' } },
        { month: 'g' },
        { object: { one: 'h', two: { constant: 'i' } } },
        { lookup: { split: 'j' }, in: 'tabel', otherwise: { constant: 'k' } },
      ],
    }),
  ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j']);
});
