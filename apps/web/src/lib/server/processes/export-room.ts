import { NOT_FOR_RANKING, ownViews, shownPulse } from '@samskab/domain/principles';
import { processFacts, type Process } from '@samskab/domain/processes';
import { problemTexts, type Reader } from '@samskab/store';
import { gaugeRecord } from './gauge-file.ts';

/**
 * Everything of a room as data: head, artefacts, every version of the shared text and the gauge. Keys, contacts and
 * accounts are never part of a process. Pulse and self-checks go along only as far as anybody may see them: together, and
 * from five answers.
 * @param whole for those who lead the room; all others get it as the table reads it: who wrote for which group, not at which
 * seat, and no minutes that were not sent
 */
export async function exportedRoom(
  reader: Reader,
  process: Process,
  now: Date,
  { whole }: { readonly whole: boolean },
) {
  const { pulse: _pulse, selfCheck: _selfCheck, ...all } = process.of;
  const of = whole ? all : withoutSeats(all);
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

function withoutSeats(of: Omit<Process['of'], 'pulse' | 'selfCheck'>) {
  const unsigned = Object.entries(of).map(([kind, rows]) => [
    kind,
    rows.map((row) => ('seat' in row ? { ...row, seat: null } : row)),
  ]);
  return {
    ...(Object.fromEntries(unsigned) as typeof of),
    meeting: of.meeting.map((one) =>
      one.notesSentOn === null ? { ...one, seat: null, notes: '', youSaid: '' } : { ...one, seat: null },
    ),
  };
}
