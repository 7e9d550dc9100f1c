import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRule, ruleOf } from './rule.ts';
import { readSentence } from './read-sentence.ts';
import { saySeries } from './say-series.ts';
import { seriesDays } from './series-days.ts';
import { anySeries } from './testing/series.ts';

const TODAY = '2026-12-01';
const rhythm = (sentence: string) => {
  const read = readSentence(sentence, TODAY);
  return read.ok ? [saySeries(read.value, 'da'), ruleOf(read.value)] : read.error;
};

test.each(['da', 'en'] as const)('what is said in %s is read as the same series', (language) =>
  fc.assert(
    fc.property(anySeries, fc.nat(3), (series, some) => {
      const except = [...seriesDays(series, series.first, '2031-12-31')].slice(1, 1 + some);
      const said = { ...series, except };
      expect(readSentence(saySeries(said, language), '2020-01-01')).toEqual({ ok: true, value: said });
    }),
  ),
);

test('a rule is read as the same series', () =>
  fc.assert(
    fc.property(anySeries, ({ rhythm: of, notIn, until, times }) => {
      const said = { rhythm: of, notIn, until, times };
      expect(readRule(ruleOf(said) ?? '')).toEqual(said);
    }),
  ));

test.each([
  'FREQ=YEARLY',
  'FREQ=SECONDLY',
  'FREQ=MONTHLY;BYDAY=1MO,3TU',
  'FREQ=WEEKLY;BYDAY=TH;BYSETPOS=1',
  'FREQ=WEEKLY;INTERVAL=0;BYDAY=TH',
  'FREQ=DAILY;UNTIL=2026',
  '',
])('a rule that no sentence says ("%s") is not mistaken for another', (rule) =>
  expect(readRule(rule)).toBe(null),
);

describe('sentences as people write them', () => {
  test.each([
    [
      'hver anden torsdag kl. 19, ikke i juli',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;BYMONTH=1,2,3,4,5,6,8,9,10,11,12',
    ],
    [
      'Every other Thursday at 7 pm, not in July.',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;BYMONTH=1,2,3,4,5,6,8,9,10,11,12',
    ],
    ['hver første torsdag i måneden kl 10', 'FREQ=MONTHLY;BYDAY=1TH'],
    ['hver måned den sidste fredag kl. 16', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['den 1. og 15. i hver måned kl. 12', 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
    ['hver 14. dag om torsdagen kl. 19', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    ['hver anden uge om mandagen kl. 16', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
    ['Mandag til fredag kl. 9-15', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['Thursdays 7pm-9pm until 1 June 2027', 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270601T215900Z'],
    ['hver torsdag kl. 19 til 21 til 31. maj', 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270531T215900Z'],
    ['hver onsdag aften kl. 19, 10 gange', 'FREQ=WEEKLY;BYDAY=WE;COUNT=10'],
    ['i weekenden kl. 11', 'FREQ=WEEKLY;BYDAY=SA,SU'],
    ['kl. 8.30 hver dag', 'FREQ=DAILY'],
    ['ikke juni-august, hver torsdag kl. 19', 'FREQ=WEEKLY;BYDAY=TH;BYMONTH=1,2,3,4,5,9,10,11,12'],
  ])('"%s"', (sentence, rule) => expect(rhythm(sentence)).toContain(rule));

  test.each([
    ['torsdag den 3. december kl. 19-21', '3. december 2026 kl. 19–21'],
    ['i morgen kl. 18', '2. december 2026 kl. 18–20'],
    ['3/12-2026 kl. 22-02', '3. december 2026 kl. 22–02'],
    ['lørdag d. 9. januar kl. 10 i halvanden time', '9. januar 2027 kl. 10–11.30'],
    [
      'tirsdage kl. 19.00 - 21.30, ikke 24. december',
      'hver tirsdag kl. 19–21.30, fra 1. december 2026, undtagen 24. december 2026',
    ],
  ])('"%s" is %s', (sentence, said) => expect(rhythm(sentence)).toContain(said));

  test.each([
    ['', { code: 'empty' }],
    ['hver torsdag', { code: 'time_missing' }],
    ['kl. 19', { code: 'rhythm_missing' }],
    ['torsdag kl. 19', { code: 'which_weeks' }],
    ['hver uge kl. 19', { code: 'which_weeks' }],
    ['hver torsdag kl. 25', { code: 'time_wrong' }],
    ['hver torsdag kl. 19 hos naboen', { code: 'not_understood', words: 'hos naboen' }],
    ['fredag den 3. december kl. 19', { code: 'weekday_differs', words: '3. december' }],
    ['den 31. februar kl. 10', { code: 'date_wrong', words: '31. februar' }],
    ['hver torsdag kl. 19, 10 gange, til 1. juni', { code: 'two_ends' }],
    ['hver torsdag kl. 19 til 1. december 2020', { code: 'never' }],
    ['den 30. i hver måned kl. 19, ikke marts-januar', { code: 'never' }],
    [`hver torsdag kl. 19 ${'x'.repeat(300)}`, { code: 'too_long' }],
  ])('"%s" is answered with what is missing', (sentence, refusal) =>
    expect(rhythm(sentence)).toEqual(refusal),
  );
});

test('whatever is written is answered and never thrown at', () =>
  fc.assert(
    fc.property(
      fc
        .array(
          fc.constantFrom(
            'hver',
            'anden',
            'torsdag',
            'kl.',
            '19',
            '-',
            '3.',
            'i',
            'måneden',
            'ikke',
            'juli',
            'til',
            'every',
            ',',
            '99',
            '.',
            'uge',
            'fra',
            'december',
          ),
          { maxLength: 12 },
        )
        .map((words) => words.join(' ')),
      (sentence) => {
        const read = readSentence(sentence, TODAY);
        if (read.ok) expect(readSentence(saySeries(read.value, 'da'), '2020-01-01')).toEqual(read);
      },
    ),
    { numRuns: 300 },
  ));
