import { describe, expect, test } from 'vitest';
import { findCommunities } from './find.ts';
import { aCommunity } from './testing/a-community.ts';
import { NO_WISH, type FinderWish } from './wish.ts';

const HERE = { latitude: 56.15, longitude: 10.2 };
/** So many kilometres to the north of here. */
const north = (km: number) => ({ ...HERE, latitude: HERE.latitude + km / 111.195_08 });

describe('the worked example of the specification', () => {
  const wish: FinderWish = {
    ...NO_WISH,
    interests: ['cook', 'hands', 'help'],
    role: 'join',
    welcome: true,
    size: 'few',
    frequency: 'weekly',
    languages: ['ar', 'da'],
    times: ['afternoon'],
    from: HERE,
    maxKm: 4,
    needs: ['stepFree', 'free'],
  };
  const stepFree = ['stepFree', 'free'] as const;
  const gryde = aCommunity({
    id: '0192f1a0-0000-7000-8000-000000000009',
    name: 'Åben gryde',
    interests: ['cook', 'talk'],
    languages: ['da', 'ar'],
    position: north(1),
    offers: stepFree,
  });
  const sy = aCommunity({
    name: 'Syværkstedet',
    interests: ['hands', 'learn'],
    size: 'few',
    languages: ['ar', 'so', 'da'],
    position: north(3),
    offers: stepFree,
  });
  const have = aCommunity({ name: 'Haveholdet', interests: ['hands', 'nature'], offers: ['free'] });
  const kor = aCommunity({ name: 'Koret', interests: ['culture'], offers: stepFree });

  test('comes out as written: two at 65.8, the nearest first, two kept out', () => {
    const { matches } = findCommunities(wish, [kor, have, sy, gryde]);
    expect(matches.map(({ community, score }) => [community.name, score])).toEqual([
      ['Åben gryde', 65.8],
      ['Syværkstedet', 65.8],
    ]);
  });
  test('says that it looked further for a third, and did not let go of needs or of interests', () => {
    expect(findCommunities(wish, [kor, have, sy, gryde]).relaxed).toEqual(['distance', 'times', 'size']);
  });
});

const far = aCommunity({ id: 'far', position: north(8) });
const late = aCommunity({ id: 'late', times: ['evening'] });
const near = aCommunity({ id: 'near' });
const ids = (result: ReturnType<typeof findCommunities>) =>
  result.matches.map(({ community }) => community.id);
const asked: FinderWish = { ...NO_WISH, from: HERE, maxKm: 5, times: ['afternoon'] };

test('what had to be let go of comes last, and says what it does not give', () => {
  const { matches, relaxed } = findCommunities(asked, [late, far, near]);
  expect(matches.map(({ community, misses }) => [community.id, misses])).toEqual([
    ['near', []],
    ['far', ['distance']],
    ['late', ['times']],
  ]);
  expect(relaxed).toEqual(['distance', 'times']);
});

test('three that fit are enough, and nothing is let go of', () => {
  const three = ['a', 'b', 'c'].map((id) => aCommunity({ id }));
  expect(findCommunities(asked, [...three, far, late]).relaxed).toEqual([]);
  expect(ids(findCommunities(asked, [...three, far, late]))).toEqual(['a', 'b', 'c']);
});

test('who would get nothing is shown other things nearby before the same thing far away', () => {
  const wish: FinderWish = { ...asked, interests: ['culture'] };
  expect(findCommunities(wish, [near])).toMatchObject({
    relaxed: ['distance', 'times', 'interests'],
    matches: [{ misses: ['interests'] }],
  });
  expect(findCommunities(wish, [aCommunity({ position: north(90) })])).toMatchObject({
    matches: [{ misses: ['interests', 'distance'] }],
  });
});

test('nobody is sent where their needs are not met, or where nobody speaks their language', () => {
  for (const said of [{ needs: ['stepFree'] }, { languages: ['uk'] }] as const)
    expect(ids(findCommunities({ ...asked, ...said }, [near, far, late]))).toEqual([]);
});

test('at equal points and the same tenth of a kilometre, who was asked the least comes first', () => {
  const all = [4, 1, 2].map((enquiriesThisMonth, at) =>
    aCommunity({ id: `${enquiriesThisMonth}`, enquiriesThisMonth, position: north(at / 100) }),
  );
  expect(ids(findCommunities(asked, all))).toEqual(['1', '2', '4']);
});

test('who wants to be along from home is shown what meets online, and who goes out is not', () => {
  const online = aCommunity({ id: 'online', online: true, position: null });
  const both = aCommunity({ id: 'both', online: true });
  const home: FinderWish = { ...NO_WISH, from: HERE, fromHome: true };
  expect(ids(findCommunities(home, [near, online, both])).toSorted()).toEqual(['both', 'online']);
  expect(ids(findCommunities({ ...asked, maxKm: 1 }, [online, both, near])).toSorted()).toEqual([
    'both',
    'near',
  ]);
});

test('no more than five are shown', () => {
  const many = Array.from({ length: 40 }, (_, at) => aCommunity({ id: String(at) }));
  expect(findCommunities(NO_WISH, many).matches).toHaveLength(5);
});
