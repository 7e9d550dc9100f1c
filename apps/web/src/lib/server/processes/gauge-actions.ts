import { BASE_VOCABULARIES, refuse } from '@samskab/domain';
import { INDICATORS } from '@samskab/domain/principles';
import { contestLight, measureOutcome, withdrawContest, type OutcomeSaid } from '@samskab/domain/processes';
import { fail } from '@sveltejs/kit';
import type { RoomWrong } from '#lib/ui/processes/room-form.ts';
import { textOf } from '../form-fields.ts';
import { roomAction } from './board-actions.ts';
import type { RoomEvent } from './open-room.ts';
import { postRoom, valuesOf } from './post-room.ts';
import { selfCheckActions } from './self-check.ts';
import { oneOf } from './table-forms.ts';

const DIRECTIONS = ['better', 'same', 'worse', 'unknown'] as const;
const WHOLE = /^\d{1,8}$/;

/** What a form says of something that is measured; a number of people that is none is refused. */
function outcomeSaid(form: FormData): OutcomeSaid | null {
  const many = textOf(form, 'n').trim();
  if (many !== '' && !WHOLE.test(many)) return null;
  const dimensions = BASE_VOCABULARIES.outcomeDimension.map(({ code }) => code);
  return {
    dimension: oneOf(form, 'dimension', dimensions) ?? '',
    measure: textOf(form, 'measure'),
    baseline: textOf(form, 'baseline'),
    followUp: textOf(form, 'followUp'),
    comparison: textOf(form, 'comparison'),
    direction: oneOf(form, 'direction', DIRECTIONS),
    n: many === '' ? null : Number(many),
  };
}

/** The form of something that is measured: new, or in place of what was said before. */
const outcomeAction =
  (at: 'outcome' | 'changeOutcome', idOf: (form: FormData) => string | null) => async (event: RoomEvent) => {
    const form = await event.request.formData();
    const given = outcomeSaid(form);
    if (given === null)
      return fail(422, {
        at,
        refusal: { code: 'number', field: 'n' },
        values: valuesOf(form),
      } satisfies RoomWrong);
    return postRoom(event, {
      at,
      form,
      decide: (process, act) =>
        given.dimension === ''
          ? refuse({ code: 'choiceMissing', field: 'dimension' })
          : measureOutcome(process, act, idOf(form), given),
      next: '/maaleren#outcomes',
    });
  };

/** Everything that is done on the page of the gauge. */
export const gaugeActions = {
  ...selfCheckActions,
  contest: async (event: RoomEvent) => {
    const form = await event.request.formData();
    const indicator = INDICATORS.find((one) => one === textOf(form, 'of'));
    return postRoom(event, {
      at: 'contest',
      form,
      kinds: ['contest'],
      decide: (process, act) =>
        indicator
          ? contestLight(process, act, { indicator, text: textOf(form, 'text') })
          : refuse({ code: 'notFound' }),
      next: `/maaleren#${indicator ?? ''}`,
    });
  },
  withdraw: roomAction('withdraw', '/maaleren#lights', (form, process, act) =>
    withdrawContest(process, act, textOf(form, 'of')),
  ),
  outcome: outcomeAction('outcome', () => null),
  changeOutcome: outcomeAction('changeOutcome', (form) => textOf(form, 'of')),
};
