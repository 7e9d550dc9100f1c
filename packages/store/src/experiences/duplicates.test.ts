import fs from 'node:fs';
import { experienceContent, type ExperienceContent, type ExperienceId } from '@samskab/domain';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { openLibrary, type Library } from '../library/library.ts';
import { EXAMPLES_FOLDER, loadExamplesOnce } from '../operations/first-start.ts';
import { libraryEntries } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { act } from '../testing/act.ts';
import { aDraft, anAccount, MOMENT } from '../testing/told-story.ts';
import { countAlike } from './alike.ts';
import { likelyDuplicates } from './duplicates.ts';

const NONE = uuid() as ExperienceId;

/** Every fifth sentence left out, and a word of each other put differently: the same story told again. */
function retold(text: string): string {
  return text
    .split('. ')
    .filter((_, n) => n % 5 !== 4)
    .map((sentence) => sentence.replace(/\b(\p{L}{4,})\b/u, 'egentlig'))
    .join('. ');
}

const examples = (): readonly ExperienceContent[] =>
  fs
    .readdirSync(EXAMPLES_FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) =>
      experienceContent.parse(JSON.parse(fs.readFileSync(`${EXAMPLES_FOLDER}/${name}`, 'utf8')).content),
    );

describe.each(testStores())('looking for duplicates on %s', (_name, open) => {
  let store: Store;
  let library: Library;
  const contents = examples();
  beforeAll(async () => {
    store = await open();
    await loadExamplesOnce(store, MOMENT);
    library = await openLibrary(store);
  });
  afterAll(async () => {
    await library.close();
    await store.close();
  });

  test('a published story is only like itself, and not when it is left out', async () => {
    const shelf = await store.read
      .select({ id: libraryEntries.experienceId, title: libraryEntries.title })
      .from(libraryEntries);
    for (const content of contents) {
      const id = shelf.find(({ title }) => title === content.title)?.id as ExperienceId;
      const found = await likelyDuplicates(store.read, library, content, NONE);
      expect(found.map((one) => one.id)).toEqual([id]);
      expect(await likelyDuplicates(store.read, library, content, id)).toEqual([]);
    }
  });

  test('the same story told again in other words is found, also under a new title', async () => {
    const told = contents.filter(({ anonymity }) => anonymity !== 'A4');
    for (const content of told) {
      const { before, did, happened, learned } = content.story;
      const again = {
        ...content,
        title: 'En helt anden overskrift',
        summary: retold(content.summary),
        story: {
          before: retold(before),
          did: retold(did),
          happened: retold(happened),
          learned: retold(learned),
        },
      };
      const [first] = await likelyDuplicates(store.read, library, again, NONE);
      expect([content.title, first?.title]).toEqual([content.title, content.title]);
    }
  });

  test('a story that waits is found, too', async () => {
    const account = await anAccount(store);
    const content = { title: 'Cykler til alle', summary: 'Unge og gamle satte cykler i stand sammen.' };
    const id = await aDraft(store, { account, content });
    const told = { ...experienceContent.parse(content), municipality: null, startMonth: null };
    expect(await likelyDuplicates(store.read, library, told, NONE)).toEqual([]);
    await act(store, id, 'submit', { editor: { id: account, group: null }, at: MOMENT });
    expect(await likelyDuplicates(store.read, library, told, NONE)).toMatchObject([
      { id, state: 'submitted' },
    ]);
  });

  test('an empty story is like none', async () => {
    expect(await likelyDuplicates(store.read, library, experienceContent.parse({}), NONE)).toEqual([]);
  });

  test('counted as alike is what a reader could mistake for another', async () => {
    const place: Partial<ExperienceContent> = {
      country: 'DK',
      municipality: '0461',
      startMonth: '2019-04',
      themes: ['homelessness', 'poverty'],
      actors: experienceContent.parse({
        actors: [
          { type: 'municipality', group: 'public' },
          { type: 'association', group: 'voluntary' },
        ],
      }).actors,
      anonymity: 'A1',
    };
    const [school] = experienceContent.parse({ actors: [{ type: 'school', group: 'public' }] }).actors;
    if (!school) throw new Error('There is a school');
    const edda = { id: await anAccount(store), group: 'public' } as const;
    const publish = async (content: Partial<ExperienceContent>) => {
      const id = await aDraft(store, { account: await anAccount(store), content });
      for (const step of ['submit', 'takeUp', 'approve'] as const)
        await act(store, id, step, { editor: edda, at: MOMENT });
      return id;
    };
    const one = await publish(place);
    await publish({ ...place, municipality: '0479', themes: ['homelessness'] });
    await publish({ ...place, municipality: '0101' });
    await publish({ ...place, startMonth: '2020-04' });
    await publish({ ...place, themes: ['poverty', 'homelessness'] });
    await publish({ ...place, actors: [...(place.actors ?? []), school] });
    const asked = experienceContent.parse(place);
    expect(await countAlike(store.read, asked, NONE)).toBe(2);
    expect(await countAlike(store.read, asked, one)).toBe(1);
  });
});
