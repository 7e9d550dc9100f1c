import type { ExperienceId, PersonId } from './kernel/ids.ts';
import { experienceContent, type ExperienceContent } from './experiences/content.ts';
import type { Experience } from './experiences/experience.ts';

/** People of the tests, by role in the story. */
export const TESSA = 'tessa' as PersonId;
export const EDDA = 'edda' as PersonId;
export const OLE = 'ole' as PersonId;
export const NOON = new Date('2026-03-02T11:00:00Z');

const words = (count: number) => Array.from({ length: count }, (_, n) => `ord${n}`).join(' ');

/** A story with everything told that publication demands; whatever matters to a test is given. */
export function completeContent(given: Partial<ExperienceContent> = {}): ExperienceContent {
  return experienceContent.parse({
    title: 'Den åbne gryde',
    summary: 'Naboer spiste suppe sammen uden tilmelding.',
    story: { before: words(50), did: words(50), happened: words(50), learned: words(20) },
    valence: 'good',
    themes: ['loneliness'],
    country: 'DK',
    municipality: '0751',
    scale: 'neighbourhood',
    startMonth: '2022-03',
    actors: [
      { type: 'affectedCitizen', group: 'citizens', count: 3 },
      { type: 'municipality', group: 'public', count: 2 },
    ],
    declaredForm: 'cocreation',
    actualForm: 'cocreation',
    initiatorGroup: 'voluntary',
    problemFirst: 'Ældre kommer ikke til fællesspisning.',
    problemChanged: 'no',
    outcomes: [
      { dimension: 'relations', direction: 'better', evidenceLevel: 'e1', measure: 'Flere spiste sammen' },
    ],
    lessons: [{ text: 'Spørg, før I tilbyder.', kind: 'doDifferently' }],
    moneyBand: 'unknown',
    decisionsByWhom: 'jointMost',
    substitution: 'supplements',
    authorRelation: 'participant',
    authorGroup: 'voluntary',
    anonymity: 'A1',
    ...given,
  });
}

/** A story told by Tessa; a draft unless a state is given. */
export function anExperience(
  given: Partial<Omit<Experience, 'content'>> & { content?: Partial<ExperienceContent> } = {},
): Experience {
  const { content, ...facts } = given;
  return {
    id: '0192f1a0-0000-7000-8000-000000000001' as ExperienceId,
    origin: 'told',
    state: 'draft',
    revision: 0,
    teller: TESSA,
    reviewer: null,
    approvals: [],
    publishedVersion: null,
    withdrawn: false,
    releaseAt: null,
    replyDueAt: null,
    ...facts,
    content: completeContent(content),
  };
}
