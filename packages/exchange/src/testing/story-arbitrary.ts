import * as fc from 'fast-check';
import {
  ACTOR_GROUPS,
  ANONYMITY_LEVELS,
  BASE_VOCABULARIES,
  MUNICIPALITIES,
  TEXT_LIMITS,
  VALENCES,
  experienceContent,
  type ExperienceContent,
  type VocabularyName,
} from '@samskab/domain';

// Words, marks that tables trip over, and beginnings of formulas; nothing that could be personal data.
const WORDS = [
  'mad',
  'ø',
  'fælles',
  '=1+1',
  '+',
  '-',
  '@',
  '|',
  '\\',
  ';',
  ',',
  '"',
  "'",
  '\n',
  '{x}',
  '“nej”',
  '😀',
  '1',
];
const text = (limit: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ').slice(0, limit));
const line = text(TEXT_LIMITS.line);
const long = text(TEXT_LIMITS.text);

const codesOf = (name: VocabularyName) => BASE_VOCABULARIES[name].map(({ code }) => code);
const code = (name: VocabularyName) => fc.constantFrom(...codesOf(name));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const codes = (name: VocabularyName) => fc.subarray(codesOf(name), { maxLength: 4 });
const group = fc.constantFrom(...ACTOR_GROUPS);
const groups = fc.subarray([...ACTOR_GROUPS]);
const initiator = fc.constantFrom(...ACTOR_GROUPS, 'several');
const month = fc
  .tuple(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const hours = maybe(fc.integer({ min: 0, max: 10_000_000 }));
const fuzzy = fc.constantFrom(0, 0.33, 0.67, 1);
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });

const actor = fc.record({
  type: code('actorType'),
  group,
  typeOther: line,
  role: maybe(code('role')),
  count: maybe(fc.integer({ min: 1, max: 1_000_000 })),
  joinedPhase: maybe(code('phase')),
  leftPhase: maybe(code('phase')),
});
const action = fc.record({
  // An action without words says nothing and has no line of its own.
  text: long.map((words) => `Vi prøvede ${words}`),
  novelty: maybe(code('novelty')),
  originGroup: maybe(initiator),
  continues: maybe(fc.boolean()),
});
const outcome = fc.record({
  dimension: maybe(code('outcomeDimension')),
  direction: code('direction'),
  measure: line,
  baseline: line,
  followUp: line,
  n: maybe(fc.integer({ min: 0, max: 100_000_000 })),
  evidenceLevel: maybe(code('evidenceLevel')),
  whoSays: groups,
  otherExplanations: long,
});
const lesson = fc.record({
  text: text(TEXT_LIMITS.lesson),
  kind: code('lessonKind'),
  forGroup: fc.constantFrom(...ACTOR_GROUPS, 'all'),
});
const link = fc.record({ url: fc.webUrl({ validSchemes: ['http', 'https'] }), label: line });
const transfer = fc.record({
  differsInDenmark: codes('transferDifference'),
  whatMustBeChecked: long,
  smallestFirstStep: long.map((words) => `Begynd med ${words}`),
  translatedBy: maybe(fc.constantFrom('human', 'machineCheckedByHuman')),
});

const place = fc.record({
  country: maybe(fc.constantFrom('DK', 'SE', 'US')),
  regionLabel: line,
  municipality: maybe(fc.constantFrom(...MUNICIPALITIES.map((one) => one.code))),
  placeLabel: line,
  scale: maybe(code('scale')),
  startMonth: maybe(month),
  endMonth: maybe(month),
  ongoing: maybe(fc.boolean()),
  stillExists12m: maybe(fc.boolean()),
});
const words = fc.record({
  language: code('language'),
  title: text(60).map((rest) => `Titel ${rest}`),
  summary: text(TEXT_LIMITS.summary),
  story: fc.record({ before: long, did: long, happened: long, learned: long }),
  valence: maybe(fc.constantFrom(...VALENCES)),
  valenceWhy: long,
  wentWrong: fc.record({ what: long, noticed: long, tried: long }),
  themes: codes('theme'),
  themeOther: line,
  targetGroups: codes('targetGroup'),
});
const parties = fc.record({
  actors: few(actor),
  missingGroups: groups,
  missingWho: long,
  disciplines: codes('discipline'),
  declaredForm: maybe(fc.constantFrom(...codesOf('collaborationForm'), 'other', 'none')),
  actualForm: maybe(code('collaborationForm')),
  formWhy: long,
  initiatorGroup: maybe(initiator),
  problemFirst: long,
  problemFirstBy: maybe(group),
  problemDefinedBy: groups,
  problemDefinedWhen: maybe(code('phase')),
  problemChanged: maybe(fc.constantFrom('yes', 'no', 'unknown')),
  problemAgreed: long,
});
const process = fc.record({
  phasesDone: codes('phase'),
  methods: codes('method'),
  arenaKind: maybe(code('arenaKind')),
  actions: few(action),
  decisionsByWhom: maybe(code('decisionsByWhom')),
  substitution: maybe(code('substitution')),
  purposeEmphasis: codes('purposeEmphasis'),
  outcomes: few(outcome),
  successFactors: codes('factor'),
  failureFactors: codes('factor'),
  moneyBand: maybe(code('moneyBand')),
  moneySources: codes('moneySource'),
  volunteerHours: hours,
  staffHours: hours,
  companyHours: hours,
});
const use = fc.record({
  lessons: few(lesson),
  adviceToOthers: long,
  links: few(link),
  transfer: maybe(transfer),
  conditions: fc.dictionary(fc.constantFrom('C01', 'C07', 'C12'), fuzzy),
  outcomeMemberships: fc.dictionary(fc.constantFrom('O1', 'O3'), fuzzy),
  conditionNotes: fc.dictionary(fc.constantFrom('C01', 'C07', 'C12'), line),
  outcomeNotes: fc.dictionary(fc.constantFrom('O1', 'O3'), line),
  authorRelation: maybe(code('authorRelation')),
  authorGroup: maybe(group),
  anonymity: maybe(fc.constantFrom(...ANONYMITY_LEVELS)),
  licence: code('licence'),
});

/** Any story with everything that a table can hold, in texts that tables trip over. */
export const storyArbitrary: fc.Arbitrary<ExperienceContent> = fc
  .tuple(words, place, parties, process, use)
  .map((parts) => experienceContent.parse(Object.assign({}, ...parts)));
