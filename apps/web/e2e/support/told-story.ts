import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DATA } from './folder.ts';

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** The server's own Node, which can read TypeScript. */
const NODE = fileURLToPath(new URL('../../../../node_modules/.bin/node', import.meta.url));

const part = (sentence: string): string => Array.from({ length: 8 }, () => sentence).join(' ');

/** Everything told that handing in demands; money and decisions are left for the editor to ask about. */
const COMPLETE = {
  summary: 'Naboer spiste suppe sammen i gården hver torsdag. Ingen skulle melde sig til.',
  story: {
    before: part('De ældre i opgangen spiste alene hver aften.'),
    did: part('Vi satte en stor gryde over og lod døren stå åben.'),
    happened: part('Flere og flere kom ned og satte sig ved bordet.'),
    learned: part('Man skal spørge, før man tilbyder noget.'),
  },
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
} as const;

/**
 * Puts a story that is told, but not handed in, into the server under test.
 * @param email of the teller, who has logged in before
 * @param told what matters to the test
 */
export async function tellStory(email: string, told: Readonly<Record<string, unknown>>): Promise<string> {
  const story = JSON.stringify({ ...COMPLETE, ...told });
  const { stdout } = await promisify(execFile)(NODE, [script('put-story.ts'), DATA, email, story]);
  return stdout.trim();
}

/** Makes an account with a role in the server under test. Whoever has one already keeps it. */
export async function putAccount(email: string, role: 'editor' | 'administrator'): Promise<void> {
  await promisify(execFile)(NODE, [script('put-account.ts'), DATA, email, role]);
}
