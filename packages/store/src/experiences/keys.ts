import { createHash, randomBytes } from 'node:crypto';

/**
 * A new secret for a link that works without an account: 160 bits, readable aloud in groups, safe in an address.
 */
export const newKey = (): string => randomBytes(20).toString('base64url');

/** What we keep of a secret: its SHA-256. Enough to recognise it, useless to whoever reads the database. */
export const keyDigest = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Whether a text has the form of such a secret. */
export const isLinkKey = (text: string): boolean => /^[A-Za-z0-9_-]{27}$/.test(text);
