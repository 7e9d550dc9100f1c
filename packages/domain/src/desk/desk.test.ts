import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteAfter, mayDesk, phoneOf, readContact, type DeskAsker, type DeskRights } from './index.ts';

const NOBODY: DeskRights = { staff: false, arenaSteward: false };
const BO = 'bo';
const person = (role: 'member' | 'editor' | 'administrator', id = BO): DeskAsker => ({
  kind: 'person',
  id,
  role,
});

describe('who may what at the desk', () => {
  const askers: readonly (readonly [string, DeskAsker, DeskRights])[] = [
    ['somebody unknown', { kind: 'anonymous' }, NOBODY],
    ['somebody unknown who claims a right', { kind: 'anonymous' }, { staff: true, arenaSteward: true }],
    ['whoever came by a return link', { kind: 'returnLink' }, { staff: true, arenaSteward: true }],
    ['a member', person('member'), NOBODY],
    ['an editor', person('editor'), NOBODY],
    ['a member at a desk', person('member'), { staff: true, arenaSteward: false }],
    ['who keeps an arena', person('member'), { staff: false, arenaSteward: true }],
    ['an administrator', person('administrator'), NOBODY],
  ];
  /** open, handOver, seeHandover (own, another's), deleteContact (own, another's), chooseStaff */
  const table: Readonly<Record<string, string>> = {
    'somebody unknown': '- - -- -- -',
    'somebody unknown who claims a right': '- - -- -- -',
    'whoever came by a return link': '- - -- -- -',
    'a member': '- - -- -- -',
    'an editor': '- - -- -- -',
    'a member at a desk': 'y y y- y- -',
    'who keeps an arena': 'y y y- y- -',
    'an administrator': 'y y y- yy y',
  };
  const mark = (yes: boolean) => (yes ? 'y' : '-');

  test.each(askers)('%s', (name, asker, rights) => {
    const [own, other, gone] = [{ staff: BO }, { staff: 'ida' }, { staff: null }];
    expect(
      [
        mark(mayDesk.open(asker, rights)),
        mark(mayDesk.handOver(asker, rights)),
        mark(mayDesk.seeHandover(asker, rights, own)) + mark(mayDesk.seeHandover(asker, rights, other)),
        mark(mayDesk.deleteContact(asker, rights, own)) + mark(mayDesk.deleteContact(asker, rights, other)),
        mark(mayDesk.chooseStaff(asker)),
      ].join(' '),
    ).toBe(table[name]);
    expect(mayDesk.seeHandover(asker, rights, gone)).toBe(false);
  });
});

describe('what is passed on', () => {
  const written = { firstName: 'Amal', phone: '20304050', companion: false, consent: true };

  test('is a first name and a telephone, in any script and way of writing', () => {
    for (const firstName of ['Amal', 'أمل', 'Оксана', 'Anne-Sofie', 'Caa’isha', 'Bo Lars', 'می‌نا'])
      expect(readContact({ ...written, firstName }).ok).toBe(true);
    for (const phone of ['20 30 40 50', '+45 20304050', '0045 2030-4050', '٢٠٣٠٤٠٥٠', '۲۰۳۰۴۰۵۰'])
      expect(phoneOf(phone)).toBe('+4520304050');
    expect(phoneOf('+380 44 123 4567')).toBe('+380441234567');
  });

  test.each(['Amal 010190', '0101900000', 'Amal, som er syg', 'Amal <b>', 'A'.repeat(41), 'En To Tre'])(
    '»%s« is no first name',
    (firstName) => {
      expect(readContact({ ...written, firstName })).toEqual({
        ok: false,
        error: [{ code: 'notAFirstName', at: 'firstName' }],
      });
    },
  );

  test.each([
    '0101900000',
    '010190-0000',
    '610190 0000',
    '12345',
    'amal@example.dk',
    '+0 12345678',
    '１２３',
  ])('»%s« is no telephone', (phone) => {
    expect(readContact({ ...written, phone })).toEqual({
      ok: false,
      error: [{ code: 'notAPhone', at: 'phone' }],
    });
  });

  test('is nothing without a yes', () => {
    expect(readContact({ ...written, consent: false })).toEqual({
      ok: false,
      error: [{ code: 'noConsent', at: 'consent' }],
    });
  });

  test('ten digits are never a telephone, whatever stands between them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}[ .-]?\d{4}$/), (text) => {
        // Two zeros begin a number of another country, and no day of birth.
        expect(text.startsWith('00') || phoneOf(text) === null).toBe(true);
      }),
    );
  });

  test('is deleted 30 days later, to the second', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (at) => {
          expect(deleteAfter(at).getTime() - at.getTime()).toBe(30 * 86_400_000);
        },
      ),
    );
  });
});
