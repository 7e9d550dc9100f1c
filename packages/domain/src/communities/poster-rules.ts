/** What an entry on the notice board may not say, or should rather say otherwise. */
export const POSTER_RULE_CODES = [
  'sortsPeople',
  'privateContact',
  'belittles',
  'asksPrivate',
  'promises',
  'sells',
  'persuades',
  'replacesStaff',
  'shouts',
] as const;
export type PosterRuleCode = (typeof POSTER_RULE_CODES)[number];

/** A rule. What `stops` must be changed before the entry is handed in; what `asks` is a hint, and an editor decides. */
export interface PosterRule {
  readonly code: PosterRuleCode;
  readonly weight: 'stops' | 'asks';
  readonly pattern: RegExp;
}

/** What an entry says against a rule: the words, as they stand there. */
export interface PosterFinding {
  readonly rule: PosterRuleCode;
  readonly weight: PosterRule['weight'];
  readonly found: string;
}

// \b knows only English letters; these know å.
const word = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');

const ORIGINS =
  'danskere|etniske?|udlændinge|indvandrere|flygtninge|muslimer|kristne|jøder|hvide|foreigners|immigrants|danes|muslims|christians';

/**
 * The rules for posters, as data. They are public: `/faellesskaber/regler` shows them, and who disagrees can say so.
 * A pattern only points at words; whether they are wrong in their place, an editor says.
 */
export const POSTER_RULES: readonly PosterRule[] = [
  {
    code: 'sortsPeople',
    weight: 'stops',
    pattern: word(`(?:kun|ikke|only|not)\\s+(?:for\\s+)?(?:${ORIGINS})`),
  },
  // A telephone of eight digits or with a country code, or an address for mail.
  {
    code: 'privateContact',
    weight: 'stops',
    pattern: /\+\d[\d ]{7,14}\d|(?<!\d)\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}(?!\d)|[\w.+-]+@[\w-]+\.[\w.-]+/giu,
  },
  {
    code: 'belittles',
    weight: 'asks',
    pattern: word(
      'ensomme?|ensomhed|ressourcesvage?|socialt udsatte?|udsatte|svage|brugere|brugerne|klient(?:er|en)?|handicappede|fremmede|lonely|vulnerable',
    ),
  },
  {
    code: 'asksPrivate',
    weight: 'asks',
    pattern: word(
      'diagnoser?|kontanthjælp|dagpenge|førtidspension|sygemeldte?|visiteret|visitation|henvisning|cpr|straffeattest|asylansøgere?|diagnosis|benefits',
    ),
  },
  {
    code: 'promises',
    weight: 'asks',
    pattern: word(
      'garantere[rt]?|garanti|helbrede[rs]?|kurere[rs]?|bliver? rask|slipper? af med|et bedre liv|guaranteed?|cures?',
    ),
  },
  {
    code: 'sells',
    weight: 'asks',
    pattern: word(
      'rabat|køb|købe|bestil|tilbudspris|medlemskab er et krav|særtilbud|discount|buy|special offer',
    ),
  },
  {
    code: 'persuades',
    weight: 'asks',
    pattern: word('stem på|vælgermøde|omvende[rs]?|frelse[rs]?|missionere[rs]?|vote for|salvation'),
  },
  {
    code: 'replacesStaff',
    weight: 'asks',
    pattern: word(
      'i stedet for (?:de )?(?:ansatte|personale[t]?|hjemmepleje[n]?|pædagoger(?:ne)?)|vikar(?:er)?|aflaste[r]? personalet|spare[r]? kommunen|instead of staff',
    ),
  },
  { code: 'shouts', weight: 'asks', pattern: /!{2,}|(?<!\p{L})\p{Lu}{5,}(?!\p{L})/gu },
];

/**
 * What a text says against the rules for posters, in the order of the rules; each wording once.
 * @example posterFindings('Kun for danskere.') // => [{ rule: 'sortsPeople', weight: 'stops', found: 'Kun for danskere' }]
 * @example posterFindings('Vi laver mad sammen og spiser ved ét bord.') // => []
 */
export function posterFindings(text: string): readonly PosterFinding[] {
  return POSTER_RULES.flatMap(({ code, weight, pattern }) => {
    const found = [...text.matchAll(pattern)].map(([words]) => words);
    return [...new Set(found)].map((words) => ({ rule: code, weight, found: words }));
  });
}
