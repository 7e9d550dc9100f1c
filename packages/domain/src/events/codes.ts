/** What people have decided about an event. Whether it is over has no state: that follows from its dates. */
export const EVENT_STATES = ['waiting', 'published', 'hidden', 'cancelled'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/**
 * How one says that one comes. `none`: one just comes. `count`: one says how many come and nothing else. `name`: a
 * first name, and a mail address if one likes.
 */
export const SIGN_UPS = ['none', 'count', 'name'] as const;
export type SignUpKind = (typeof SIGN_UPS)[number];

/** What makes it possible to come. Codes are those of arenas where both know the thing. */
export const EVENT_ACCESS = [
  'stepFree',
  'toilet',
  'hearingLoop',
  'quietRoom',
  'parking',
  'interpreter',
  'childrenWelcome',
] as const;
export type EventAccess = (typeof EVENT_ACCESS)[number];

export const EVENT_PRICES = ['free', 'paid'] as const;
export type EventPrice = (typeof EVENT_PRICES)[number];

/** Where a place in line stands. */
export const SIGN_UP_STATES = ['in', 'waiting', 'cancelled'] as const;
export type SignUpState = (typeof SIGN_UP_STATES)[number];

/** How a foreign calendar was when it was last fetched: `ok`, or why not. */
export const FEED_FAULTS = [
  'address_wrong',
  'address_private',
  'name_unknown',
  'unreachable',
  'too_slow',
  'too_large',
  'too_many_redirects',
  'answer_refused',
  'not_a_calendar',
] as const;
export type FeedFault = (typeof FEED_FAULTS)[number];
