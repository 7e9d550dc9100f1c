import { sharedFile } from '@samskab/testing';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage, LANGUAGES } from './detect-language.ts';

const table = sharedFile('participedia/cases_title_description.csv');

// The same few sentences in every language, written for this test.
const STORIES: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  da: [
    'Vi ville gerne spise sammen, men der var ikke noget sted.',
    'Mange ældre spiste alene, fordi de skulle tilmelde sig. Det troede kommunen ikke på.',
    'Foreningen fik et lokale på biblioteket, og så kom naboerne.',
    'Hvad ville I gøre anderledes næste gang?',
  ],
  no: [
    'Vi ønsket å spise sammen, men det var ikke noe sted å gjøre det.',
    'Mange eldre spiste alene fordi de måtte melde seg på. Det trodde ikke kommunen på.',
    'Foreningen fikk et lokale på biblioteket, og så kom naboene hjem til oss.',
    'Hva ville dere gjøre annerledes neste gang?',
  ],
  sv: [
    'Vi ville gärna äta tillsammans, men det fanns ingen plats.',
    'Många äldre åt ensamma eftersom de måste anmäla sig. Det trodde inte kommunen på.',
    'Föreningen fick en lokal på biblioteket, och sedan kom grannarna.',
    'Vad skulle ni göra annorlunda nästa gång?',
  ],
  en: [
    'We wanted to eat together, but there was no place for it.',
    'Many older people ate alone because they had to sign up. The council did not believe it.',
    'The association got a room at the library, and then the neighbours came.',
    'What would you do differently next time?',
  ],
  de: [
    'Wir wollten zusammen essen, aber es gab keinen Ort dafür.',
    'Viele ältere Menschen aßen allein, weil sie sich anmelden mussten. Die Gemeinde glaubte das nicht.',
    'Der Verein bekam einen Raum in der Bibliothek, und dann kamen die Nachbarn.',
    'Was würdet ihr das nächste Mal anders machen, und wer ist dabei?',
  ],
  ar: [
    'أردنا أن نأكل معا لكن لم يكن هناك مكان في الحي.',
    'كان كثير من كبار السن يأكلون وحدهم لأن عليهم التسجيل في البلدية.',
  ],
  fa: [
    'ما می‌خواستیم با هم غذا بخوریم، اما جایی در محله نبود.',
    'بسیاری از سالمندان تنها غذا می‌خوردند، چون باید ثبت نام می‌کردند.',
  ],
  uk: [
    'Ми хотіли їсти разом, але не було місця.',
    'Багато літніх людей їли самі, бо мусили записуватися. У громаді в це не вірили.',
  ],
  tr: [
    'Birlikte yemek yemek istedik ama bunun için bir yer yoktu.',
    'Birçok yaşlı tek başına yemek yiyordu çünkü kayıt olmaları gerekiyordu ve belediye buna inanmıyordu.',
  ],
  pl: [
    'Chcieliśmy jeść razem, ale nie było na to miejsca.',
    'Wielu starszych ludzi jadło samotnie, bo musieli się zapisać. Gmina w to nie wierzyła.',
  ],
  so: [
    'Waxaan rabnay inaan wada cunno laakiin meel ma jirin.',
    'Dad badan oo waayeel ah ayaa keligood cunayay maxaa yeelay waa inay is diiwaan geliyaan.',
  ],
};

describe('tells', () => {
  test.each(LANGUAGES.flatMap((language) => STORIES[language].map((story) => [language, story] as const)))(
    '%s: %s',
    (language, story) => {
      expect(detectLanguage(story)).toBe(language);
    },
  );

  test('the language also in capitals and in decomposed letters', () => {
    for (const story of STORIES.da) {
      expect(detectLanguage(story.toUpperCase())).toBe('da');
      expect(detectLanguage(story.normalize('NFD'))).toBe('da');
    }
  });

  test.skipIf(table === null)('English in 98 of 100 real cases with 15 words or more', () => {
    const cases = (table ?? '')
      .split('\n')
      .slice(1)
      .filter((line) => line.split(' ').length >= 15);
    const right = cases.filter((line) => detectLanguage(line) === 'en').length;
    expect(cases.length).toBeGreaterThan(1000);
    expect(right / cases.length).toBeGreaterThan(0.98);
  });
});

describe('says nothing about', () => {
  test.each([
    ['no text', ''],
    ['numbers', '30.000 og 64 %'],
    ['a name', 'Frivilligcenter Fredericia'],
    ['Russian', 'Мы хотели есть вместе, но не было места. Это было трудно.'],
    ['Bulgarian', 'Искахме да ядем заедно, но нямаше място за това.'],
    ['Urdu', 'ہم ساتھ کھانا چاہتے تھے لیکن جگہ نہیں تھی'],
    ['Kurdish', 'ئێمە دەمانویست پێکەوە نان بخۆین بەڵام شوێن نەبوو'],
    ['Dutch', 'Wij wilden samen eten, maar er was geen plek voor ons.'],
    ['French', 'Nous voulions manger ensemble mais il n’y avait pas de lieu pour le faire.'],
    ['Spanish', 'Queríamos comer juntos, pero no había lugar para hacerlo con los vecinos.'],
    ['Chinese', '我们想一起吃饭，但是没有地方。'],
    ['the same letter', 'x'.repeat(10_000)],
  ])('%s', (_what, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});

test('any text gets one of the languages or null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect([...LANGUAGES, null]).toContain(detectLanguage(text));
    }),
  );
});
