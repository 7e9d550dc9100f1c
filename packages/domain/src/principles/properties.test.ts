import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import {
  INDICATORS,
  judge,
  LIGHTS,
  lightOf,
  lightsOf,
  measure,
  movementOf,
  PRINCIPLE_RULES,
  readValues,
  valuesOf,
  VERDICTS,
  type Light,
  type ProcessFacts,
} from './index.ts';
import { anyProcess, anyValues } from './testing/any-process.ts';

const indicator = fc.constantFrom(...INDICATORS);
const phase = fc.nat({ max: 6 });
const rank = (light: Light) => LIGHTS.indexOf(light);
const notWorse = (then: Light, now: Light) => expect(rank(then)).toBeLessThanOrEqual(rank(now));

/** How far a value is from the best, on the scale of its indicator. */
function badness(of: (typeof INDICATORS)[number], value: number): number {
  const { better } = PRINCIPLE_RULES.lines[of];
  return better === 'more' ? -value : better === 'less' ? value : Math.abs(Math.log(value));
}

describe('lights', () => {
  test('a better value never gives a worse light', () =>
    fc.assert(
      fc.property(anyValues, anyValues, indicator, (one, two, of) => {
        const [a, b] = [one[of], two[of]];
        fc.pre(a !== null && b !== null);
        const [good, bad] = badness(of, a) <= badness(of, b) ? [a, b] : [b, a];
        // Within a rounding error of each other, neither is the better one.
        fc.pre(badness(of, bad) - badness(of, good) > 1e-6);
        notWorse(lightOf(of, { ...one, [of]: good }), lightOf(of, { ...one, [of]: bad }));
      }),
    ));

  test('what is not known is grey, whatever else is known', () =>
    fc.assert(
      fc.property(anyValues, indicator, (values, of) => {
        expect(lightOf(of, { ...values, [of]: null })).toBe('grey');
        if (values[of] !== null) expect(lightOf(of, values)).not.toBe('grey');
      }),
    ));

  test('I08 is never green while the lowest group is not known', () =>
    fc.assert(
      fc.property(
        anyValues,
        (values) => void expect(lightOf('I08', { ...values, I08min: null })).not.toBe('green'),
      ),
    ));
});

describe('the verdict', () => {
  test('is never better for a green light that is no longer known', () =>
    fc.assert(
      fc.property(anyValues, phase, indicator, (values, at, of) => {
        const lights = lightsOf(values);
        fc.pre(lights[of] === 'green');
        const [known, unknown] = [judge(lights, at), judge({ ...lights, [of]: 'grey' }, at)];
        expect(VERDICTS.indexOf(unknown.verdict)).toBeGreaterThanOrEqual(VERDICTS.indexOf(known.verdict));
      }),
      { numRuns: 500 },
    ));

  test('is never real by leaving out what is amber', () =>
    fc.assert(
      fc.property(anyValues, phase, fc.constantFrom(...PRINCIPLE_RULES.core), (values, at, of) => {
        const lights = { ...lightsOf(values), [of]: 'amber' as const };
        fc.pre(judge(lights, at).verdict !== 'reel');
        expect(judge({ ...lights, [of]: 'grey' }, at).verdict).not.toBe('reel');
      }),
      { numRuns: 500 },
    ));

  test('is what the text of the specification says, read line by line, where all is known', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('green', 'amber', 'red'), { minLength: 21, maxLength: 21 }),
        (given) => {
          const lights = Object.fromEntries(INDICATORS.map((of, at) => [of, given[at]])) as Record<
            string,
            Light
          >;
          expect(Object.values(judge(lights as never, 3))).toEqual(specified(lights));
        },
      ),
      { numRuns: 2000 },
    ));
});

/** Section D.3 with every indicator known, as long as it is there. */
function specified(l: Readonly<Record<string, Light>>): readonly [string, string | null] {
  const core = [l['I01'], l['I05'], l['I07'], l['I11']];
  const count = (light: Light) => core.filter((one) => one === light).length;
  const green = (...of: readonly string[]) => of.some((one) => l[one] === 'green');
  const each =
    green('I01', 'I02', 'I03') &&
    green('I04', 'I05', 'I21') &&
    green('I06', 'I07', 'I08') &&
    green('I09', 'I10', 'I11', 'I12') &&
    green('I13', 'I14', 'I15');
  if (count('red') === 0 && count('amber') <= 1 && l['I13'] !== 'red' && each) return ['reel', null];
  const verdict = count('red') <= 1 && l['I13'] !== 'red' ? 'delvis' : 'ikke';
  const red = (of: string) => l[of] === 'red';
  if (red('I11') && red('I07') && !red('I05')) return [verdict, 'borgerinddragelse'];
  if (red('I11') && red('I07') && red('I05')) return [verdict, 'egen_opgave'];
  if (red('I06') && red('I07')) return [verdict, 'partnerskab'];
  return [verdict, red('I13') ? 'samarbejdsaftale' : null];
}

const turned = <Item>(items: readonly Item[], by: number): readonly Item[] =>
  items.map((_, at) => items[(at + by) % items.length] as Item).toReversed();
const shuffled = (facts: ProcessFacts, by: number): ProcessFacts => ({
  ...facts,
  needed: turned(facts.needed, by),
  actors: turned(facts.actors, by),
  contributions: turned(facts.contributions, by),
  decisions: turned(facts.decisions, by),
  actions: turned(facts.actions, by).map((one) => ({ ...one, ratings: turned(one.ratings, by) })),
  challenges: turned(facts.challenges, by),
  agreements: turned(facts.agreements, by),
  meetings: turned(facts.meetings, by),
  pulse: Object.fromEntries(
    turned(Object.entries(facts.pulse), by).map(([group, answers]) => [group, turned(answers, by)]),
  ),
});

describe('a process', () => {
  test('is measured the same in whatever order its people and things stand', () =>
    fc.assert(
      fc.property(anyProcess, fc.nat({ max: 9 }), (facts, by) => {
        const [one, other] = [valuesOf(facts), valuesOf(shuffled(facts, by))];
        for (const of of INDICATORS) {
          if (one[of] === null) expect(other[of]).toBeNull();
          else expect(other[of]).toBeCloseTo(one[of], 9);
        }
        expect(lightsOf(other)).toEqual(lightsOf(one));
      }),
    ));

  test('is never worse on I07 for one more edit by a group', () =>
    fc.assert(
      fc.property(anyProcess, fc.constantFrom(...ACTOR_GROUPS), (facts, group) => {
        const edits = { ...facts.problem.edits, [group]: (facts.problem.edits?.[group] ?? 0) + 1 };
        const [now, then] = [facts, { ...facts, problem: { ...facts.problem, edits } }].map((one) =>
          valuesOf(one),
        );
        fc.pre(now !== undefined && then !== undefined && now.I07 !== null);
        expect(then.I07).toBeGreaterThanOrEqual(now.I07);
        notWorse(lightsOf(then).I07, lightsOf(now).I07);
      }),
    ));

  test('gives values that the command would read, and a gap exactly where there is none', () =>
    fc.assert(
      fc.property(anyProcess, (facts) => {
        const values = valuesOf(facts);
        expect(readValues({ ...values, phase: facts.phase })).toEqual({
          ok: true,
          value: { values, phase: facts.phase },
        });
        for (const measured of Object.values(measure(facts)))
          expect('gap' in measured).toBe(measured.value === null);
      }),
    ));

  test('is told only what would make a light better', () =>
    fc.assert(
      fc.property(anyProcess, indicator, (facts, of) => {
        const now = lightsOf(valuesOf(facts))[of];
        const movement = movementOf(of, facts);
        fc.pre(movement !== null);
        expect(['amber', 'red']).toContain(now);
        expect(rank(movement.to)).toBeLessThan(rank(now));
        expect(movement.more).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    ));
});
