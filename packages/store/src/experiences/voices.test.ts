import { voiceContent, type ExperienceId, type VoiceId } from '@samskab/domain';
import { EDDA } from '@samskab/domain/testing';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../engine/types.ts';
import { testStores } from '../testing.ts';
import { aDraft, anAccount, MOMENT, publishDraft } from '../testing/told-story.ts';
import { experienceById } from './load-experience.ts';
import { newKey } from './keys.ts';
import { readPublished } from './read-published.ts';
import { answerReply, askForReply, replyByKey, repliesOf } from './replies.ts';
import { countVoicesWaiting, hideVoice, showVoice, voicesWaiting } from './voice-decisions.ts';
import { answerVoice, inviteVoice, MOST_INVITATIONS, revokeVoice, voiceByKey, voicesOf } from './voices.ts';

const SHEET = voiceContent.parse({ group: 'public', valence: 'mixed', wentWell: 'Vi mødtes.' });

describe.each(testStores())('voices and replies on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => void (store = await open()));
  afterAll(() => store.close());

  async function invited(experienceId: ExperienceId, name = 'kommunen') {
    const [id, key] = [uuid() as VoiceId, newKey()];
    const done = await store.write((tx) =>
      inviteVoice(tx, { id, experienceId, invited: name, key, at: MOMENT }),
    );
    return { id, key, done };
  }

  test('an invitation is answered by whoever has its link, and may be changed until it is decided', async () => {
    const story = await aDraft(store);
    const { id, key } = await invited(story);
    expect((await voiceByKey(store.read, key))?.voice).toMatchObject({
      id,
      state: 'invited',
      invited: 'kommunen',
    });
    expect(await store.write((tx) => answerVoice(tx, key, SHEET, MOMENT))).toEqual({ ok: true, value: id });
    await store.write((tx) => answerVoice(tx, key, { ...SHEET, wentBadly: 'Vi gik.' }, MOMENT));
    expect(await voicesOf(store.read, story)).toMatchObject([
      { state: 'answered', content: { wentBadly: 'Vi gik.' } },
    ]);

    await store.write((tx) => hideVoice(tx, id, EDDA, 'Et navn står der.', MOMENT));
    expect(await store.write((tx) => answerVoice(tx, key, SHEET, MOMENT))).toMatchObject({
      error: { code: 'decided' },
    });
    expect(await store.write((tx) => answerVoice(tx, newKey(), SHEET, MOMENT))).toMatchObject({
      error: { code: 'unknownKey' },
    });
  });

  test('readers see a voice when an editor has shown it and the story is published', async () => {
    const story = await aDraft(store, { account: await anAccount(store) });
    const { id, key } = await invited(story);
    await store.write((tx) => answerVoice(tx, key, SHEET, MOMENT));
    await publishDraft(store, story);
    const slug = async () => (await voiceByKey(store.read, key))?.story.slug ?? '';
    const shown = async () => {
      const read = await readPublished(store.read, await slug());
      return read?.kind === 'published' ? read.voices.map((voice) => voice.id) : null;
    };
    expect(await shown()).toEqual([]);
    expect(await voicesWaiting(store.read, { limit: 100 })).toContainEqual(
      expect.objectContaining({ voice: expect.objectContaining({ id }) }),
    );
    const before = await countVoicesWaiting(store.read);
    const editor = await anAccount(store);
    expect(await store.write((tx) => showVoice(tx, id, editor, MOMENT))).toBe(true);
    expect(await shown()).toEqual([id]);
    expect(await countVoicesWaiting(store.read)).toBe(before - 1);
    expect(await store.write((tx) => hideVoice(tx, id, editor, 'Et navn står der.', MOMENT))).toBe(true);
    expect(await shown()).toEqual([]);
    expect((await voiceByKey(store.read, key))?.voice.decidedWhy).toBe('Et navn står der.');
  });

  test('an invitation can be taken back until it is answered, and only in its own story', async () => {
    const [story, other] = [await aDraft(store), await aDraft(store)];
    const [one, two] = [await invited(story), await invited(story)];
    expect(await store.write((tx) => revokeVoice(tx, other, one.id))).toBe(false);
    expect(await store.write((tx) => revokeVoice(tx, story, one.id))).toBe(true);
    expect(await voiceByKey(store.read, one.key)).toBeNull();
    await store.write((tx) => answerVoice(tx, two.key, SHEET, MOMENT));
    expect(await store.write((tx) => revokeVoice(tx, story, two.id))).toBe(false);
  });

  test('the same invitation made twice is one, and its link opens no other story', async () => {
    const [story, other] = [await aDraft(store), await aDraft(store)];
    const { key } = await invited(story);
    const again = { id: uuid() as VoiceId, invited: 'kommunen', key, at: MOMENT };
    expect(await store.write((tx) => inviteVoice(tx, { ...again, experienceId: story }))).toBe(true);
    expect(await store.write((tx) => inviteVoice(tx, { ...again, experienceId: other }))).toBe(false);
    const both = { invited: 'kommunen', key: newKey(), experienceId: other, at: MOMENT };
    const atOnce = [uuid(), uuid()].map((id) =>
      store.write((tx) => inviteVoice(tx, { ...both, id: id as VoiceId })),
    );
    expect(await Promise.all(atOnce)).toEqual([true, true]);
    expect(await voicesOf(store.read, story)).toHaveLength(1);
    expect(await voicesOf(store.read, other)).toHaveLength(1);
  });

  test('an unanswered invitation cannot be shown', async () => {
    const { id } = await invited(await aDraft(store));
    expect(await store.write((tx) => showVoice(tx, id, EDDA, MOMENT))).toBe(false);
  });

  test('no more invitations than can be kept an eye on', async () => {
    const story = await aDraft(store);
    for (let n = 0; n < MOST_INVITATIONS; n += 1) expect((await invited(story)).done).toBe(true);
    expect((await invited(story)).done).toBe(false);
  });

  test('an organisation replies within its time and may change its words until then', async () => {
    const experienceId = await aDraft(store);
    const key = newKey();
    const dueAt = new Date(MOMENT.getTime() + 14 * 86_400_000);
    await store.write((tx) =>
      askForReply(tx, {
        id: uuid(),
        experienceId,
        organisation: 'Kommunen',
        email: null,
        key,
        sentAt: MOMENT,
        dueAt,
      }),
    );
    expect(await replyByKey(store.read, newKey())).toBeNull();
    expect(await store.write((tx) => answerReply(tx, key, 'Vi ser det anderledes.', MOMENT))).toMatchObject({
      ok: true,
    });
    expect(await repliesOf(store.read, experienceId)).toMatchObject([
      { organisation: 'Kommunen', reply: 'Vi ser det anderledes.', answeredAt: MOMENT },
    ]);
    await store.write((tx) => answerReply(tx, key, '', MOMENT));
    expect(await replyByKey(store.read, key)).toMatchObject({ reply: '', answeredAt: null });
    expect(await store.write((tx) => answerReply(tx, key, 'For sent', dueAt))).toEqual({
      ok: false,
      error: { code: 'tooLate', dueAt },
    });
    expect(await experienceById(store.read, experienceId)).not.toBeNull();
  });
});
