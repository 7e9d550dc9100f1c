import { isTerm, type ExperienceContent, type Vocabularies, type VocabularyName } from '@samskab/domain';

/** A code in a content, the list it belongs to and where it stands. */
export interface CodeFound {
  readonly field: string;
  readonly vocabulary: VocabularyName;
  readonly code: string;
}

/** Fields that hold one code or several, with the list the codes come from. */
export const CODE_LISTS = {
  language: 'language',
  scale: 'scale',
  themes: 'theme',
  targetGroups: 'targetGroup',
  disciplines: 'discipline',
  declaredForm: 'collaborationForm',
  actualForm: 'collaborationForm',
  problemDefinedWhen: 'phase',
  phasesDone: 'phase',
  methods: 'method',
  arenaKind: 'arenaKind',
  decisionsByWhom: 'decisionsByWhom',
  substitution: 'substitution',
  purposeEmphasis: 'purposeEmphasis',
  successFactors: 'factor',
  failureFactors: 'factor',
  moneyBand: 'moneyBand',
  moneySources: 'moneySource',
  authorRelation: 'authorRelation',
  licence: 'licence',
} as const satisfies Partial<Record<keyof ExperienceContent, VocabularyName>>;

const ITEM_LISTS = {
  actors: { type: 'actorType', role: 'role', joinedPhase: 'phase', leftPhase: 'phase' },
  actions: { novelty: 'novelty' },
  outcomes: { dimension: 'outcomeDimension', direction: 'direction', evidenceLevel: 'evidenceLevel' },
} as const satisfies Partial<Record<keyof ExperienceContent, Readonly<Record<string, VocabularyName>>>>;

/** Every code that a content holds. */
export function codesIn(content: ExperienceContent): readonly CodeFound[] {
  const single = Object.entries(CODE_LISTS).flatMap(([field, vocabulary]) =>
    found(field, vocabulary, content[field as keyof typeof CODE_LISTS]),
  );
  const inItems = Object.entries(ITEM_LISTS).flatMap(([field, lists]) => {
    const items: readonly Readonly<Record<string, unknown>>[] = content[field as keyof typeof ITEM_LISTS];
    return items.flatMap((item) =>
      Object.entries(lists).flatMap(([name, vocabulary]) => found(field, vocabulary, item[name])),
    );
  });
  const transfer = found('transfer', 'transferDifference', content.transfer?.differsInDenmark ?? []);
  return [...single, ...inItems, ...transfer];
}

const found = (field: string, vocabulary: VocabularyName, codes: unknown): readonly CodeFound[] =>
  [codes].flat().flatMap((code) => (typeof code === 'string' ? [{ field, vocabulary, code }] : []));

// "Other" and "none" are answers to the question which form was declared, without being forms themselves.
const NO_FORM = new Set(['other', 'none']);

/** The first code that no list knows, or null. */
export const unknownCode = (content: ExperienceContent, vocabularies: Vocabularies): CodeFound | null =>
  codesIn(content).find(
    ({ field, vocabulary, code }) =>
      !isTerm(vocabularies, vocabulary, code) && !(field === 'declaredForm' && NO_FORM.has(code)),
  ) ?? null;
