import { namingCheck, type NamingCount, type NamingPair, type NamingRow } from '@samskab/domain/naming';
import { FORM_RESEMBLED } from '@samskab/domain/principles';
import type { Process } from '@samskab/domain/processes';
import { processById, publicProcesses } from '@samskab/store';
import { gaugeOf } from '../processes/gauge.ts';
import { roomPath } from '../processes/room-path.ts';
import { store } from '../store.ts';

/** Processes whose gauge everybody may read: what they call themselves, and what the gauge says. */
export interface NamedProcesses extends NamingCount {
  /** Those where the two differ, or where they agree, by the pair of words. */
  readonly pairs: readonly (Omit<NamingPair, 'ids'> & {
    readonly processes: readonly {
      readonly href: string;
      readonly title: string;
      readonly language: string;
    }[];
  })[];
}

/** So many open rooms are looked at; a gauge takes some milliseconds. */
const MOST_LOOKED_AT = 200;

/**
 * How many processes call themselves something else than the gauge says. Counted are those that show everybody their
 * gauge and were not harvested: a story that was made of one is counted as a story.
 */
export async function namedProcesses(now: Date): Promise<NamedProcesses> {
  const lines = await publicProcesses(store().read, { limit: MOST_LOOKED_AT, offset: 0 });
  const open = lines.filter(({ head }) => head.visibility.gauge === 'public' && head.harvested === null);
  const found = await Promise.all(open.map(({ id }) => processById(store().read, id)));
  const processes = found.filter((process) => process !== null);
  const { compared, differ, share, pairs } = namingCheck(processes.map((process) => rowOf(process, now)));
  return {
    compared,
    differ,
    share,
    pairs: pairs.map(({ ids, ...pair }) => ({
      ...pair,
      processes: processes
        .filter(({ id }) => ids.includes(id))
        .map(({ slug, head }) => ({ href: roomPath(slug), title: head.title, language: head.language })),
    })),
  };
}

/** What the gauge does not know yet, or can compare with nothing, is not told. */
function rowOf(process: Process, now: Date): NamingRow {
  const { verdict, resembles } = gaugeOf(process, now).judgement;
  const likened = resembles === null ? null : FORM_RESEMBLED[resembles];
  return {
    id: process.id,
    kind: 'process',
    declared: process.head.declaredForm,
    actual: verdict === 'reel' ? 'cocreation' : likened,
    year: Number(process.head.startedOn.slice(0, 4)),
  };
}
