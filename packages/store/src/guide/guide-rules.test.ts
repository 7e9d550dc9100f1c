import { GUIDE_RULES, type GuideRules } from '@samskab/domain/guide';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountAuditPage } from '../accounts/audit.ts';
import { deleteAccount } from '../accounts/delete-account.ts';
import { myData } from '../accounts/my-data.ts';
import type { Store } from '../engine/index.ts';
import { anAccount, MOMENT, testStores } from '../testing.ts';
import { dropGuideDraft, guideDraft, saveGuideDraft } from './guide-drafts.ts';
import {
  activeGuideVersion,
  guideRulesOf,
  guideVersions,
  keepShippedRules,
  publishGuideRules,
} from './guide-rules.ts';

const CLOSER: GuideRules = { ...GUIDE_RULES, lines: { ...GUIDE_RULES.lines, close: 6 } };
const NEWER: GuideRules = { ...GUIDE_RULES, lines: { ...GUIDE_RULES.lines, close: 7 } };

describe.each(testStores())('rules of the guide on %s', (_name, open) => {
  let store: Store;
  beforeEach(async () => void (store = await open()));
  afterEach(() => store.close());

  const ship = (rules: GuideRules) => store.write((tx) => keepShippedRules(tx, rules, MOMENT));
  const publish = (rules: GuideRules, basedOn: number, restoredFrom: number | null = null) =>
    store.write((tx) =>
      publishGuideRules(tx, { rules, basedOn, restoredFrom, by: 'ada', why: 'because', at: MOMENT }),
    );
  const states = async () =>
    (await guideVersions(store.read)).map(({ version, origin, active }) => [version, origin, active]);

  test('what ships is the first version, kept once, and read back to the letter', async () => {
    expect(await activeGuideVersion(store.read)).toBeNull();
    await Promise.all([ship(GUIDE_RULES), ship(GUIDE_RULES)]);
    await ship(GUIDE_RULES);
    expect(await states()).toEqual([[1, 'shipped', true]]);
    // The order counts: of two reasons that weigh the same, the first is told.
    expect(JSON.stringify(await guideRulesOf(store.read, 1))).toBe(JSON.stringify(GUIDE_RULES));
    expect(await guideRulesOf(store.read, 2)).toBeNull();
  });

  test('what is put in force answers from then on, and the older version is still there', async () => {
    await ship(GUIDE_RULES);
    expect(await publish(CLOSER, 1)).toEqual({ ok: true, value: 2 });
    expect(await activeGuideVersion(store.read)).toBe(2);
    expect((await guideRulesOf(store.read, 2))?.lines.close).toBe(6);
    expect(await guideRulesOf(store.read, 1)).toEqual(GUIDE_RULES);
    const [line] = await accountAuditPage(store.read, { before: null, limit: 5 });
    expect(line).toMatchObject({ actor: 'ada', what: 'guideRulesChanged:2', why: 'because' });
    expect(await publish(GUIDE_RULES, 2, 1)).toEqual({ ok: true, value: 3 });
    expect((await guideVersions(store.read))[0]).toMatchObject({ origin: 'restored', restoredFrom: 1 });
  });

  test('of two who began at the same version only one is taken, also at the same moment', async () => {
    await ship(GUIDE_RULES);
    const both = await Promise.all([publish(CLOSER, 1), publish(NEWER, 1)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await states()).toEqual([
      [2, 'edited', true],
      [1, 'shipped', false],
    ]);
    expect(await publish(NEWER, 1)).toEqual({ ok: false, error: { code: 'anotherVersion' } });
    expect(await activeGuideVersion(store.read)).toBe(2);
  });

  test('rules of a newer Samskab answer where nobody changed them, and wait where somebody did', async () => {
    await ship(GUIDE_RULES);
    await ship(NEWER);
    expect(await activeGuideVersion(store.read)).toBe(2);
    await publish(CLOSER, 2);
    await ship({ ...NEWER, explained: [] });
    expect(await states()).toEqual([
      [4, 'shipped', false],
      [3, 'edited', true],
      [2, 'shipped', false],
      [1, 'shipped', false],
    ]);
  });

  test('a draft is kept for each administrator, and goes with the account', async () => {
    const [one, other] = [await anAccount(store), await anAccount(store)];
    const draft = { rules: CLOSER, basedOn: 1, savedAt: MOMENT };
    await store.write((tx) => saveGuideDraft(tx, one, draft));
    await store.write((tx) => saveGuideDraft(tx, one, { ...draft, rules: NEWER }));
    await store.write((tx) => saveGuideDraft(tx, other, draft));
    expect(await guideDraft(store.read, one)).toEqual({ ...draft, rules: NEWER });
    expect((await myData(store.read, one, MOMENT)).guideDraft).toMatchObject({ basedOn: 1 });
    await store.write((tx) => dropGuideDraft(tx, one));
    expect((await myData(store.read, one, MOMENT)).guideDraft).toBeNull();
    expect(await guideDraft(store.read, one)).toBeNull();
    expect((await guideDraft(store.read, other))?.rules.lines.close).toBe(6);
    await store.write((tx) => deleteAccount(tx, { account: other, actor: other, at: MOMENT }));
    expect(await guideDraft(store.read, other)).toBeNull();
  });
});
