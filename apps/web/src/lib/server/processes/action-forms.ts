import { ACTOR_GROUPS } from '@samskab/domain';
import {
  DECISION_KINDS,
  DECISION_METHODS,
  type ActionSaid,
  type AgreementSaid,
  type AnchoringSaid,
  type DecisionSaid,
  type PledgeSaid,
  type TrialSaid,
} from '@samskab/domain/processes';
import { isUuid } from '@samskab/domain';
import { textOf } from '../form-fields.ts';
import { oneOf, someOf } from './table-forms.ts';

/** An identifier that a control says; null where it says none. */
export function idIn(form: FormData, name: string): string | null {
  const said = textOf(form, name);
  return isUuid(said) ? said : null;
}

export const actionSaid = (form: FormData): ActionSaid => ({
  title: textOf(form, 'title'),
  text: textOf(form, 'text'),
  origin: oneOf(form, 'origin', [...ACTOR_GROUPS, 'several'] as const) ?? 'several',
  owner: textOf(form, 'owner'),
  ownerGroup: oneOf(form, 'ownerGroup', ACTOR_GROUPS),
  dueOn: textOf(form, 'dueOn'),
  baseline: idIn(form, 'baseline'),
});

export const trialSaid = (form: FormData, action: string): TrialSaid => ({
  action,
  guess: textOf(form, 'guess'),
  measure: textOf(form, 'measure'),
  stopRule: textOf(form, 'stopRule'),
  startsOn: textOf(form, 'startsOn'),
  endsOn: textOf(form, 'endsOn'),
  safetyChecked: form.get('safetyChecked') !== null,
  childrenUnder15: form.get('childrenUnder15') !== null,
  certificatesBy: textOf(form, 'certificatesBy'),
});

export const decisionSaid = (form: FormData, action: string | null): DecisionSaid => ({
  kind: oneOf(form, 'kind', DECISION_KINDS) ?? 'other',
  what: textOf(form, 'what'),
  method: oneOf(form, 'method', DECISION_METHODS) ?? 'oneParty',
  groups: [...someOf(form, 'groups', ACTOR_GROUPS)],
  on: textOf(form, 'on'),
  meeting: idIn(form, 'meeting'),
  action,
  result: action === null ? null : oneOf(form, 'result', ['adopt', 'adjust', 'stop', 'decline'] as const),
  noPrivateInterest: form.get('noPrivateInterest') !== null,
});

export const anchoringSaid = (form: FormData, action: string): AnchoringSaid => ({
  action,
  owner: textOf(form, 'owner'),
  money: textOf(form, 'money'),
  place: textOf(form, 'place'),
  volunteers: textOf(form, 'volunteers'),
  ifStops: textOf(form, 'ifStops'),
});

export const agreementSaid = (form: FormData): AgreementSaid => ({
  whoDoes: textOf(form, 'whoDoes'),
  whoDecides: textOf(form, 'whoDecides'),
  costs: textOf(form, 'costs'),
  ifStops: textOf(form, 'ifStops'),
  insurance: textOf(form, 'insurance'),
  reviewOn: textOf(form, 'reviewOn'),
});

export const pledgeSaid = (form: FormData, action: string | null): PledgeSaid => ({
  text: textOf(form, 'text'),
  owner: textOf(form, 'owner'),
  dueOn: textOf(form, 'dueOn'),
  action,
  meeting: null,
});
