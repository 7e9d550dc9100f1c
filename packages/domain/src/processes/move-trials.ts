import { ok, refuse } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';
import { changed, notAllowed, row, today, writtenBy, type Act, type Moved } from './act.ts';
import type { Trial } from './artefacts-actions.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { agreementNow } from './present.ts';
import type { Process } from './process.ts';
import { clean, together, wrongDay, wrongText } from './said.ts';

export type TrialSaid = Pick<
  Trial,
  | 'action'
  | 'guess'
  | 'measure'
  | 'stopRule'
  | 'startsOn'
  | 'endsOn'
  | 'safetyChecked'
  | 'childrenUnder15'
  | 'certificatesBy'
>;

const SHEET = {
  guess: { limit: LIMITS.text, needed: true },
  measure: { limit: LIMITS.text, needed: true },
  stopRule: { limit: LIMITS.text, needed: true },
  certificatesBy: { limit: LIMITS.line },
} as const;

/**
 * Starts a small trial. It needs the agreement on one page, a rule for when to stop, and that safety was looked at;
 * where children under 15 take part, also that somebody stands for the child-protection certificates.
 */
export function startTrial(process: Process, act: Act, given: TrialSaid): Moved {
  const children = given.childrenUnder15 || process.head.childrenUnder15;
  const wrong =
    notAllowed(process, act, 'runTrial') ??
    together(wrongText(given, SHEET), wrongDays(given), wrongSafety(given, children));
  if (wrong) return wrong;
  const action = process.of.action.find(({ id }) => id === given.action);
  if (!action || action.state === 'declined' || action.state === 'stopped')
    return refuse({ code: 'notFound', field: 'action' });
  if (action.owner === '') return refuse({ code: 'ownerMissing', field: 'action' });
  if ((agreementNow(process)?.groups.length ?? 0) < 2) return refuse({ code: 'noAgreement' });
  const trial: Trial = { ...writtenBy(act), ...sheetOf(given, children, today(act)), ...NOT_FINISHED };
  return ok(changed(act, 'startTrial', [row('trial', trial)]));
}

const wrongDays = ({ startsOn, endsOn }: TrialSaid) =>
  together(wrongDay('startsOn', startsOn), wrongDay('endsOn', endsOn)) ??
  (endsOn < startsOn ? refuse({ code: 'endsBeforeStart', field: 'endsOn' }) : null);

const wrongSafety = ({ safetyChecked, certificatesBy }: TrialSaid, children: boolean) =>
  together(
    safetyChecked ? null : refuse({ code: 'safetyNotChecked', field: 'safetyChecked' }),
    children && cleanText(certificatesBy) === ''
      ? refuse({ code: 'certificatesMissing', field: 'certificatesBy' })
      : null,
  );

const NOT_FINISHED = { finishedOn: null, learned: '', result: null } as const;

const sheetOf = (given: TrialSaid, childrenUnder15: boolean, day: string) => {
  const { guess, measure, stopRule, certificatesBy } = given;
  return {
    action: given.action,
    startsOn: given.startsOn,
    endsOn: given.endsOn,
    safetyChecked: given.safetyChecked,
    ...clean({ guess, measure, stopRule, certificatesBy }),
    childrenUnder15,
    certificatesOn: childrenUnder15 ? day : null,
  };
};

/** Finishes a trial with what was learned. To stop before time is as good a result as any. */
export function finishTrial(
  process: Process,
  act: Act,
  given: {
    readonly trial: string;
    readonly learned: string;
    readonly result: Exclude<Trial['result'], null>;
  },
): Moved {
  const wrong =
    notAllowed(process, act, 'runTrial') ??
    wrongText(given, { learned: { limit: LIMITS.text, needed: true } });
  if (wrong) return wrong;
  const before = process.of.trial.find(({ id }) => id === given.trial);
  if (!before) return refuse({ code: 'notFound' });
  if (before.finishedOn !== null) return refuse({ code: 'alreadyFinished' });
  if (before.startsOn > today(act)) return refuse({ code: 'inTheFuture' });
  const after: Trial = {
    ...before,
    ...clean({ learned: given.learned }),
    result: given.result,
    finishedOn: today(act),
  };
  return ok(changed(act, 'finishTrial', [row('trial', after)]));
}
