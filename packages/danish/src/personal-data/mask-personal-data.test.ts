import { expect, test } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import type { PersonalDataFinding } from './finding.ts';
import { maskPersonalData } from './mask-personal-data.ts';

const TEXT =
  'Bo Jensen (010190-0000), bo@example.dk, tlf. 20 30 40 50, bor på Vestergade 12 og kører i nummerplade CX 45 678.';

test('puts a plain Danish word for each finding', () => {
  expect(maskPersonalData(TEXT, findPersonalData(TEXT))).toBe(
    '[navn] (●●●●●●-●●●●), [e-mail], tlf. [telefon], bor på [adresse] og kører i nummerplade [nummerplade].',
  );
});

test('puts an English word where the text is English', () => {
  expect(maskPersonalData(TEXT, findPersonalData(TEXT), 'en')).toBe(
    '[name] (●●●●●●-●●●●), [e-mail], tlf. [phone], bor på [address] og kører i nummerplade [number plate].',
  );
});

test('leaves what the writer did not choose', () => {
  const onlyPhones = findPersonalData(TEXT).filter((finding) => finding.kind === 'phone');
  expect(maskPersonalData(TEXT, onlyPhones)).toBe(TEXT.replace('20 30 40 50', '[telefon]'));
});

test('takes findings in any order, and one inside another only once', () => {
  const finding = (start: number, end: number): PersonalDataFinding => ({
    kind: 'name',
    start,
    end,
    text: 'abcdef'.slice(start, end),
    confidence: 'certain',
  });
  const findings = Object.freeze([finding(4, 5), finding(0, 3), finding(1, 2)]);
  expect(maskPersonalData('abcdef', findings)).toBe('[navn]d[navn]f');
});

test('leaves a text without findings as it is', () => {
  expect(maskPersonalData('Røde Kors', [])).toBe('Røde Kors');
});
