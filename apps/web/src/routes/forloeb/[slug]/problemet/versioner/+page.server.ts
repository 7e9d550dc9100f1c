import { PHASE_KINDS } from '@samskab/domain/processes';
import { problemTexts } from '@samskab/store';
import { dayText } from '#lib/dates.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomHead } from '#lib/server/processes/room-head.ts';
import { store } from '#lib/server/store.ts';
import { wordDiff } from '#lib/ui/shared/word-diff.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'problem', [...PHASE_KINDS, 'edit']);
  const texts = await problemTexts(store().read, room.process.id);
  const versions = texts.map(({ number, text, at }, place) => ({
    number,
    day: dayText(at),
    groups: [
      ...new Set(room.process.of.edit.filter((one) => one.number === number).map(({ group }) => group)),
    ],
    parts: wordDiff(texts[place - 1]?.text ?? '', text),
  }));
  return { room: roomHead(room, event), versions: versions.toReversed() };
};
