import { expect, test } from 'vitest';
import { anExperience, EDDA, OLE, TESSA } from '../testing.ts';
import type { Experience, Origin } from './experience.ts';
import { may, type Visitor } from './may.ts';
import { STATES, type State } from './moves.ts';

const VISITORS = {
  anonymous: { kind: 'anonymous' },
  member: { kind: 'person', id: OLE, role: 'member' },
  teller: { kind: 'person', id: TESSA, role: 'member' },
  returnLink: { kind: 'returnLink', experience: anExperience().id },
  otherLink: { kind: 'returnLink', experience: '0192f1a0-0000-7000-8000-00000000ffff' as Experience['id'] },
  editor: { kind: 'person', id: EDDA, role: 'editor' },
  editorWhoTells: { kind: 'person', id: TESSA, role: 'editor' },
  administrator: { kind: 'person', id: EDDA, role: 'administrator' },
} as const satisfies Record<string, Visitor>;

const OPEN: readonly State[] = ['draft', 'changesAsked'];
const tells = ['teller', 'returnLink', 'editorWhoTells'];
const edits = ['editor', 'editorWhoTells', 'administrator'];

/** Never published, published, and published but withdrawn. */
const SHELVES = [
  [false, false],
  [true, false],
  [true, true],
] as const;

/** Who may what with a story told here, written the other way round than the code: per act, the names. */
const ALLOWED: Record<
  keyof typeof may,
  (state: State, published: boolean, withdrawn: boolean) => readonly string[]
> = {
  tell: () => Object.keys(VISITORS),
  readPublished: (_state, published, withdrawn) => (published && !withdrawn ? Object.keys(VISITORS) : []),
  readDraft: (state) => (state === 'draft' ? tells : [...new Set([...tells, ...edits])]),
  saveDraft: (state) => (OPEN.includes(state) ? tells : []),
  submit: () => tells,
  deleteDraft: (state, published) => (!published && [...OPEN, 'declined'].includes(state) ? tells : []),
  review: () => ['editor', 'administrator'],
  seeQueue: () => edits,
  seeTeller: () => edits,
  withdraw: () => [...new Set([...tells, ...edits])],
  revise: () => tells,
  inviteVoice: () => [...new Set([...tells, ...edits])],
  attach: (state) => (OPEN.includes(state) ? tells : []),
  tellReuse: (_state, published, withdrawn) => (published && !withdrawn ? Object.keys(VISITORS) : []),
  judgeReuse: () => edits,
  code: (_state, published, withdrawn) => (published && !withdrawn ? ['editor', 'administrator'] : []),
  settleCodes: (_state, published, withdrawn) => (published && !withdrawn ? ['editor', 'administrator'] : []),
  manageAccounts: () => ['administrator'],
  changeGuide: () => ['administrator'],
};

for (const act of Object.keys(ALLOWED) as (keyof typeof may)[])
  test(`${act}: forbidden for everyone who is not named, in every state`, () => {
    for (const state of STATES)
      for (const [published, withdrawn] of SHELVES) {
        const story = anExperience({ state, publishedVersion: published ? 1 : null, withdrawn });
        const yes = Object.entries(VISITORS)
          .filter(([, visitor]) => may[act](visitor, story))
          .map(([name]) => name);
        expect(yes.toSorted()).toEqual([...ALLOWED[act](state, published, withdrawn)].toSorted());
      }
  });

test.each(['imported', 'example'] satisfies Origin[])('%s stories are kept by editors', (origin) => {
  const story = anExperience({ origin, teller: null, state: 'draft' });
  const yes = Object.entries(VISITORS)
    .filter(([, visitor]) => may.saveDraft(visitor, story))
    .map(([name]) => name);
  expect(yes.toSorted()).toEqual([...edits, 'returnLink'].toSorted());
});
