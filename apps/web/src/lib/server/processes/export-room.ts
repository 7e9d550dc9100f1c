import { NOT_FOR_RANKING, ownViews, shownPulse } from '@samskab/domain/principles';
import { processFacts, type Process } from '@samskab/domain/processes';
import { problemTexts, type Reader } from '@samskab/store';
import { gaugeRecord } from './gauge-file.ts';

/**
 * Everything of a room as data: head, artefacts, every version of the shared text and the gauge. Keys, contacts and
 * accounts are never part of a process. Pulse and self-checks go along only as far as anybody may see them: together, and
 * from five answers.
 */
export async function exportedRoom(reader: Reader, process: Process, now: Date) {
  const { pulse: _pulse, selfCheck: _selfCheck, ...of } = process.of;
  return {
    format: 'samskab-process',
    version: 1,
    note: NOT_FOR_RANKING,
    exportedAt: now.toISOString(),
    process: { slug: process.slug, head: process.head, of },
    texts: await problemTexts(reader, process.id),
    pulse: shownPulse(processFacts(process, now).pulse),
    ownViews: ownViews(process.of.selfCheck),
    gauge: gaugeRecord(process, now, true),
  };
}
