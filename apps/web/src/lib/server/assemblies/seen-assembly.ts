import { STEPS } from '@samskab/domain/assemblies';
import { shownCode } from '@samskab/domain/guide';
import { countParticipants, countVotesCast, readStatements, type Assembly } from '@samskab/store';
import { store } from '../store.ts';

/** How it stands, for the facilitator and the wall: counts only, never who. */
export async function seenAssembly(assembly: Assembly) {
  const { number, title, issue, decides, state, step, round, code, slug } = assembly;
  const [groups, votes, statements] = await Promise.all([
    countParticipants(store().read, number),
    countVotesCast(store().read, number, round),
    readStatements(store().read, number),
  ]);
  const people = groups.reduce((sum, { count }) => sum + count, 0);
  const on = statements.filter((one) => one.state === 'approved').length;
  const queue = statements.filter((one) => one.state === 'waiting' || one.state === 'quarantined').length;
  const shown = code && shownCode(code);
  const seen = {
    slug,
    title,
    issue,
    decides,
    state,
    step,
    round,
    code,
    shown,
    groups,
    people,
    votes,
    on,
    queue,
  };
  return {
    ...seen,
    revision: revisionOf([state, STEPS.indexOf(step), people, votes, on, queue, statements.length]),
  };
}
export type SeenAssembly = Awaited<ReturnType<typeof seenAssembly>>;

/** One number that is another when anything shown is (FNV-1a). */
function revisionOf(parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const sign of parts.join('|')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
