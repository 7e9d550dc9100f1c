/** Longest message to a host, in characters. */
export const HOST_LIMITS = { text: 3000 } as const;

/** What of a message to a host must be put right. */
export type HostProblem = 'email' | 'text_missing' | 'text_too_long';
