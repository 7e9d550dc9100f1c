import { assemblyAt } from '#lib/server/assemblies/found-assembly.ts';
import { seenAssembly } from '#lib/server/assemblies/seen-assembly.ts';
import type { RequestHandler } from './$types';

/** Asked by walls every few seconds: nothing but a mark is sent when nothing is new. */
export const GET: RequestHandler = async (event) => {
  const { revision, state } = await seenAssembly(await assemblyAt(event));
  const headers = { etag: `"${revision}"`, 'cache-control': 'private, no-cache' };
  if (event.request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers });
  return Response.json({ revision, state }, { headers });
};
