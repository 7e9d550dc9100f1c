import { completeContent } from '@samskab/domain/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksOf, inPlace } from './checks.ts';

const facts = { replyDueAt: null, published: false, alike: 9, duplicates: [] };

test('a complete, easy story without persons has nothing to note', () => {
  expect(checksOf(completeContent(), facts)).toEqual({
    missing: [],
    findings: [],
    alike: 9,
    higher: null,
    suggested: null,
    hardToRead: [],
    duplicates: [],
    hearFirst: false,
    twoEditors: false,
  });
});

test('a person is found where they stand, and the words around are the teller’s', () => {
  const summary = 'Bo Jensen fra kommunen ringede, og så spiste hele vejen sammen.';
  const { findings } = checksOf(completeContent({ summary }), facts);
  expect(findings).toMatchObject([{ unit: 'summary', kind: 'name', certain: true, text: 'Bo Jensen' }]);
});

test('a finding with what stands around it is a stretch of the text', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.nat(), fc.nat(30), (text, from, length) => {
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + length);
      const found = {
        kind: 'name',
        start,
        end,
        text: text.slice(start, end),
        confidence: 'certain',
      } as const;
      const { before, text: marked, after } = inPlace(text, found);
      expect(text).toContain(before.replace(/^…/, '') + marked + after.replace(/…$/, ''));
      expect(before.length).toBeLessThanOrEqual(61);
      expect(after.length).toBeLessThanOrEqual(61);
    }),
  );
});

test('heavy sentences in summary and advice are a warning, each by itself', () => {
  const heavy =
    'Forvaltningsmæssige sammenhængsudfordringer nødvendiggjorde tværsektorielle koordineringsinitiativer vedrørende ressourceprioriteringsproblematikker';
  const lessons = [{ text: heavy.slice(0, 200), forGroup: 'all', kind: 'doDifferently' } as const];
  const { hardToRead } = checksOf(completeContent({ summary: heavy, lessons }), facts);
  expect(hardToRead.map(({ unit }) => unit)).toEqual(['summary', 'lessons']);
});

test('a higher level is suggested when few are alike, and an organisation is heard once', () => {
  const content = completeContent({ valence: 'mixed', anonymity: 'A1', organisationNamed: true });
  expect(checksOf(content, { ...facts, alike: 2 })).toMatchObject({ higher: 'A2', hearFirst: true });
  expect(checksOf(content, { ...facts, replyDueAt: new Date(0) })).toMatchObject({ hearFirst: false });
});
