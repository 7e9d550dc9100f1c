import { createHmac, timingSafeEqual } from 'node:crypto';
import { configuration } from '../configuration.ts';
import { authSecret } from '../secret.ts';

/** The weekly mail that a link stops: the one that reaches this seat at this address. */
export interface Reached {
  readonly process: string;
  readonly seat: string;
  readonly email: string;
}

/**
 * The end of the link by which the weekly mail is stopped without logging in. Made from the secret of this installation,
 * so that nobody else can work it out, and from the address, so that it ends where another address is given.
 */
export const leaveToken = (reached: Reached): string => `${reached.seat}.${signatureOf(reached)}`;

/** The seat that a token names; the empty text where it names none. Whether the token is right, `isLeaveToken` says. */
export const seatInToken = (token: string): string => token.split('.')[0] ?? '';

/** Whether a token is the one that was sent. */
export function isLeaveToken(token: string, reached: Reached): boolean {
  const [given, right] = [Buffer.from(token), Buffer.from(leaveToken(reached))];
  return given.length === right.length && timingSafeEqual(given, right);
}

const signatureOf = ({ process, seat, email }: Reached): string =>
  createHmac('sha256', authSecret(configuration()))
    .update(`leaveWeekly\n${process}\n${seat}\n${email}`)
    .digest()
    .subarray(0, 20)
    .toString('base64url');
