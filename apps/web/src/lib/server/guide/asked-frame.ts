import { findCpr } from '@samskab/danish';
import {
  FRAME_FIELDS,
  prefillFrame,
  readFrameSheet,
  type FrameRefusal,
  type FrameSheet,
  type GuideAnswers,
  type PrefilledFrame,
} from '@samskab/domain/guide';
import type { FrameProblem } from '#lib/ui/guide/frame-problems.ts';
import { FRAME_ABOUT, FRAME_ROLE, frameInAddress, frameName } from '#lib/ui/guide/frame-fields.ts';

/** The sheet that an address asks for. */
export interface AskedFrame {
  /** As it was written, or as it is proposed. */
  readonly shown: FrameSheet;
  /** As it may be printed; null where something has to be put right first. */
  readonly sheet: FrameSheet | null;
  readonly problems: readonly FrameProblem[];
  readonly proposed: PrefilledFrame;
}

/** The sheet in an address; where it holds none, the one that the answers propose. */
export function askedFrame(address: URLSearchParams, answers: GuideAnswers): AskedFrame {
  const proposed = prefillFrame(answers);
  const shown = frameInAddress(address) ?? proposed.sheet;
  const read = readFrameSheet(shown);
  const problems = [
    ...(read.ok ? [] : read.error.flatMap((one) => tooLong(one, shown))),
    ...numbersIn(shown),
  ];
  return { shown, sheet: read.ok && problems.length === 0 ? read.value : null, problems, proposed };
}

const textsIn = ({ about, signedByRole, lines }: FrameSheet): readonly (readonly [string, string])[] => [
  [FRAME_ABOUT, about],
  ...FRAME_FIELDS.map((field) => [frameName(field, 'note'), lines[field].note] as const),
  [FRAME_ROLE, signedByRole],
];

function tooLong(refusal: FrameRefusal, shown: FrameSheet): readonly FrameProblem[] {
  if (refusal.code !== 'too_long') throw new Error(`Codes of the form were refused: ${refusal.code}`);
  const { at, limit } = refusal;
  const id = at === 'about' ? FRAME_ABOUT : at === 'signedByRole' ? FRAME_ROLE : frameName(at, 'note');
  const text = textsIn(shown).find(([name]) => name === id)?.[1] ?? '';
  return [{ code: 'too_long', id, count: text.trim().length, limit }];
}

/** Nothing is kept, and still such a number belongs neither into an address nor onto a sheet that is passed around. */
const numbersIn = (shown: FrameSheet): readonly FrameProblem[] =>
  textsIn(shown)
    .filter(([, text]) => findCpr(text).some(({ confidence }) => confidence === 'certain'))
    .map(([id]) => ({ code: 'cpr', id }));
