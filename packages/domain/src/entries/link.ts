/** How long the link of a reminder can be used, in days: from the first reminder until long after it has faded. */
export const CONFIRM_LINK_DAYS = 120;

/** What a link to confirm can be when it is followed. */
export type ConfirmLink = 'usable' | 'used' | 'expired';

/**
 * What a link is at a moment. One that was used stays "used", however old: whoever clicks again is told kindly.
 * @example confirmLinkAt({ usedAt: null, expiresAt: new Date(1) }, new Date(0)) // => 'usable'
 * @example confirmLinkAt({ usedAt: null, expiresAt: new Date(1) }, new Date(1)) // => 'expired'
 */
export function confirmLinkAt(
  { usedAt, expiresAt }: { readonly usedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): ConfirmLink {
  if (usedAt !== null) return 'used';
  return now < expiresAt ? 'usable' : 'expired';
}
