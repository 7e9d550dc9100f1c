import * as z from 'zod';
import { ACTOR_GROUPS, type ActorGroup } from '../kernel/actor-groups.ts';
import { isYearMonth } from '../kernel/months.ts';
import { text } from '../kernel/text.ts';

/** The four groups of actors. Citizens are a group but not a sector. */
export { ACTOR_GROUPS, type ActorGroup };

/** How it went, as the teller sees it. All four are equally welcome and equally visible. */
export const VALENCES = ['good', 'mixed', 'bad', 'stopped'] as const;
export type Valence = (typeof VALENCES)[number];

/** How much a reader may recognise, from open (A0) to lessons only (A4). */
export const ANONYMITY_LEVELS = ['A0', 'A1', 'A2', 'A3', 'A4'] as const;
export type AnonymityLevel = (typeof ANONYMITY_LEVELS)[number];

/** Longest texts, in characters as JavaScript counts them. Stated on the form before anyone writes. */
export const TEXT_LIMITS = {
  title: 80,
  summary: 300,
  storyPart: 6000,
  text: 2000,
  line: 300,
  lesson: 200,
} as const;
const LIST_LIMIT = 40;

const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/);
const optionalCode = code.nullable().default(null);
const codes = z
  .array(code)
  .max(LIST_LIMIT)
  .transform((list) => [...new Set(list)])
  .default([]);
const month = z.string().refine(isYearMonth).nullable().default(null);
const yesNo = z.boolean().nullable().default(null);
const hours = z.number().int().min(0).max(10_000_000).nullable().default(null);
const group = z.enum(ACTOR_GROUPS).nullable().default(null);
const groups = z
  .array(z.enum(ACTOR_GROUPS))
  .max(4)
  .transform((list) => [...new Set(list)])
  .default([]);
const initiator = z
  .enum([...ACTOR_GROUPS, 'several'])
  .nullable()
  .default(null);
const fuzzy = z.literal([0, 0.33, 0.67, 1]);
const conditionCode = z.string().regex(/^C(0[1-9]|1[0-2])$/);
const outcomeCode = z.string().regex(/^O[1-3]$/);
/** One sentence for each code; an empty one is not there. */
const notes = (codes: typeof conditionCode) =>
  z
    .record(codes, text(TEXT_LIMITS.line))
    .transform((all) => Object.fromEntries(Object.entries(all).filter(([, note]) => note !== '')))
    .default({});

const actor = z.object({
  type: code,
  typeOther: text(TEXT_LIMITS.line),
  group: z.enum(ACTOR_GROUPS),
  role: optionalCode,
  count: z.number().int().min(1).max(1_000_000).nullable().default(null),
  joinedPhase: optionalCode,
  leftPhase: optionalCode,
});

const action = z.object({
  text: text(TEXT_LIMITS.text),
  novelty: optionalCode,
  originGroup: initiator,
  continues: yesNo,
});

const outcome = z.object({
  dimension: optionalCode,
  direction: optionalCode,
  measure: text(TEXT_LIMITS.line),
  baseline: text(TEXT_LIMITS.line),
  followUp: text(TEXT_LIMITS.line),
  n: z.number().int().min(0).max(100_000_000).nullable().default(null),
  evidenceLevel: optionalCode,
  whoSays: groups,
  otherExplanations: text(TEXT_LIMITS.text),
});

const lesson = z.object({
  text: text(TEXT_LIMITS.lesson),
  forGroup: z.enum([...ACTOR_GROUPS, 'all']).default('all'),
  kind: z.enum(['doAgain', 'doDifferently', 'stop', 'check']).default('doDifferently'),
});

const link = z.object({ url: z.url({ protocol: /^https?$/ }).max(2000), label: text(TEXT_LIMITS.line) });

const transfer = z.object({
  differsInDenmark: codes,
  whatMustBeChecked: text(TEXT_LIMITS.text),
  smallestFirstStep: text(TEXT_LIMITS.text),
  translatedBy: z.enum(['human', 'machineCheckedByHuman']).nullable().default(null),
});

/**
 * Everything an experience can say, each field empty until it is told. One shape for drafts, imports and
 * published versions, so that a half-told story is never lost; what a state demands stands in `required.ts`.
 * Codes are values of the vocabulary named in `CODE_FIELDS`.
 */
export const experienceContent = z.object({
  language: code.default('da'),
  title: text(TEXT_LIMITS.title),
  summary: text(TEXT_LIMITS.summary),

  story: z
    .object({
      /** What it was like before: the problem as it was met. */
      before: text(TEXT_LIMITS.storyPart),
      /** What we did that was new. */
      did: text(TEXT_LIMITS.storyPart),
      /** What happened. */
      happened: text(TEXT_LIMITS.storyPart),
      /** What we know now and would do differently. */
      learned: text(TEXT_LIMITS.storyPart),
    })
    .prefault({}),
  valence: z.enum(VALENCES).nullable().default(null),
  valenceWhy: text(TEXT_LIMITS.text),
  wentWrong: z
    .object({ what: text(TEXT_LIMITS.text), noticed: text(TEXT_LIMITS.text), tried: text(TEXT_LIMITS.text) })
    .prefault({}),

  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  regionLabel: text(TEXT_LIMITS.line),
  /** Statistics Denmark's four digits. */
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .default(null),
  placeLabel: text(TEXT_LIMITS.line),
  scale: optionalCode,
  startMonth: month,
  endMonth: month,
  ongoing: yesNo,
  stillExists12m: yesNo,

  themes: codes,
  themeOther: text(TEXT_LIMITS.line),
  targetGroups: codes,
  actors: z.array(actor).max(LIST_LIMIT).default([]),
  missingGroups: groups,
  missingWho: text(TEXT_LIMITS.text),
  disciplines: codes,

  declaredForm: optionalCode,
  actualForm: optionalCode,
  formWhy: text(TEXT_LIMITS.text),
  initiatorGroup: initiator,
  problemFirst: text(TEXT_LIMITS.text),
  problemFirstBy: group,
  /** Who defined the problem that was worked on, and in which phase. */
  problemDefinedBy: groups,
  problemDefinedWhen: optionalCode,
  problemChanged: z.enum(['yes', 'no', 'unknown']).nullable().default(null),
  problemAgreed: text(TEXT_LIMITS.text),

  phasesDone: codes,
  methods: codes,
  arenaKind: optionalCode,
  actions: z.array(action).max(LIST_LIMIT).default([]),
  decisionsByWhom: optionalCode,
  substitution: optionalCode,
  purposeEmphasis: codes,
  outcomes: z.array(outcome).max(LIST_LIMIT).default([]),
  successFactors: codes,
  failureFactors: codes,
  moneyBand: optionalCode,
  moneySources: codes,
  volunteerHours: hours,
  staffHours: hours,
  companyHours: hours,
  lessons: z.array(lesson).max(LIST_LIMIT).default([]),
  adviceToOthers: text(TEXT_LIMITS.text),
  links: z.array(link).max(LIST_LIMIT).default([]),
  /** Required when the experience is not from Denmark. */
  transfer: transfer.nullable().default(null),

  /** Coded memberships for comparison, C01–C12 and O1–O3; a missing key is unknown. */
  conditions: z.record(conditionCode, fuzzy).default({}),
  outcomeMemberships: z.record(outcomeCode, fuzzy).default({}),
  /** Why the teller says so, in a sentence. */
  conditionNotes: notes(conditionCode),
  outcomeNotes: notes(outcomeCode),

  authorRelation: optionalCode,
  authorGroup: group,
  anonymity: z.enum(ANONYMITY_LEVELS).nullable().default(null),
  /** Whether an organisation can recognise itself, and is asked to reply first. */
  organisationNamed: yesNo,
  /** Not to be published before this day, "2026-05-01". */
  embargoUntil: z.iso.date().nullable().default(null),
  licence: code.default('CC-BY-4.0'),
});

export type ExperienceContent = Readonly<z.infer<typeof experienceContent>>;

/**
 * A story with nothing told yet.
 * @example emptyContent().title // => ''
 */
export const emptyContent = (): ExperienceContent => experienceContent.parse({});
