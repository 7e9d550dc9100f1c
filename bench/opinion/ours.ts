import { opinionGroups, remember, Votes, type OpinionGroups, type VoteEvent } from '@samskab/opinion';
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
  /** The median of five more. */
  readonly analysis: number;
  /** Taking 1,000 new votes and analysing anew: the median of five. */
  readonly update: number;
  /** The most memory of the whole process, making the conversation up included. */
  readonly memory: number;
}

/** With so many people one more analysis says enough. */
const MANY = 500_000;

/** Measures the package on one conversation, in a process of its own. */
export function measureOurs(size: Size): Ours {
  const votes = new Votes();
  let [count, taking] = [0, 0];
  for (const some of conversation(size)) {
    count += some.length;
    taking += cpuMs(() => void votes.take(some));
  }
  let groups: OpinionGroups | null = null;
  const analyse = () => {
    const found = opinionGroups(votes, { before: null });
    if (!found.ok) throw new Error(found.error.code);
    groups = found.value;
  };
  const cold = cpuMs(analyse);
  const times = size.people >= MANY ? 1 : 5;
  const analysis = median(Array.from({ length: times }, () => cpuMs(analyse)));
  const memory = peakMb();
  const updates = Array.from({ length: times }, (_, time) => {
    const before = remember(groups!);
    const fresh = newVotes(size, time);
    return cpuMs(() => {
      votes.take(fresh);
      opinionGroups(votes, { before });
    });
  });
  const found = groups as OpinionGroups | null;
  return {
    votes: count,
    groups: found!.groups.length,
    taking,
    cold,
    analysis,
    update: median(updates),
    memory,
  };
}

/** A thousand votes of a thousand people. */
const newVotes = ({ people, statements }: Size, time: number): readonly VoteEvent[] =>
  Array.from({ length: 1000 }, (_, at) => ({
    participant: `p${(at * 7919 + time) % people}`,
    statement: `s${(at + 31 * time) % statements}`,
    vote: at % 2 === 0 ? 1 : -1,
  }));
