import { building } from '$app/env';
import { type Handle, type ServerInit, sequence } from '@sveltejs/kit/hooks';
import process from 'node:process';
import { getTextDirection } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { startStore, stopStore } from '#lib/server/store.ts';

export const init: ServerInit = async () => {
  if (building) return;
  await startStore();
  process.once('sveltekit:shutdown', () => void stopStore());
};

const visitor: Handle = ({ event, resolve }) => {
  event.locals.person = null;
  event.locals.visitor = { kind: 'anonymous' };
  return resolve(event);
};

const language: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ request, locale }) =>
    resolve(
      { ...event, request },
      { transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%dir%', getTextDirection(locale)) },
    ),
  );

export const handle: Handle = sequence(visitor, language);
