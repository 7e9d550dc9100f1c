import type { AttachmentId, ExperienceId } from '@samskab/domain';
import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { addAttachment } from '../experiences/attachments.ts';
import { readPublished } from '../experiences/read-published.ts';
import { attachments, experiences, replies } from '../schema/index.ts';
import { testStores } from '../testing.ts';
import { aDraft, MOMENT, publishDraft } from '../testing/told-story.ts';
import { publicCounts, publicExperiences, publicFiles } from './export-public.ts';
import { runImport } from './run-import.ts';
import { all, anItem, itemsOf, JOB } from './testing.ts';

const PICTURE = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 256);

describe.each(testStores())('the public export on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const exported = () => all(publicExperiences(store, (slug) => `https://x.dk/${slug}`));

  const attach = (experienceId: ExperienceId, id: string) =>
    store.write((tx) =>
      addAttachment(tx, {
        id: id as AttachmentId,
        experienceId,
        kind: 'picture',
        name: 'bord.webp',
        alt: 'Et bord',
        consent: 'noPersons',
        mime: 'image/webp',
        bytes: PICTURE,
        width: 10,
        height: 10,
        at: MOMENT,
      }),
    );

  test('has every story that can be read, as readers see it, and no other', async () => {
    await aDraft(store, { content: { title: 'Kladde' } });
    const open = await publishDraft(store, await aDraft(store, { content: { title: 'Åben' } }));
    // Stories that hide their place are released late when they are told, and at once when they are imported.
    const content = { title: 'Skjult', anonymity: 'A2', municipality: '0751' } as const;
    const skjult = itemsOf([anItem(2, 'skjult', content)]);
    await runImport(store, { ...JOB, fileDigest: 'skjult' }, skjult, { clock: () => MOMENT });
    const withdrawn = await publishDraft(store, await aDraft(store, { content: { title: 'Væk' } }));
    await store.write((tx) =>
      tx.update(experiences).set({ withdrawnAt: MOMENT }).where(eq(experiences.id, withdrawn.id)),
    );
    const stories = await exported();
    expect(stories.map(({ content: { title } }) => title).toSorted()).toEqual(['Skjult', 'Åben']);
    expect(stories.map(({ id }) => id)).toContain(open.id);
    expect(stories.find(({ content: { title } }) => title === 'Skjult')?.content).toMatchObject({
      municipality: null,
      period: { start: '2022' },
    });
    for (const story of stories) {
      const page = await readPublished(store.read, story.slug);
      expect(page).toMatchObject({ kind: 'published', view: story.content, version: story.version });
      expect(story.url).toBe(`https://x.dk/${story.slug}`);
    }
  });

  test('keeps reply, source and files with the story', async () => {
    const story = await aDraft(store, { content: { title: 'Med svar' } });
    const file = uuid();
    await attach(story, file);
    await publishDraft(store, story);
    await store.write((tx) =>
      tx.insert(replies).values({
        id: uuid(),
        experienceId: story,
        organisation: 'Kommunen',
        sentAt: MOMENT,
        dueAt: MOMENT,
        reply: 'Vi ser det anderledes.',
        answeredAt: MOMENT,
      }),
    );
    const found = (await exported()).find(({ id }) => id === story);
    expect(found).toMatchObject({
      replies: [{ organisation: 'Kommunen', reply: 'Vi ser det anderledes.' }],
      source: null,
      attachments: [{ path: `attachments/${found?.slug}/1.webp`, alt: 'Et bord', mime: 'image/webp' }],
    });
    const files = await all(publicFiles(store));
    expect(files.map(({ path }) => path)).toEqual([`attachments/${found?.slug}/1.webp`]);
    expect(Buffer.from((await files[0]?.bytes()) ?? [])).toEqual(Buffer.from(PICTURE));
    await store.write((tx) => tx.delete(attachments).where(eq(attachments.id, file)));
    expect(await files[0]?.bytes()).toHaveLength(0);
  });

  test('goes on over many portions in order, and leaves out what is for reading here only', async () => {
    const before = (await exported()).length;
    const items = Array.from({ length: 230 }, (_, at) =>
      anItem(at + 2, `k${at}`, { licence: at % 3 === 0 ? 'platform-only' : 'CC0' }),
    );
    await runImport(store, JOB, itemsOf(items), { clock: () => MOMENT });
    const stories = await exported();
    expect(stories.length).toBe(before + 153);
    expect(stories.filter(({ source }) => source !== null)).toHaveLength(154);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    expect(stories.map(({ id }) => id)).toEqual(stories.map(({ id }) => id).toSorted());
    expect(await publicCounts(store.read)).toMatchObject({ portable: expect.any(Number) });
    const { readable, portable } = await publicCounts(store.read);
    expect(readable - portable).toBe(77);
  });
});
