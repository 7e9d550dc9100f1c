/** What an arena is checked for, in the order of the sheet. Four statements belong to each. */
export const CHECK_DIMENSIONS = ['openness', 'meeting', 'hosting', 'power', 'knowledge', 'lasting'] as const;
export type CheckDimension = (typeof CHECK_DIMENSIONS)[number];

/** Which wording is asked: the general one, or the one for libraries. Numbers and scores are the same. */
export const CHECK_EDITIONS = ['general', 'library'] as const;
export type CheckEdition = (typeof CHECK_EDITIONS)[number];

/** Of the wording below: kept with each check, so that what was answered can be read later. */
export const CHECK_VERSION = 1;

export interface CheckWords {
  readonly da: string;
  readonly en: string;
}

/** One of the 24 statements, answered from 0 (no) to 3 (yes). */
export interface CheckStatement {
  /** From 1 to 24; what answers, results and steps are known by. */
  readonly number: number;
  readonly dimension: CheckDimension;
  /** Without it the place is not ready, whatever the score. */
  readonly must: boolean;
  readonly words: CheckWords;
  /** Where libraries are asked otherwise. */
  readonly library: CheckWords | null;
}

type Row = readonly [must: 0 | 1, da: string, en: string, library?: readonly [da: string, en: string]];

/** Source: Samskab's domain description G.2 (the statements are new; the headings follow its sources L21 to L23). */
const ROWS: Readonly<Record<CheckDimension, readonly Row[]>> = {
  openness: [
    [
      1,
      'Alle kan komme ind uden trapper og finde et toilet.',
      'Everybody can get in without stairs and find a toilet.',
    ],
    [
      0,
      'Man kan komme uden at være medlem, kunde eller henvist.',
      'You can come without being a member, a customer or referred.',
      [
        'Man kan komme uden at være låner, medlem eller henvist.',
        'You can come without a library card, without being a member and without being referred.',
      ],
    ],
    [
      0,
      'Stedet er åbent, når dem det handler om kan komme (også aften eller weekend).',
      'The place is open when those it is about can come (evenings or weekends too).',
      [
        'Biblioteket er åbent, når dem det handler om kan komme (også aften eller weekend).',
        'The library is open when those it is about can come (evenings or weekends too).',
      ],
    ],
    [0, 'Mennesker med lidt dansk kan klare sig.', 'People who speak little Danish can manage.'],
  ],
  meeting: [
    [
      0,
      'Det seneste halve år har borgere, foreninger, virksomheder og ansatte mødtes her om noget fælles.',
      'In the last six months citizens, associations, companies and employees have met here about something they share.',
    ],
    [
      0,
      'Grupper, der sjældent bruger stedet, er blevet opsøgt, hvor de er.',
      'Groups that seldom use the place have been sought out where they are.',
      [
        'Grupper, der sjældent bruger biblioteket, er blevet opsøgt, hvor de er.',
        'Groups that seldom use the library have been sought out where they are.',
      ],
    ],
    [
      0,
      'Etniske minoritetsforeninger er med til at planlægge, ikke kun gæster.',
      'Ethnic minority associations take part in the planning and are not just guests.',
    ],
    [
      0,
      'Der er tid til kaffe og snak før og efter.',
      'There is time for coffee and a talk before and after.',
    ],
  ],
  hosting: [
    [
      1,
      'Der er en navngiven vært, som svarer inden to dage.',
      'There is a named host who answers within two days.',
      [
        'Der er en navngiven vært på biblioteket, som svarer inden to dage.',
        'There is a named host at the library who answers within two days.',
      ],
    ],
    [
      0,
      'Værten kan lede et møde, hvor ingen dominerer.',
      'The host can lead a meeting where nobody dominates.',
    ],
    [
      0,
      'Nye bliver mødt i døren og præsenteret for nogen.',
      'Newcomers are met at the door and introduced to somebody.',
    ],
    [
      0,
      'Der er mindst to værter, så det ikke hænger på én.',
      'There are at least two hosts, so that it does not depend on one.',
    ],
  ],
  power: [
    [
      1,
      'Andre end stedet selv kan sætte et emne på dagsordenen.',
      'Others than the place itself can put a topic on the agenda.',
      [
        'Andre end biblioteket selv kan sætte et emne på dagsordenen.',
        'Others than the library itself can put a topic on the agenda.',
      ],
    ],
    [
      0,
      'Brugerne er med til at bestemme reglerne for stedet.',
      'Those who use the place help decide its rules.',
      [
        'De, der kommer på biblioteket, er med til at bestemme reglerne for huset.',
        'Those who come to the library help decide the rules of the house.',
      ],
    ],
    [
      0,
      'Stedet kan være vært for kritik af dets egen ejer.',
      'The place can host criticism of its own owner.',
      [
        'Biblioteket kan være vært for kritik af kommunen.',
        'The library can host criticism of the municipality.',
      ],
    ],
    [
      0,
      'Grupper kan få nøgle eller booke uden mellemled.',
      'Groups can get a key or book without anybody in between.',
    ],
  ],
  knowledge: [
    [
      0,
      'Mindst to her har prøvet at lede et samskabelsesforløb.',
      'At least two people here have led a co-creation process.',
    ],
    [0, 'Vi bruger metodekort eller lignende.', 'We use method cards or something like them.'],
    [
      0,
      'Vi kender foreninger og virksomheder nok til at formidle kontakt.',
      'We know associations and companies well enough to bring people in touch.',
    ],
    [
      0,
      'Vi ved, hvornår vi skal anbefale noget andet end samskabelse.',
      'We know when to recommend something other than co-creation.',
    ],
  ],
  lasting: [
    [
      0,
      'Der er afsat timer til værtskab i budgettet.',
      'Hours for hosting are set aside in the budget.',
      [
        'Der er afsat timer til værtskab i bibliotekets budget.',
        'Hours for hosting are set aside in the budget of the library.',
      ],
    ],
    [0, 'Aftaler overlever, at en ansat skifter job.', 'Agreements survive that an employee changes jobs.'],
    [0, 'Vi følger op på, hvad møderne førte til.', 'We follow up on what the meetings led to.'],
    [0, 'Vi deler erfaringer, også de dårlige.', 'We share experiences, the bad ones too.'],
  ],
};

/** The 24 statements in the order of the sheet. */
export const CHECK_STATEMENTS: readonly CheckStatement[] = CHECK_DIMENSIONS.flatMap((dimension, group) =>
  ROWS[dimension].map(([must, da, en, library], place) => ({
    number: group * 4 + place + 1,
    dimension,
    must: must === 1,
    words: { da, en },
    library: library ? { da: library[0], en: library[1] } : null,
  })),
);

/**
 * What a statement says in an edition and a language.
 * @example statementWords(2, 'library', 'da') // => 'Man kan komme uden at være låner, medlem eller henvist.'
 */
export function statementWords(number: number, edition: CheckEdition, language: 'da' | 'en'): string {
  const statement = CHECK_STATEMENTS[number - 1];
  if (!statement) throw new RangeError(`There is no statement ${number}`);
  return ((edition === 'library' && statement.library) || statement.words)[language];
}
