import type { AttachmentId, ExperienceId } from '@samskab/domain';
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { testStores } from '../testing.ts';
import { aDraft, anAccount, MOMENT, publishDraft } from '../testing/told-story.ts';
import {
  addAttachment,
  attachmentById,
  attachmentsOf,
  fileBytes,
  fileDigest,
  MOST_ATTACHMENTS,
  removeAttachment,
  type NewAttachment,
} from './attachments.ts';
import { deleteDraft } from './delete-draft.ts';
import { readPublished } from './read-published.ts';

describe.each(testStores())('attachments on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  const aFile = (experienceId: ExperienceId, given: Partial<NewAttachment> = {}): NewAttachment => ({
    id: uuid() as AttachmentId,
    experienceId,
    kind: 'picture',
    name: 'gryden.webp',
    alt: 'En gryde suppe på et bord i gården',
    consent: 'noPersons',
    mime: 'image/webp',
    bytes: new TextEncoder().encode(`billede ${uuid()}`),
    width: 800,
    height: 600,
    at: MOMENT,
    ...given,
  });
  const add = (file: NewAttachment) => store.write((tx) => addAttachment(tx, file));
  const files = async () => {
    const { rows } = await store.read.execute<{ n: number }>(
      sql`select count(*)::int as n from attachment_files`,
    );
    return rows[0]?.n;
  };

  test('gives back what was attached, byte by byte and in order', async () => {
    const story = await aDraft(store, { account: await anAccount(store) });
    const [one, two] = [
      aFile(story),
      aFile(story, { kind: 'pdf', mime: 'application/pdf', bytes: Uint8Array.of(0, 255, 10) }),
    ];
    await add(one);
    await add(two);
    const listed = await attachmentsOf(store.read, story);
    expect(listed.map(({ id }) => id)).toEqual([one.id, two.id]);
    expect([...((await fileBytes(store.read, fileDigest(two.bytes))) ?? [])]).toEqual([0, 255, 10]);
    expect(await attachmentById(store.read, two.id)).toMatchObject({
      attachment: { kind: 'pdf', digest: fileDigest(two.bytes) },
      story: { id: story, state: 'draft', publishedVersion: null },
    });
    expect(await attachmentById(store.read, uuid() as AttachmentId)).toBeNull();
  });

  test('keeps the same file once, until the last story that has it lets it go', async () => {
    const [first, second] = [await aDraft(store), await aDraft(store)];
    const before = (await files()) ?? 0;
    const one = aFile(first);
    const two = aFile(second, { bytes: one.bytes });
    await add(one);
    await add(two);
    expect(await files()).toBe(before + 1);
    await store.write((tx) => removeAttachment(tx, first, one.id));
    expect(await files()).toBe(before + 1);
    await store.write((tx) => deleteDraft(tx, second));
    expect(await files()).toBe(before);
  });

  test('readers see the files that were there when the version was published, not those added since', async () => {
    const story = await aDraft(store, { account: await anAccount(store) });
    const before = aFile(story);
    await add(before);
    const { publishedVersion } = await publishDraft(store, story);
    const since = aFile(story, { at: new Date(MOMENT.getTime() + 1) });
    await add(since);
    expect(publishedVersion).toBe(1);
    expect((await attachmentById(store.read, before.id))?.published).toBe(true);
    expect((await attachmentById(store.read, since.id))?.published).toBe(false);
    const read = await readPublished(store.read, await slugOf(story));
    expect(read?.kind === 'published' && read.attachments.map(({ id }) => id)).toEqual([before.id]);
  });

  const slugOf = async (id: ExperienceId) => {
    const { rows } = await store.read.execute<{ slug: string }>(
      sql`select slug from experiences where id = ${id}`,
    );
    return rows[0]?.slug ?? '';
  };

  test('a file is removed only by its own story', async () => {
    const [story, other] = [await aDraft(store), await aDraft(store)];
    const file = aFile(story);
    await add(file);
    await store.write((tx) => removeAttachment(tx, other, file.id));
    expect(await attachmentsOf(store.read, story)).toHaveLength(1);
  });

  test('takes as many as it says, and no more', async () => {
    const story = await aDraft(store);
    for (let n = 0; n < MOST_ATTACHMENTS; n += 1) expect(await add(aFile(story))).toBe(true);
    expect(await add(aFile(story))).toBe(false);
    expect(await attachmentsOf(store.read, story)).toHaveLength(MOST_ATTACHMENTS);
  });
});
