/** What a frame sheet tells who has power over, in the order in which it is talked about. */
export const FRAME_FIELDS = ['problem', 'solution', 'money', 'staffTime', 'rules', 'place'] as const;
export type FrameField = (typeof FRAME_FIELDS)[number];

/** How far something can be changed by those who are here, from all of it to none. */
export const FRAME_POWERS = ['open', 'partly', 'closed'] as const;
export type FramePower = (typeof FRAME_POWERS)[number];

/** Who decides about something, from all who are here to somebody who is not. */
export const FRAME_DECIDERS = ['together', 'heard', 'oneParty', 'citizens', 'elsewhere'] as const;
export type FrameDecider = (typeof FRAME_DECIDERS)[number];
