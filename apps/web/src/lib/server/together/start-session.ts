import { randomBytes } from 'node:crypto';
import { findCpr, maskCpr } from '@samskab/danish';
import { drawCode, TOGETHER_KINDS, togetherEnds, type TogetherKind } from '@samskab/domain/guide';
import { isLinkKey, newKey, startTogether, type Store } from '@samskab/store';
import { v7 as uuid } from 'uuid';
import { lineField, textOf } from '../form-fields.ts';

/** How long the line may be that says what it is about. */
export const LONGEST_TOPIC = 120;
/** Codes drawn before it is a defect that all are taken. */
const DRAWS = 10;

export type StartProblem = 'kind' | 'cpr' | 'long';

/** What the form of the beginning holds, as it may be shown again: CPR numbers are masked at once. */
export interface ReadStart {
  readonly topic: string;
  readonly kind: TogetherKind | null;
  readonly hostKey: string;
  readonly problems: Readonly<Partial<Record<'kind' | 'topic', StartProblem>>>;
}

/** Reads the form by which somebody begins a session. */
export function readStart(form: FormData): ReadStart {
  const written = lineField.parse(textOf(form, 'topic'));
  const kind = TOGETHER_KINDS.find((one) => one === textOf(form, 'kind')) ?? null;
  const link = textOf(form, 'link');
  const isLong = written.length > LONGEST_TOPIC;
  return {
    topic: maskCpr(written),
    kind,
    hostKey: isLinkKey(link) ? link : newKey(),
    problems: {
      ...(kind === null && { kind: 'kind' }),
      ...(isLong && { topic: 'long' }),
      ...(findCpr(written).length > 0 && { topic: 'cpr' }),
    },
  };
}

interface Begun {
  readonly topic: string;
  readonly kind: TogetherKind;
  readonly hostKey: string;
  readonly rulesVersion: number;
  readonly at: Date;
}

/** Begins a session with a code that no other has. Begun twice with the same secret it is one. */
export async function startSession(store: Store, { at, ...begun }: Begun): Promise<void> {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const code = drawCode(() => randomBytes(1)[0] ?? 0);
    const expiresAt = togetherEnds(begun.kind, at);
    const session = { ...begun, id: uuid(), code, startedAt: at, expiresAt };
    if (await store.write((tx) => startTogether(tx, session))) return;
  }
  throw new Error(`${DRAWS} codes in a row were taken`);
}
