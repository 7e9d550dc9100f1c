import {
  consensus,
  groupAwareConsensus,
  opinionGroups,
  remember,
  representativeStatements,
  statementPriorities,
  Votes,
  type OpinionGroups,
  type Remembered,
  type VoteEvent,
} from '@samskab/opinion';
import { conversation, type Size } from './conversation.ts';
import { cpuMs, median, peakMb } from './cpu.ts';

/** CPU in milliseconds, and memory in megabytes. */
export interface Ours {
  readonly votes: number;
  readonly groups: number;
  /** Taking all votes in, one person after the other. */
  readonly taking: number;
  /** The first analysis, before anything is compiled. */
  readonly cold: number;
  /** The median of 25 more; of 5 with many people, and one more with a million. */
  readonly analysis: number;
  /** Taking 1,000 new votes and analysing anew: the median of as many. */
  readonly update: number;
  /** The most memory of the whole process, making the conversation up included. */
  readonly memory: number;
}

/** How often an analysis is measured: often where one is over before all is compiled. */
const times = ({ people }: Size): number => (people > 500_000 ? 1 : people > 10_000 ? 5 : 25);

/** Measures the package on one conversation, in a process of its own. */
export function measureOurs(size: Size): Ours {
  const votes = new Votes();
  let [count, taking] = [0, 0];
  for (const some of conversation(size)) {
    count += some.length;
    taking += cpuMs(() => void votes.take(some));
  }
  const cold = cpuMs(() => void analyse(votes, null));
  const analysis = median(Array.from({ length: times(size) }, () => cpuMs(() => void analyse(votes, null))));
  const memory = peakMb();
  const updates = Array.from({ length: times(size) }, (_, time) => {
    const before = remember(analyse(votes, null));
    const fresh = newVotes(size, time);
    return cpuMs(() => {
      votes.take(fresh);
      analyse(votes, before);
    });
  });
  const found = analyse(votes, null);
  return {
    votes: count,
    groups: found.groups.length,
    taking,
    cold,
    analysis,
    update: median(updates),
    memory,
  };
}

/** The whole of it: groups, what stands for them, what all hold, and what to show next. */
function analyse(votes: Votes, before: Remembered | null): OpinionGroups {
  const found = opinionGroups(votes, { before });
  if (!found.ok) throw new Error(found.error.code);
  representativeStatements(found.value);
  groupAwareConsensus(found.value);
  statementPriorities(found.value);
  consensus(votes);
  return found.value;
}

/** A thousand votes of a thousand people. */
const newVotes = ({ people, statements }: Size, time: number): readonly VoteEvent[] =>
  Array.from({ length: 1000 }, (_, at) => ({
    participant: `p${(at * 7919 + time) % people}`,
    statement: `s${(at + 31 * time) % statements}`,
    vote: at % 2 === 0 ? 1 : -1,
  }));
