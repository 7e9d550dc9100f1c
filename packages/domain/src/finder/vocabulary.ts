export * from '../kernel/community-codes.ts';

/** Languages in which the finder asks: one file of texts each. */
export const FINDER_LANGUAGES = ['da', 'en', 'ar', 'uk', 'tr', 'so', 'pl', 'fa'] as const;
export type FinderLanguage = (typeof FINDER_LANGUAGES)[number];

/** How far somebody can come, in kilometres; null is from home, which reaches what meets online or by telephone. */
export const REACHES = { walk: 1, bike: 5, car: 15, home: null } as const;
export type Reach = keyof typeof REACHES;
