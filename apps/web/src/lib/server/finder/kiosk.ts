import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { isUuid, type Position } from '@samskab/domain';
import type { Cookies, RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { configuration } from '../configuration.ts';
import { authSecret } from '../secret.ts';

/** Only the route of the screen and what is below it is open on a screen. */
export const KIOSK_ROUTE = '/find-faellesskab/skaerm';
const COOKIE = 'samskab.screen';
/** Asked for again each time the screen goes back to its start. */
const KEPT_SECONDS = 180 * 24 * 60 * 60;

const position = z.object({ latitude: z.number(), longitude: z.number() });
const screen = z.object({
  id: z.string().refine(isUuid),
  pin: z.string().length(43),
  place: z.object({ name: z.string().max(120), position: position.nullable() }),
  arenaId: z.string().refine(isUuid).nullable(),
});

/** A screen in a library: what its browser remembers. Nothing of those who use it. */
export type KioskScreen = Readonly<z.infer<typeof screen>>;

/** Digits that staff choose to end it. */
export const PIN = /^\d{4,8}$/;

export interface NewScreen {
  readonly pin: string;
  readonly place: { readonly name: string; readonly position: Position | null };
  readonly arenaId: string | null;
}

/** Makes this browser a screen until somebody with its digits ends that. */
export function beginScreen(cookies: Cookies, { pin, ...rest }: NewScreen): void {
  const id = randomUUID();
  keep(cookies, { id, pin: digestOf(id, pin), ...rest });
}

/** The screen that this browser is; null when it is none. */
export function screenOf(cookies: Cookies): KioskScreen | null {
  const kept = cookies.get(COOKIE);
  if (kept === undefined) return null;
  try {
    const read = screen.safeParse(JSON.parse(Buffer.from(kept, 'base64url').toString('utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Keeps a screen going for another half year. */
export function keep(cookies: Cookies, kept: KioskScreen): void {
  const value = Buffer.from(JSON.stringify(kept), 'utf8').toString('base64url');
  const secure = configuration().ORIGIN.startsWith('https:');
  cookies.set(COOKIE, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: KEPT_SECONDS });
}

/** Ends it where the digits are right. */
export function endScreen(cookies: Cookies, kept: KioskScreen, pin: string): boolean {
  const [ours, theirs] = [Buffer.from(kept.pin), Buffer.from(digestOf(kept.id, pin))];
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) return false;
  cookies.delete(COOKIE, { path: '/' });
  return true;
}

/** With a secret of the server, so that the digits cannot be found from the cookie by trying all of them. */
const digestOf = (id: string, pin: string): string =>
  createHmac('sha256', authSecret(configuration())).update(`screen\n${id}\n${pin}`).digest('base64url');

/** Whether a page may be shown on this browser: any page, or on a screen only the screen's own. */
export const isOpenHere = ({ cookies, route }: Pick<RequestEvent, 'cookies' | 'route'>): boolean =>
  route.id === KIOSK_ROUTE || route.id?.startsWith(`${KIOSK_ROUTE}/`) === true || screenOf(cookies) === null;
