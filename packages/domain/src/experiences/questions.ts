import { fieldAt, FIELD_PATHS, unitOf, type FieldPath } from './fields.ts';

/** Chapters of the long form, in the order they are listed; the first is the short form, the second its end. */
export const SECTIONS = [
  'short',
  'send',
  'parties',
  'form',
  'work',
  'results',
  'resources',
  'advice',
  'comparison',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One screen: what is asked together. */
export interface Question {
  readonly id: string;
  readonly section: Section;
  /** The fields that this question asks first. Every field belongs to exactly one question. */
  readonly fields: readonly FieldPath[];
  /** Fields of other questions that are shown here again, because they are told together with these. */
  readonly again?: readonly FieldPath[];
}

const ACTOR: readonly FieldPath[] = [
  'actors.*.group',
  'actors.*.type',
  'actors.*.typeOther',
  'actors.*.count',
];
const ACTION: readonly FieldPath[] = ['actions.*.text', 'actions.*.novelty'];
const OUTCOME: readonly FieldPath[] = [
  'outcomes.*.dimension',
  'outcomes.*.direction',
  'outcomes.*.measure',
  'outcomes.*.evidenceLevel',
];

/** The eight questions that a volunteer answers on a phone in five minutes, one a screen. */
export const SHORT_QUESTIONS: readonly Question[] = [
  {
    id: 'problem',
    section: 'short',
    fields: ['story.before', 'problemFirst', 'themes', 'themeOther'],
  },
  { id: 'whose', section: 'short', fields: ['targetGroups', 'problemFirstBy'] },
  { id: 'who', section: 'short', fields: [...ACTOR, 'missingGroups', 'missingWho'] },
  {
    id: 'defined',
    section: 'short',
    fields: [
      'problemDefinedBy',
      'problemDefinedWhen',
      'problemChanged',
      'problemAgreed',
      'declaredForm',
      'actualForm',
    ],
  },
  { id: 'did', section: 'short', fields: ['story.did', ...ACTION] },
  {
    id: 'went',
    section: 'short',
    fields: [
      'valence',
      'story.happened',
      ...OUTCOME,
      'wentWrong.what',
      'wentWrong.noticed',
      'wentWrong.tried',
    ],
  },
  {
    id: 'differently',
    section: 'short',
    fields: ['story.learned', 'lessons.*.text', 'lessons.*.kind', 'lessons.*.forGroup'],
  },
  {
    id: 'where',
    section: 'short',
    fields: [
      'country',
      'municipality',
      'regionLabel',
      'scale',
      'startMonth',
      'endMonth',
      'ongoing',
      'transfer.differsInDenmark',
      'transfer.whatMustBeChecked',
      'transfer.smallestFirstStep',
      'transfer.translatedBy',
    ],
  },
];

/** What is asked when a story is handed in. */
export const SEND_QUESTION: Question = {
  id: 'send',
  section: 'send',
  fields: [
    'title',
    'summary',
    'authorRelation',
    'authorGroup',
    'anonymity',
    'organisationNamed',
    'licence',
    'embargoUntil',
    'language',
  ],
};

const long = (id: string, section: Section, ...fields: readonly FieldPath[]): Question => ({
  id,
  section,
  fields,
});

/** Everything else, for whoever likes to tell more: one question at a time, in any order. */
export const LONG_QUESTIONS: readonly Question[] = [
  {
    id: 'parts',
    section: 'parties',
    fields: ['actors.*.role', 'actors.*.joinedPhase', 'actors.*.leftPhase'],
    again: ACTOR,
  },
  long('disciplines', 'parties', 'disciplines'),
  long('began', 'form', 'initiatorGroup', 'formWhy'),
  long('decided', 'form', 'decisionsByWhom', 'substitution'),
  long('purpose', 'form', 'purposeEmphasis'),
  long('phases', 'work', 'phasesDone'),
  long('methods', 'work', 'methods'),
  long('arena', 'work', 'arenaKind', 'placeLabel'),
  { id: 'actions', section: 'work', fields: ['actions.*.originGroup', 'actions.*.continues'], again: ACTION },
  {
    id: 'outcomes',
    section: 'results',
    fields: [
      'outcomes.*.baseline',
      'outcomes.*.followUp',
      'outcomes.*.n',
      'outcomes.*.whoSays',
      'outcomes.*.otherExplanations',
    ],
    again: OUTCOME,
  },
  long('why', 'results', 'valenceWhy'),
  long('lasting', 'results', 'stillExists12m'),
  long('helped', 'results', 'successFactors'),
  long('hindered', 'results', 'failureFactors'),
  long('money', 'resources', 'moneyBand', 'moneySources'),
  long('hours', 'resources', 'volunteerHours', 'staffHours', 'companyHours'),
  long('advice', 'advice', 'adviceToOthers'),
  long('links', 'advice', 'links.*.url', 'links.*.label'),
  long('conditions', 'comparison', 'conditions', 'conditionNotes'),
  long('reached', 'comparison', 'outcomeMemberships', 'outcomeNotes'),
];

export const QUESTIONS: readonly Question[] = [...SHORT_QUESTIONS, SEND_QUESTION, ...LONG_QUESTIONS];

/**
 * All fields on the screen of a question.
 * @example shownFields({ id: 'x', section: 'work', fields: ['methods'], again: ['title'] }) // => ['title', 'methods']
 */
export const shownFields = ({ fields, again = [] }: Question): readonly FieldPath[] => [...again, ...fields];

/**
 * The question that asks for a field, or for the first field of a group such as `story` or `actors`, or for
 * one row of a list. Null when nothing is called that.
 * @example questionAbout('story')?.id // => 'problem'
 * @example questionAbout('actors.0.type')?.id // => 'who'
 * @example questionAbout('conditionNotes.C01')?.id // => 'conditions'
 * @example questionAbout('weather') // => null
 */
export function questionAbout(field: string): Question | null {
  const path = field.replace(/\.\d+(?=\.|$)/, '.*');
  const wanted = fieldAt(field) ?? FIELD_PATHS.find((one) => one.startsWith(`${path}.`));
  return wanted ? (QUESTIONS.find(({ fields }) => fields.includes(wanted)) ?? null) : null;
}

/**
 * The parts of a content that the screen of a question reads and saves, each once.
 * @example unitsOf({ id: 'x', section: 'work', fields: ['actions.*.text', 'actions.*.novelty', 'methods'] }) // => ['actions', 'methods']
 */
export const unitsOf = (question: Question): readonly string[] => [
  ...new Set(shownFields(question).map(unitOf)),
];
