import type {
  AnsweringGroup,
  AssemblyVote,
  DeclineReason,
  StatementDoubt,
  StatementRefusal,
  StatementSource,
  StatementTheme,
  Step,
} from '@samskab/domain/assemblies';
import { m } from '#lib/paraglide/messages.js';

export const answeringGroup: Readonly<Record<AnsweringGroup, () => string>> = {
  citizen: m.assembly_group_citizen,
  voluntary: m.assembly_group_voluntary,
  public: m.assembly_group_public,
  political: m.assembly_group_political,
  company: m.assembly_group_company,
  other: m.assembly_group_other,
};

export const themeWords: Readonly<Record<StatementTheme, () => string>> = {
  municipality: m.assembly_theme_municipality,
  politics: m.assembly_theme_politics,
  staff: m.assembly_theme_staff,
  association: m.assembly_theme_association,
  enthusiast: m.assembly_theme_enthusiast,
  company: m.assembly_theme_company,
  citizen: m.assembly_theme_citizen,
  limit: m.assembly_theme_limit,
  money: m.assembly_theme_money,
  arena: m.assembly_theme_arena,
  process: m.assembly_theme_process,
  term: m.assembly_theme_term,
  learning: m.assembly_theme_learning,
  direction: m.assembly_theme_direction,
};

export const voteWords: Readonly<Record<`${AssemblyVote}`, () => string>> = {
  '1': m.assembly_agree,
  '-1': m.assembly_disagree,
  '0': m.assembly_pass,
};

export const stepWords: Readonly<Record<Step, () => string>> = {
  welcome: m.assembly_step_welcome,
  vote: m.assembly_step_vote,
  walk: m.assembly_step_walk,
  board: m.assembly_step_board,
  voteAgain: m.assembly_step_vote_again,
  pledges: m.assembly_step_pledges,
  directions: m.assembly_step_directions,
};

export const sourceWords: Readonly<Record<StatementSource, () => string>> = {
  participant: m.assembly_from_participant,
  organiser: m.assembly_from_organiser,
};

export const declineWords: Readonly<Record<DeclineReason, () => string>> = {
  two_thoughts: m.assembly_decline_two_thoughts,
  off_topic: m.assembly_decline_off_topic,
  names_a_person: m.assembly_decline_names_a_person,
  hurts: m.assembly_decline_hurts,
  not_a_statement: m.assembly_decline_not_a_statement,
  unreadable: m.assembly_decline_unreadable,
  spam: m.assembly_decline_spam,
};

export const doubtWords: Readonly<Record<StatementDoubt, () => string>> = {
  two_thoughts: m.assembly_decline_two_thoughts,
  question: m.assembly_doubt_question,
  names_a_person: m.assembly_decline_names_a_person,
  hurts: m.assembly_decline_hurts,
  shouts: m.assembly_doubt_shouts,
};

export const modeWords = () => [
  { value: 'room', label: m.assembly_mode_room(), description: m.assembly_mode_room_what() },
  { value: 'national', label: m.assembly_mode_national(), description: m.assembly_mode_national_what() },
  { value: 'mixed', label: m.assembly_mode_mixed(), description: m.assembly_mode_mixed_what() },
];

/** What is wrong with a line of the form by which an assembly is called. */
export function problemText(
  problem: 'missing' | 'long' | 'cpr' | undefined,
  limit: number,
  missing: () => string,
): string | undefined {
  if (problem === 'missing') return missing();
  if (problem === 'long') return m.assembly_too_long({ limit });
  return problem === 'cpr' ? m.together_topic_cpr() : undefined;
}

/** Why a statement could not come in, and what to do. */
export function refusalText(refusal: StatementRefusal, limit: number): string {
  if (refusal.code === 'too_long') return m.assembly_refused_too_long({ limit, signs: refusal.signs });
  const texts = {
    empty: m.assembly_refused_empty,
    no_words: m.assembly_refused_empty,
    link: m.assembly_refused_link,
    personal: m.assembly_refused_personal,
  };
  return texts[refusal.code]();
}
