import { BASE_VOCABULARIES, refuse } from '@samskab/domain';
import { INDICATORS } from '@samskab/domain/principles';
import { contestLight, measureOutcome, withdrawContest, type OutcomeSaid } from '@samskab/domain/processes';
import type { Wrong } from '#lib/ui/processes/room-form.ts';
import { textOf } from '../form-fields.ts';
import { roomAction } from './board-actions.ts';
import type { RoomEvent } from './open-room.ts';
import { postRoom } from './post-room.ts';
import { selfCheckActions } from './self-check.ts';
import { oneOf } from './table-forms.ts';

const DIRECTIONS = ['better', 'same', 'worse', 'unknown'] as const;
const WHOLE = /^\d{1,8}$/;

/** What is wrong with the number of people and with what is measured; the rules look at the texts. */
function wrongOutcome(form: FormData): readonly Wrong[] {
  const many = textOf(form, 'n').trim();
  return [
    ...(outcomeSaid(form).dimension === '' ? [{ code: 'choiceMissing', field: 'dimension' } as const] : []),
    ...(many !== '' && !WHOLE.test(many) ? [{ code: 'number', field: 'n' } as const] : []),
  ];
}

/** What a form says of something that is measured. */
function outcomeSaid(form: FormData): OutcomeSaid {
  const many = textOf(form, 'n').trim();
  const dimensions = BASE_VOCABULARIES.outcomeDimension.map(({ code }) => code);
  return {
    dimension: oneOf(form, 'dimension', dimensions) ?? '',
    measure: textOf(form, 'measure'),
    baseline: textOf(form, 'baseline'),
    followUp: textOf(form, 'followUp'),
    comparison: textOf(form, 'comparison'),
    direction: oneOf(form, 'direction', DIRECTIONS),
    n: WHOLE.test(many) ? Number(many) : null,
  };
}

/** The form of something that is measured: new, or in place of what was said before. */
const outcomeAction =
  (at: 'outcome' | 'changeOutcome', idOf: (form: FormData) => string | null) => async (event: RoomEvent) => {
    const form = await event.request.formData();
    return postRoom(event, {
      at,
      form,
      wrong: wrongOutcome(form),
      decide: (process, act) => measureOutcome(process, act, idOf(form), outcomeSaid(form)),
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
