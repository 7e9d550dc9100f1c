import { building } from '$app/env';
import { type Handle, type ServerInit, sequence } from '@sveltejs/kit/hooks';
import process from 'node:process';
import { getTextDirection } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { start, stop } from '#lib/server/start.ts';
import { whoAsks } from '#lib/server/visitor.ts';

export const init: ServerInit = async () => {
  if (building) return;
  await start();
  process.once('sveltekit:shutdown', () => void stop());
};

const visitor: Handle = async ({ event, resolve }) => {
  const person = building ? null : await whoAsks(event);
  event.locals.person = person;
  event.locals.visitor = person
    ? { kind: 'person', id: person.id, role: person.role }
    : { kind: 'anonymous' };
  return resolve(event);
};

const language: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ request, locale }) =>
    resolve(
      { ...event, request },
      {
        transformPageChunk: ({ html }) =>
          html.replace('%lang%', locale).replace('%dir%', getTextDirection(locale)),
      },
    ),
  );

export const handle: Handle = sequence(visitor, language);
