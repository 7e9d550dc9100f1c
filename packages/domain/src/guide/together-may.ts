import type { TogetherSession } from './together-session.ts';

/**
 * Who asks for something in a session: whoever has the host's secret, whoever has answered and has the secret of
 * that answer, or anybody else who has the code.
 */
export const TOGETHER_VISITORS = ['host', 'party', 'guest'] as const;
export type TogetherVisitor = (typeof TOGETHER_VISITORS)[number];

type May = (visitor: TogetherVisitor, session: TogetherSession) => boolean;

const isHost: May = (visitor) => visitor === 'host';
const isAnswering: May = (_visitor, { state }) => state === 'answering';
const isComparing: May = (_visitor, { state }) => state === 'comparing';

/** What a visitor may do in a session where parties answer apart. Everything not said here is forbidden. */
export const mayTogether = {
  /** Answering, and changing one's own answer. A host is a party like any other. */
  answer: isAnswering,
  /** Taking one's own answer back: at any time. */
  takeBack: (visitor, _session) => visitor !== 'guest',
  seeComparison: isComparing,
  openAndClose: isHost,
  /** An answer that was sent by mistake. */
  removeAnswer: isHost,
  deleteAll: isHost,
  /** Recording what they agreed on: by any of the parties, but in a room by the host alone. */
  agree: (visitor, session) =>
    isComparing(visitor, session) &&
    (visitor === 'host' || (visitor === 'party' && session.kind === 'parties')),
} as const satisfies Record<string, May>;
