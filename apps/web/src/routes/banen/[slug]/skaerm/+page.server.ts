import { redirect } from '@sveltejs/kit';
import { assemblyPath } from '#lib/server/assemblies/assembly-path.ts';
import { assemblyAt } from '#lib/server/assemblies/found-assembly.ts';
import { assemblyResults } from '#lib/server/assemblies/results.ts';
import { seenAssembly } from '#lib/server/assemblies/seen-assembly.ts';
import type { PageServerLoad } from './$types';

/** What hangs on the wall: how to join, who is here, and at the end the two lists. */
export const load: PageServerLoad = async (event) => {
  const assembly = await assemblyAt(event);
  if (assembly.state === 'closed') redirect(303, assemblyPath(assembly.slug, '/resultat'));
  return {
    assembly: await seenAssembly(assembly),
    results: assembly.step === 'directions' ? await assemblyResults(assembly) : null,
    address: `${event.url.origin}${assemblyPath(assembly.slug)}`,
    quiet: event.url.searchParams.has('stille'),
  };
};
