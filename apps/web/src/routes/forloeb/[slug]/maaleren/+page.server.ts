import { BASE_VOCABULARIES, type VocabularyName } from '@samskab/domain';
import { PRINCIPLE_NAMES } from '@samskab/domain/principles';
import { askedFirst } from '#lib/server/processes/self-check.ts';
import { gaugeActions } from '#lib/server/processes/gauge-actions.ts';
import { openRoom } from '#lib/server/processes/open-room.ts';
import { roomForms, roomHead } from '#lib/server/processes/room-head.ts';
import { roomPath } from '#lib/server/processes/room-path.ts';
import { said, shownGauge } from '#lib/server/processes/shown-gauge.ts';
import { term } from '#lib/terms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await openRoom(event, 'gauge');
  const { process } = room;
  const asked = await askedFirst(room);
  return {
    room: roomHead(room, event),
    ...roomForms(room, ['contestLight', 'measureOutcome']),
    asked:
      asked === null
        ? null
        : { principles: Object.entries(PRINCIPLE_NAMES).map(([code, name]) => ({ code, name: said(name) })) },
    gauge: asked === null ? shownGauge(room, new Date()) : null,
    outcomes: process.of.outcome.map(({ seat: _seat, at: _at, ...one }) => ({
      ...one,
      about: term('outcomeDimension', one.dimension),
      how: one.direction && term('direction', one.direction),
    })),
    dimensions: optionsOf('outcomeDimension'),
    directions: optionsOf('direction'),
    files: ['json', 'csv'].map((ending) => ({
      ending,
      href: roomPath(process.slug, `/maaleren/maaler.${ending}`),
    })),
  };
};

const optionsOf = (vocabulary: VocabularyName) =>
  BASE_VOCABULARIES[vocabulary].map(({ code }) => ({ value: code, label: term(vocabulary, code) }));

export const actions: Actions = gaugeActions;
