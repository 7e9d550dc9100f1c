import type { Handle } from '@sveltejs/kit/hooks';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { directionOf } from '#lib/ui/shared/direction.ts';

/** Danish at the root, other languages under their code. */
export const language: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ request, locale }) =>
    resolve(
      { ...event, request },
      {
        transformPageChunk: ({ html }) => {
          const { language: tongue = locale, direction = directionOf(locale) } = event.locals.tongue ?? {};
          return html.replace('%lang%', tongue).replace('%dir%', direction);
        },
      },
    ),
  );
