import { createHmac } from 'node:crypto';
import { configuration } from '../configuration.ts';
import { authSecret } from '../secret.ts';

/**
 * The secret by which a citizen takes a handover back: made of its id with a secret that nobody has outside this
 * installation, so that the sheet can be printed again and nothing of it is kept.
 */
export const undoKeyOf = (handover: string): string =>
  createHmac('sha256', authSecret(configuration()))
    .update(`undo ${handover}`)
    .digest('base64url')
    .slice(0, 27);
