import { building } from '$app/env';
import { type Handle, type HandleServerError, type ServerInit, sequence } from '@sveltejs/kit/hooks';
import process from 'node:process';
import { errorFacts } from '#lib/server/error-facts.ts';
import { kiosk } from '#lib/server/handle/kiosk.ts';
import { language } from '#lib/server/handle/language.ts';
import { logRequests } from '#lib/server/handle/log-requests.ts';
import { rememberPages } from '#lib/server/handle/remember-pages.ts';
import { secure } from '#lib/server/handle/secure.ts';
import { who } from '#lib/server/handle/who.ts';
import { log } from '#lib/server/log.ts';
import { start, stop } from '#lib/server/start.ts';

export const init: ServerInit = async () => {
  if (building) return;
  process.once('sveltekit:shutdown', () => void stop());
  await start();
};

export const handle: Handle = sequence(logRequests, rememberPages, secure, kiosk, language, who);

/** Writes down what nobody expected. Refusals and missing pages are answers, not errors. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  if (isUnreadableForm(error)) return { status: 400, message: 'Bad Request' };
  log.error(errorFacts(error), `${event.request.method} ${event.route.id ?? 'no route'} failed`);
};

/** Node says so in words only. */
const isUnreadableForm = (error: unknown): boolean =>
  error instanceof TypeError && /\bFormData\b|\bmultipart\b/i.test(error.message);
