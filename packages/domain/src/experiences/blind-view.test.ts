import { expect, test } from 'vitest';
import { completeContent } from '../testing.ts';
import { blindView } from './blind-view.ts';
import type { ExperienceContent } from './content.ts';

/** The same story with another end: everything that is told of what came of it, and what the teller says of the codes. */
const ENDINGS = {
  summary: 'Det gik galt.',
  story: { before: 'A', did: 'B', happened: 'Alle gik hjem.', learned: 'Aldrig igen.' },
  valence: 'bad',
  valenceWhy: 'Ingen kom',
  wentWrong: { what: 'Alt', noticed: 'Sent', tried: 'Lidt' },
  endMonth: '2024-01',
  ongoing: false,
  stillExists12m: false,
  actualForm: 'information',
  formWhy: 'Det blev et orienteringsmøde',
  actions: [{ text: 'Suppe', novelty: 'n3', originGroup: 'citizens', continues: false }],
  outcomes: [{ dimension: 'trust', direction: 'worse', evidenceLevel: 'e2' }],
  successFactors: ['arena'],
  failureFactors: ['time'],
  lessons: [{ text: 'Stop i tide.', kind: 'stop' }],
  adviceToOthers: 'Lad være.',
  links: [{ url: 'https://example.dk/evaluering', label: 'Evaluering' }],
  conditions: { C01: 0 },
  outcomeMemberships: { O2: 0 },
  conditionNotes: { C01: 'Det gik galt' },
  outcomeNotes: { O2: 'Ingen kom' },
} as unknown as Partial<ExperienceContent>;

test('two stories that differ only in how they ended look the same to a coder', () => {
  const same = { story: { before: 'A', did: 'B', happened: '', learned: '' } };
  const action = { text: 'Suppe', novelty: null, originGroup: null, continues: null };
  expect(blindView(completeContent(ENDINGS))).toEqual(
    blindView(completeContent({ ...same, actions: [action] })),
  );
});

test('every other field of a story is shown, so that there is something to code from', () => {
  const shown = new Set(Object.keys(blindView(completeContent())));
  const kept = Object.keys(completeContent()).filter((field) => !shown.has(field) && !(field in ENDINGS));
  expect(kept).toEqual([
    'transfer',
    'authorRelation',
    'authorGroup',
    'anonymity',
    'organisationNamed',
    'embargoUntil',
    'licence',
  ]);
});
