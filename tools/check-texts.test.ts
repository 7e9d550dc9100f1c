import { describe, expect, test } from 'vitest';
import { textViolations } from './check-texts.ts';
import { runningText, unkindWords } from './texts/words.ts';

type Texts = Readonly<Record<string, unknown>>;

const PAGE = "import { m } from '#lib/paraglide/messages.js';\n";

/** Checks texts against a page that uses them as given; by default each text by its name. */
function check(
  da: Texts,
  en: Texts,
  page = Object.keys(da)
    .map((key) => `m.${key}();`)
    .join('\n'),
) {
  const files = new Map([
    ['apps/web/messages/da/common.json', JSON.stringify(da)],
    ['apps/web/messages/en/common.json', JSON.stringify(en)],
    ['apps/web/src/routes/+page.svelte', PAGE + page],
  ]);
  return textViolations(files).map(({ at, says }) => `${at.replace('apps/web/', '')} ${says}`);
}

const plural = (input: string) => [
  {
    declarations: [`input ${input}`, `local many = ${input}: plural`],
    selectors: ['many'],
    match: { 'many=one': 'En', 'many=other': `{${input}} af dem` },
  },
];

describe('both languages', () => {
  test('have the same texts', () => {
    expect(check({ a: 'Hej' }, { a: 'Hello' })).toEqual([]);
    expect(check({ a: 'Hej', b: 'Farvel' }, { a: 'Hello' })).toEqual([
      'messages/da/common.json b is missing in English',
    ]);
    expect(check({ a: 'Hej' }, { a: 'Hello', b: 'Bye' })).toEqual([
      'messages/en/common.json b is missing in Danish',
    ]);
  });

  test('ask for the same values', () => {
    expect(check({ a: 'Hej {name}' }, { a: '{name}, hello' })).toEqual([]);
    expect(check({ a: 'Hej {name}' }, { a: 'Hello' })).toEqual([
      'messages/en/common.json a asks for nothing in English and for name in Danish',
    ]);
    expect(check({ a: plural('count') }, { a: plural('count') })).toEqual([]);
    expect(check({ a: plural('count') }, { a: plural('number') })).toHaveLength(1);
  });

  test('have no empty text, in no form', () => {
    expect(check({ a: ' ' }, { a: 'Hello' })).toEqual(['messages/da/common.json a is empty']);
    expect(check({ a: 'Hej' }, { a: [{ match: { 'n=one': '' } }] })).toEqual([
      'messages/en/common.json a is empty',
    ]);
  });

  test('say nothing twice and can be read', () => {
    const files = new Map([
      ['apps/web/messages/da/a.json', '{ "a": "Hej" }'],
      ['apps/web/messages/da/b.json', '{ "a": "Hej" }'],
      ['apps/web/messages/da/c.json', '{'],
    ]);
    const says = textViolations(files).map((violation) => violation.says);
    expect(says).toContain('a is also in apps/web/messages/da/a.json');
    expect(says.join()).toContain('SyntaxError');
  });
});

describe('use', () => {
  test.each(['m.a()', "m['a']()", 'm["a"]()', '{m.a()}', "const NAMES = { good: 'a' } as const;"])(
    '%s uses a',
    (page) => {
      expect(check({ a: 'Hej' }, { a: 'Hello' }, page)).toEqual([]);
    },
  );

  test.each(['item.a()', 'room.m.a()', 'form.a', 'm[`b_${end}`]()', 'm[`${key}`]()'])(
    '%s does not use a',
    (page) => {
      expect(check({ a: 'Hej' }, { a: 'Hello' }, page).join()).toContain('a is not used by any page');
    },
  );

  test('a key put together uses every text that fits, and only those', () => {
    const texts = { role_host: 'Vært', role_editor: 'Redaktør', rule: 'Regel' };
    expect(check(texts, texts, 'm[`role_${role}`]()')).toEqual([
      'messages/da/common.json rule is not used by any page',
    ]);
  });

  test('keys in folders are joined with full stops', () => {
    const texts = { nav: { home: 'Hjem' } };
    expect(check(texts, texts, "m['nav.home']()")).toEqual([]);
  });

  test('a text that is used and not there is found, with its line', () => {
    expect(check({ a: 'Hej' }, { a: 'Hello' }, 'm.a();\nm.b();')).toEqual([
      'src/routes/+page.svelte:3 there is no text b',
    ]);
  });

  test('an m that is something else is left alone', () => {
    const texts = { a: 'Hej' };
    const files = new Map([
      ['apps/web/messages/da/a.json', JSON.stringify(texts)],
      ['apps/web/messages/en/a.json', JSON.stringify(texts)],
      ['apps/web/src/one.ts', `${PAGE}m.a();`],
      ['apps/web/src/two.ts', 'for (const m of matches) m.index;'],
    ]);
    expect(textViolations(files)).toEqual([]);
  });
});

test('a file of texts that the settings do not name is found', () => {
  const settings = { 'plugin.inlang.messageFormat': { pathPattern: ['./messages/{locale}/a.json'] } };
  const files = new Map([
    ['apps/web/project.inlang/settings.json', JSON.stringify(settings)],
    ['apps/web/messages/da/a.json', '{}'],
    ['apps/web/messages/da/b.json', '{}'],
  ]);
  expect(textViolations(files)).toEqual([
    { at: 'apps/web/messages/da/b.json', says: 'is not named in apps/web/project.inlang/settings.json' },
  ]);
});

describe('words', () => {
  test.each([
    ['Opret dig som bruger', 'bruger'],
    ['Brugerne bestemmer', 'Brugerne'],
    ['Alle brugere', 'brugere'],
    ['For ressourcesvage familier', 'ressourcesvage'],
    ['Er du ensom?', 'ensom'],
    ['Føler I jer ensomme?', 'ensomme'],
  ])('%s says %s', (text, word) => {
    expect(unkindWords(text)).toEqual([word]);
    expect(check({ a: text }, { a: 'Hello' })).toContain(
      `messages/da/common.json a says «${word}» to a person`,
    );
  });

  test.each([
    'Vi bruger ikke cookies',
    'Sådan bruger du kortet',
    'Dem, der bruger stedet',
    'Brug kortet',
    'Forbruger',
    'Ensomhed er et tema. Hvad gjorde I?',
    'Mange ældre i byen var ensomme',
  ])('%s is fine', (text) => {
    expect(unkindWords(text)).toEqual([]);
  });
});

describe('reading ease', () => {
  test('texts must be easy to read together', () => {
    const hard =
      'Forvaltningslovens bestemmelser vedrørende partshøringsforpligtelser tilsidesættes undtagelsesvis';
    expect(check({ a: hard }, { a: 'Hello' }).join()).toContain('the texts have LIX');
    expect(check({ a: 'Vi spiser sammen i dag.' }, { a: 'Hello' })).toEqual([]);
  });

  test('each text is a sentence, and a value is a short word', () => {
    expect(runningText(['Forside', 'Hvem var med?', '{count} svar'])).toBe(
      'Forside.\nHvem var med?\ntre svar.',
    );
  });
});
