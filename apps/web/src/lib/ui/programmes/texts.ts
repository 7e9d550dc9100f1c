// oxlint-disable import/namespace -- the names are those of the domain; the types hold the texts to them.
import type {
  GoalState,
  IndicatorCode,
  PostKind,
  ProgrammeArtefactKind,
  ProgrammeState,
  Proof,
  ReachAnswer,
  ReachWay,
  TargetKind,
} from '@samskab/domain/programmes';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

export const proofText = (proof: Proof): string => m[`programmes_proof_${proof}`]();
export const artefactText = (kind: ProgrammeArtefactKind): string => m[`programmes_artefact_${kind}`]();
export const stateText = (state: ProgrammeState): string => m[`programmes_state_${state}`]();
export const wayText = (way: ReachWay): string => m[`programmes_way_${way}`]();
export const answerText = (answer: ReachAnswer): string => m[`programmes_answer_${answer}`]();
export const postText = (kind: PostKind): string => m[`programmes_post_${kind}`]();
export const goalStateText = (state: GoalState): string => m[`programmes_goal_${state}`]();
export const targetText = (is: TargetKind): string => m[`programmes_target_${is}`]();

/** What an indicator is called; those with a line say which. */
export function indicatorText(code: IndicatorCode, setting: number | null): string {
  if (code === 'onStep') return m.programmes_indicator_onStep({ step: setting ?? 0 });
  if (code === 'processesAcross') return m.programmes_indicator_processesAcross({ kinds: setting ?? 0 });
  return m[`programmes_indicator_${code}`]();
}

/** How an indicator is counted. */
export const indicatorHow = (code: IndicatorCode): string => m[`programmes_how_${code}`]();

/** A number in its unit: "62 %", "14". Halves are rounded, for nobody counts half a person. */
export const numberText = (value: number, unit: 'count' | 'share'): string => {
  const rounded = Math.round(value).toLocaleString(getLocale() === 'da' ? 'da-DK' : 'en-GB');
  return unit === 'share' ? m.programmes_percent({ number: rounded }) : rounded;
};

/** "mindst 50 %", "flere end før". */
export function targetLine(
  target: { readonly is: TargetKind; readonly value: number | null } | null,
  unit: 'count' | 'share',
): string | null {
  if (target === null) return null;
  const { is, value } = target;
  if (value === null || is === 'growing' || is === 'falling') return targetText(is);
  return `${targetText(is)} ${numberText(value, unit)}`;
}

/** "Trin 2: Har kørt et lille forløb", or that there is none yet. */
export const stepText = (
  number: number | null,
  steps: readonly { readonly title: { readonly text: string } }[],
): string =>
  number === null
    ? m.programmes_step_none()
    : m.programmes_step_named({ number, title: steps[number]?.title.text ?? '' });

/** Where an artefact can be read. */
export const ARTEFACT_PLACES: Readonly<Record<ProgrammeArtefactKind, string>> = {
  experience: '/erfaringer',
  process: '/forloeb',
  event: '/kalender',
  arena: '/arenaer',
};

/** Why there is no number: nobody has told yet, or so few that they could be known. */
export const silentText = (why: 'nothingYet' | 'tooFew'): string => m[`programmes_silent_${why}`]();

const DONE: Readonly<Record<string, () => string>> = {
  ask: m.programmes_done_ask,
  link: m.programmes_done_link,
  unlink: m.programmes_done_unlink,
  setAside: m.programmes_done_setAside,
  letCount: m.programmes_done_letCount,
  confirmHelp: m.programmes_done_confirmHelp,
  leave: m.programmes_done_leave,
  remove: m.programmes_done_remove,
  sheet: m.programmes_done_saved,
  reach: m.programmes_done_saved,
  drop: m.programmes_done_removed,
  post: m.programmes_done_post,
  reply: m.programmes_done_post,
  accept: m.programmes_done_accept,
  decline: m.programmes_done_decline,
  news: m.programmes_done_news,
  dropNews: m.programmes_done_removed,
  circle: m.programmes_done_saved,
  dropCircle: m.programmes_done_removed,
  save: m.programmes_done_saved,
  make: m.programmes_done_make,
  open: m.programmes_done_open,
  close: m.programmes_done_close,
  addEditor: m.programmes_done_saved,
  removeEditor: m.programmes_done_removed,
};

/** What was done, to be said once at the top of the page; null where nothing was. */
export const doneText = (done: string | null): string | null =>
  done !== null && Object.hasOwn(DONE, done) ? (DONE[done]?.() ?? null) : null;

/** What an indicator is called where its line has not been chosen yet. */
export const indicatorName = (code: IndicatorCode): string => m[`programmes_name_${code}`]();
