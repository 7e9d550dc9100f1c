import { readBallot } from '@samskab/domain/assemblies';
import {
  castVotes,
  isLinkKey,
  keyDigest,
  participantOf,
  type CastVote,
  type Store,
  type VoteOutcome,
} from '@samskab/store';
import { LRUCache } from 'lru-cache';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorFacts } from '../error-facts.ts';
import { log } from '../log.ts';
import type { QuickLine } from '../../../start/quick-line.ts';
import { Gathered, TooMuchWaits } from './gathered.ts';
import { OwnPace } from './own-pace.ts';
import { tokenIn } from './participant-cookie.ts';

export const VOTE_PATH = '/banen/stem';
const VOTES_AT_ONCE = 1000;
const MOST_WAITING = 20_000;
const LONGEST_BODY = 300;
const SWEEP_MS = 10_000;
/** Who has which token does not change; those who left take up room. */
const KNOWN_TOKENS = 200_000;

type Answer = VoteOutcome | 'not_a_vote' | 'not_ours' | 'too_fast' | 'busy' | 'failed';
const STATUS: Readonly<Record<Answer, number>> = {
  taken: 200,
  not_a_vote: 400,
  not_joined: 401,
  not_ours: 403,
  not_open: 409,
  other_round: 409,
  no_such_statement: 409,
  too_fast: 429,
  busy: 503,
  failed: 503,
};

/** Where votes of all devices come in: each is on disk before it is answered. */
export interface VoteLine {
  readonly answer: QuickLine;
  /** For forms of pages without a script: the same box. */
  readonly cast: (vote: CastVote) => Promise<VoteOutcome>;
  readonly stop: () => void;
}

/** Opens the line for votes. `origin` is the only one whose pages may send them; null lets any (development). */
export function openVoteLine(store: Store, origin: string | null): VoteLine {
  const box = new Gathered<CastVote, VoteOutcome>(
    (votes) => store.write((tx) => castVotes(tx, votes)),
    VOTES_AT_ONCE,
    MOST_WAITING,
  );
  const pace = new OwnPace();
  const sweep = setInterval(() => pace.sweep(Date.now()), SWEEP_MS).unref();
  const knows = knownParticipants(store);
  const take = async (request: IncomingMessage): Promise<Answer> => {
    if (!isOurs(request, origin)) return 'not_ours';
    const posted = await bodyOf(request);
    if (posted === null || !Number.isSafeInteger(posted.assembly)) return 'not_a_vote';
    const { assembly, ...rest } = posted;
    const ballot = readBallot(rest);
    if (!ballot.ok) return 'not_a_vote';
    const token = tokenIn(request.headers.cookie, assembly);
    const participant = token && isLinkKey(token) ? await knows(token, assembly) : null;
    if (participant === null) return 'not_joined';
    if (!pace.allows(`${assembly}/${participant}`, Date.now())) return 'too_fast';
    return box.add({ ...ballot.value, assembly, participant });
  };
  return {
    answer: (request, response) => {
      if (request.method !== 'POST' || request.url !== VOTE_PATH) return false;
      take(request)
        .catch(failed)
        .then((outcome) => say(response, outcome));
      return true;
    },
    cast: (vote) => box.add(vote),
    stop: () => clearInterval(sweep),
  };
}

function failed(error: unknown): Answer {
  if (error instanceof TooMuchWaits) return 'busy';
  log.error(errorFacts(error), 'a vote was not written');
  return 'failed';
}

function say(response: ServerResponse, outcome: Answer): void {
  const body = JSON.stringify({ outcome });
  const again = STATUS[outcome] === 429 || STATUS[outcome] === 503 ? { 'retry-after': '2' } : {};
  response
    .writeHead(STATUS[outcome], {
      'content-type': 'application/json',
      'content-length': body.length,
      'cache-control': 'no-store',
      ...again,
    })
    .end(body);
}

/** Browsers name where a post comes from; another site cannot lie about it. */
const isOurs = ({ headers }: IncomingMessage, origin: string | null): boolean =>
  origin === null || headers.origin === origin;

async function bodyOf(
  request: IncomingMessage,
): Promise<{ assembly: number; [key: string]: unknown } | null> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk as string;
    if (text.length > LONGEST_BODY) return null;
  }
  try {
    const value: unknown = JSON.parse(text);
    const isRecord = typeof value === 'object' && value !== null && 'assembly' in value;
    return isRecord && typeof value.assembly === 'number' ? (value as { assembly: number }) : null;
  } catch {
    return null;
  }
}

/** The number of whoever has a token in an assembly; null where nobody has. Who is known is not asked for again. */
function knownParticipants(store: Store): (token: string, assembly: number) => Promise<number | null> {
  const known = new LRUCache<string, { readonly assembly: number; readonly number: number }>({
    max: KNOWN_TOKENS,
  });
  return async (token, assembly) => {
    const found = known.get(token) ?? (await participantOf(store.read, keyDigest(token)));
    if (!found) return null;
    known.set(token, found);
    return found.assembly === assembly ? found.number : null;
  };
}
