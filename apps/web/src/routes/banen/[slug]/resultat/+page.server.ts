import { votesOfParticipant } from '@samskab/store';
import { assemblyAt, participantIn } from '#lib/server/assemblies/found-assembly.ts';
import { assemblyResults } from '#lib/server/assemblies/results.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

/** What came of it: counts first, words second, and one's own answers beside them for whoever has joined. */
export const load: PageServerLoad = async (event) => {
  const assembly = await assemblyAt(event);
  event.setHeaders({ 'cache-control': 'private, no-cache' });
  const [results, participant] = await Promise.all([
    assemblyResults(assembly),
    participantIn(event.cookies, assembly),
  ]);
  const own = participant
    ? await votesOfParticipant(store().read, assembly.number, participant.number, results.round)
    : new Map<number, never>();
  const { slug, title, issue, decides, state } = assembly;
  return {
    assembly: { slug, title, issue, decides, state },
    results,
    own: Object.fromEntries([...own].map(([number, { vote }]) => [number, vote])),
  };
};
