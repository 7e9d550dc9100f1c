import type { FrameField, FramePower } from '../kernel/frame-fields.ts';
import { FRAME_FIELDS, FRAME_POWERS } from '../kernel/frame-fields.ts';
import type { GuideAnswers, GuideChoice } from './answers.ts';
import { sheetOf, type FrameDecider, type FrameSheet } from './frame-sheet.ts';

/** An answer that a proposed line follows from. */
export interface FrameReason {
  readonly question: string;
  readonly answer: GuideChoice;
}

/** A sheet as the answers to the guide let us guess it. Whoever has the power changes it and stands for it. */
export interface PrefilledFrame {
  readonly sheet: FrameSheet;
  /** Why each line is proposed; empty where the answers say nothing of it. */
  readonly reasons: Readonly<Record<FrameField, readonly FrameReason[]>>;
  /** Who should stand for it; null where the answers do not say who decides. */
  readonly signers: 'everybody' | 'decider' | 'citizens' | null;
  /** They took the first step and somebody else decides: that party has to be asked. */
  readonly mustAskDecider: boolean;
}

type By<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/** What an answer says of each thing. Where several do, the narrowest holds. Of places the guide asks nothing. */
const POWER: Readonly<Record<FrameField, By<FramePower>>> = {
  problem: {
    openness: { a0: 'closed', a1: 'closed', a2: 'closed', a3: 'open' },
    authority: { fully: 'closed' },
  },
  solution: {
    openness: { a0: 'closed', a1: 'partly', a2: 'open', a3: 'open' },
    solutionKnown: { a3: 'partly' },
    authority: { partly: 'partly', fully: 'closed' },
  },
  money: {
    exchange: {
      none: 'closed',
      gift: 'partly',
      payment: 'closed',
      pooled: 'open',
      citizenBudget: 'open',
      grant: 'partly',
      operatingSupport: 'partly',
    },
  },
  staffTime: { capacity: { c0: 'closed', c1: 'partly', c2: 'partly', c3: 'open' } },
  rules: {
    openness: { a0: 'closed' },
    authority: { partly: 'partly', fully: 'closed' },
    experiment: { e0: 'closed', e1: 'partly', e2: 'partly', e3: 'partly' },
  },
  place: {},
};

/** Who decides, where the answer says it of one thing alone. */
const OWN_DECIDER: Readonly<Partial<Record<FrameField, By<FrameDecider>>>> = {
  money: { exchange: { payment: 'oneParty', citizenBudget: 'citizens', grant: 'citizens' } },
};
const BOUND: By<FrameDecider> = { openness: { a0: 'elsewhere' } };
const ALONE: By<FrameDecider> = { decisionShare: { a0: 'oneParty' } };
const SHARED: By<FrameDecider> = {
  decisionShare: { a0: 'oneParty', a1: 'heard', a2: 'heard', a3: 'together', a4: 'citizens' },
};
const SIGNERS: Readonly<Record<string, PrefilledFrame['signers']>> = {
  a0: 'decider',
  a1: 'decider',
  a2: 'decider',
  a3: 'everybody',
  a4: 'citizens',
};

/**
 * A sheet filled in as far as answers to the guide go, and why. Answers that the guide of an administrator calls
 * otherwise say nothing here.
 * @example prefillFrame({ chosen: { exchange: 'payment' }, declared: null }).sheet.lines.money.power // => 'closed'
 * @example prefillFrame({ chosen: {}, declared: null }).sheet.lines.money.power // => null
 */
export function prefillFrame({ chosen }: GuideAnswers): PrefilledFrame {
  const found = Object.fromEntries(FRAME_FIELDS.map((field) => [field, lineOf(field, chosen)]));
  const sheet = sheetOf((field) => {
    const { power, decides } = found[field] ?? NOTHING;
    return { power, decides, note: '' };
  });
  const reasons = Object.fromEntries(FRAME_FIELDS.map((field) => [field, found[field]?.reasons ?? []]));
  const signers = SIGNERS[String(chosen['decisionShare'])] ?? null;
  return {
    sheet,
    reasons: reasons as unknown as PrefilledFrame['reasons'],
    signers,
    mustAskDecider: signers === 'decider' && ['civil', 'virksomhed'].includes(String(chosen['initiator'])),
  };
}

type Chosen = GuideAnswers['chosen'];
const NOTHING = { power: null, decides: null, reasons: [] };

function lineOf(field: FrameField, chosen: Chosen) {
  const said = saidOf(POWER[field], chosen);
  const power = FRAME_POWERS.findLast((one) => said.some(({ value }) => value === one)) ?? null;
  if (power === null) return NOTHING;
  const general = power === 'closed' ? { ...BOUND, ...ALONE } : SHARED;
  const who = [...saidOf(OWN_DECIDER[field] ?? {}, chosen), ...saidOf(general, chosen)][0];
  const grounds = [...said.filter(({ value }) => value === power), ...(who ? [who] : [])];
  const questions = new Set(grounds.map(({ question }) => question));
  return {
    power,
    decides: who?.value ?? null,
    reasons: [...questions].map((question) => ({ question, answer: chosen[question] ?? null })),
  };
}

const saidOf = <Value extends string>(by: By<Value>, chosen: Chosen) =>
  Object.entries(by).flatMap(([question, values]) => {
    const value = values[String(chosen[question])];
    return value === undefined ? [] : [{ question, value }];
  });
