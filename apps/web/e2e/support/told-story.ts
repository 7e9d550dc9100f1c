import { type ExperienceContent, experienceContent, type ExperienceId } from '@samskab/domain';
import {
  accountByEmail,
  addAccount,
  createDraft,
  holdExperience,
  keyDigest,
  newKey,
  saveDraft,
  showVoice,
  slugFor,
  type Store,
  voicesOf,
} from '@samskab/store';
import { act, type Act } from '@samskab/store/testing';
import { v7 as uuid } from 'uuid';
import { inStore } from './in-store.ts';

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

/** What matters to a test in a story; all else is told, too. */
export type Told = Partial<Record<keyof ExperienceContent, unknown>>;

/** A story that stands in the library. */
export interface PublishedStory {
  readonly id: string;
  /** Its page for readers, without the language. */
  readonly address: string;
}

/**
 * Puts a story that is told, but not handed in, into the server under test.
 * @param email of the teller, who has logged in before
 */
export const tellStory = (email: string, told: Told): Promise<string> =>
  inStore((store) => putDraft(store, { account: email }, told));

/** Puts a story into the server under test that is told without an account. Answers its secret address. */
export async function tellByLink(told: Told = {}): Promise<string> {
  const key = newKey();
  await inStore((store) => putDraft(store, { returnKey: key }, told));
  return `/fortael/k/${key}`;
}

/** The same, and handed in: it waits for an editor. */
export const handedInStory = (email: string, told: Told): Promise<string> =>
  inStore(async (store) => {
    const id = await putDraft(store, { account: email }, told);
    await walk(store, id, ['submit']);
    return id;
  });

/** The same, and read, approved and published by an editor whom nobody else meets; in the order given. */
export const publishedStories = (all: readonly Told[]): Promise<readonly PublishedStory[]> =>
  inStore(async (store) => {
    const published: PublishedStory[] = [];
    for (const told of all) {
      const id = await putDraft(store, { returnKey: newKey() }, told);
      const { content } = await walk(store, id, ['submit', 'takeUp', 'approve']);
      published.push({ id, address: `/erfaringer/${slugFor(id, content.title)}` });
    }
    return published;
  });

export async function publishedStory(told: Told): Promise<PublishedStory> {
  const [story] = await publishedStories([told]);
  if (!story) throw new Error('Nothing was published');
  return story;
}

/**
 * Hands in a draft that stands already, lets an editor show the voices that have answered, and publishes it. What it
 * does not say yet is told; what it says stays. Answers its page for readers.
 */
export const publishDraft = (id: ExperienceId, told: Told = {}): Promise<string> =>
  inStore(async (store) => {
    await store.write(async (tx) => {
      const held = await holdExperience(tx, id);
      if (!held) throw new Error('There is no such draft');
      const said = Object.entries(held.content).filter(([name, value]) => isSaid(value) && name !== 'story');
      const content = experienceContent.parse({ ...COMPLETE, ...Object.fromEntries(said), ...told });
      await saveDraft(tx, held, held.revision, content, new Date());
    });
    const editor = await anEditor(store);
    for (const { id: voice, state } of await voicesOf(store.read, id))
      if (state === 'answered') await store.write((tx) => showVoice(tx, voice, editor, new Date()));
    const { content } = await walk(store, id, ['submit', 'takeUp', 'approve']);
    return `/erfaringer/${slugFor(id, content.title)}`;
  });

const isSaid = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Makes an account with a role in the server under test. Whoever has one already keeps it. */
export const putAccount = (email: string, role: 'editor' | 'administrator'): Promise<unknown> =>
  inStore((store) => store.write((tx) => addAccount(tx, { email, role, why: '', at: new Date() })));

type Teller = { readonly account: string } | { readonly returnKey: string };

async function putDraft(store: Store, teller: Teller, told: Told): Promise<ExperienceId> {
  const id = uuid() as ExperienceId;
  const content = experienceContent.parse({ ...COMPLETE, ...told });
  const by =
    'account' in teller
      ? { account: await accountOf(store, teller.account) }
      : { returnKeyDigest: keyDigest(teller.returnKey) };
  await store.write((tx) => createDraft(tx, { id, content, origin: 'told', teller: by, at: new Date() }));
  return id;
}

async function accountOf(store: Store, email: string) {
  const account = await accountByEmail(store.read, email);
  if (!account) throw new Error('The teller logs in first');
  return account.id;
}

async function walk(store: Store, id: ExperienceId, steps: readonly Act[]) {
  const editor = { id: await anEditor(store), group: 'public' } as const;
  let story;
  for (const step of steps) {
    const moved = await act(store, id, step, { editor, at: new Date() });
    if (!moved.ok) throw new Error(`${step} was refused: ${moved.error.code}`);
    story = moved.value;
  }
  if (!story) throw new Error('No step was taken');
  return story;
}

/** One for all stories that are put on the shelf. */
async function anEditor(store: Store) {
  const email = 'hylde@example.dk';
  await store.write((tx) => addAccount(tx, { email, role: 'editor', why: '', at: new Date() }));
  return accountOf(store, email);
}
