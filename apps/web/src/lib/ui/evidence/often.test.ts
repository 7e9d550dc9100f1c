import { conditionMatrix, SAMSKAB_CODEBOOK } from '@samskab/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oftenOn } from './often.ts';

const degree = fc.constantFrom(0, 0.33, 0.67, 1);
const cases = fc
  .array(fc.dictionary(fc.constantFrom('C01', 'C02', 'O2'), degree))
  .map((all) => all.map((degrees, at) => ({ id: String(at), degrees })));

test('what is named is counted as anyone would, and at least half had it', () =>
  fc.assert(
    fc.property(cases, (all) =>
      oftenOn(conditionMatrix(all, SAMSKAB_CODEBOOK, 'O2'), 'absent').every(({ part, many, of }) => {
        const knowing = all.filter(
          ({ degrees }) => degrees[part.code] !== undefined && (degrees['O2'] ?? 1) < 0.5,
        );
        const having = knowing.filter(({ degrees }) => (degrees[part.code] ?? 0) > 0.5 === part.present);
        return of === knowing.length && many === having.length && many * 2 >= of;
      }),
    ),
  ));

test('nothing is named where nobody has told', () =>
  expect(oftenOn(conditionMatrix([], SAMSKAB_CODEBOOK, 'O2'), 'present')).toEqual([]));
