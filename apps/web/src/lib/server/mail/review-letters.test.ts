import { REASONS } from '@samskab/domain';
import { expect, test } from 'vitest';
import { reasonSentence } from '#lib/ui/review/reasons.ts';
import { askReply, changesAsked, declined, published, withdrawn } from './review-letters.ts';

const told = {
  title: 'Den åbne gryde',
  id: '0192f1a0-0000-7000-8000-000000000001',
  slug: 'den-aabne-gryde-00000001',
  reasons: REASONS,
  message: 'Skriv, hvem der kom.',
  hasAccount: true,
};

for (const language of ['da', 'en'] as const) {
  test.each([
    ['changesAsked', changesAsked],
    ['declined', declined],
  ])(`%s says every reason, the editor's words and the way back (${language})`, (_name, letter) => {
    const { subject, body } = letter[language](told);
    for (const reason of REASONS) expect(body).toContain(reasonSentence(reason, language) ?? told.message);
    expect(body).toContain(`/fortael/${told.id}`);
    expect(body).toContain(told.title);
    expect(subject).not.toContain(told.title);
  });

  test(`published leads to where readers see it, withdrawn says why (${language})`, () => {
    expect(published[language](told).body).toContain(`/erfaringer/${told.slug}`);
    const why = withdrawn[language]({ ...told, reasons: [] });
    expect(why.body).toContain(told.message);
    expect(why.body).toContain(`/fortael/${told.id}`);
  });

  test(`whoever told without an account is sent to their own secret link, which is in no mail (${language})`, () => {
    for (const letter of [changesAsked, declined, withdrawn])
      expect(letter[language]({ ...told, hasAccount: false }).body).not.toContain('/fortael/');
  });

  test(`an organisation gets its link and the day (${language})`, () => {
    const asked = { organisation: 'Kommunen', title: told.title, key: 'abc', dueAt: '2026-03-16T11:00:00Z' };
    const { body } = askReply[language](asked);
    expect(body).toContain('/svar/abc');
    expect(body).toMatch(/16\.? (marts|March) 2026/);
  });
}
