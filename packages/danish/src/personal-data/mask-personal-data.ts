import type { PersonalDataFinding, PersonalDataKind } from './finding.ts';

/** The languages that stand-ins are written in. */
export type MaskLanguage = 'da' | 'en';

const STAND_INS: Readonly<Record<MaskLanguage, Readonly<Record<PersonalDataKind, string>>>> = {
  da: {
    cpr: '●●●●●●-●●●●',
    email: '[e-mail]',
    phone: '[telefon]',
    plate: '[nummerplade]',
    address: '[adresse]',
    name: '[navn]',
  },
  en: {
    cpr: '●●●●●●-●●●●',
    email: '[e-mail]',
    phone: '[phone]',
    plate: '[number plate]',
    address: '[address]',
    name: '[name]',
  },
};

/**
 * Replaces each finding by a plain stand-in in the language of the text. A finding that begins inside an
 * earlier one is part of it and gets no stand-in of its own.
 *
 * @param findings what to replace, in any order: all of `findPersonalData`, or those that a writer chose
 * @example maskPersonalData('Ring til Bo Jensen', findPersonalData('Ring til Bo Jensen')) // => 'Ring til [navn]'
 */
export function maskPersonalData(
  text: string,
  findings: readonly PersonalDataFinding[],
  language: MaskLanguage = 'da',
): string {
  let masked = '';
  let done = 0;
  for (const { kind, start, end } of findings.toSorted((one, other) => one.start - other.start)) {
    if (start >= done) masked += text.slice(done, start) + STAND_INS[language][kind];
    done = Math.max(done, end);
  }
  return masked + text.slice(done);
}
