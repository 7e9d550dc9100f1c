import type { Store } from '@samskab/store';
import { answerQuickly } from '../../../start/quick-line.ts';
import { openVoteLine, type VoteLine } from './vote-line.ts';

let line: VoteLine | null = null;

/** Takes votes from now on. */
export function openVotes(store: Store, origin: string | null): void {
  line = openVoteLine(store, origin);
  answerQuickly(line.answer);
}

/** Takes no more: who votes now is told to come again. */
export function closeVotes(): void {
  answerQuickly(null);
  line?.stop();
  line = null;
}

/** The line of this process. */
export function votes(): VoteLine {
  if (!line) throw new Error('Votes are taken when the server has started');
  return line;
}
