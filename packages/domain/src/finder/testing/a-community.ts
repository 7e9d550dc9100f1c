import type { FinderCommunity } from '../community.ts';

/** A community where only what matters to a test has to be said. */
export const aCommunity = (said: Partial<FinderCommunity> = {}): FinderCommunity => ({
  id: '0192f1a0-0000-7000-8000-000000000001',
  slug: 'aaben-gryde',
  name: 'Åben gryde',
  what: 'Vi laver mad og spiser sammen.',
  municipality: '0751',
  place: 'Biblioteket',
  position: { latitude: 56.15, longitude: 10.2 },
  online: false,
  interests: ['cook'],
  size: 'group',
  frequency: 'weekly',
  times: ['afternoon'],
  when: 'torsdage kl. 15-17',
  languages: ['da'],
  roles: ['join'],
  offers: [],
  welcome: true,
  price: null,
  runBy: 'association',
  enquiriesThisMonth: 0,
  lastConfirmedOn: '2026-11-01',
  isExample: true,
  ...said,
});
