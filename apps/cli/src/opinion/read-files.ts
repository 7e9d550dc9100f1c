import {
  fileSentence,
  readComments,
  readParticipantsVotes,
  readVotes,
  Votes,
  type CommentRow,
} from '@samskab/opinion';
import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';

/** Polis' table with one line a participant and one column a statement. */
const ONE_LINE_EACH = /^\uFEFF?participant[,;\t](xid[,;\t])?group-id[,;\t]/i;

/** The votes in a file. Throws Failure, which says what is wrong and where. */
export async function votesIn(file: string): Promise<Votes> {
  const text = await readFile(file, 'utf8');
  const table = ONE_LINE_EACH.test(text) ? readParticipantsVotes(text) : null;
  const read = table === null ? readVotes(text) : table;
  if (!read.ok) throw new Failure(fileSentence(read.error));
  const votes = new Votes();
  const taken = votes.take('votes' in read.value ? read.value.votes : read.value);
  if (!taken.ok) throw new Failure(fileSentence(taken.error));
  if (taken.value === 0)
    throw new Failure({ da: 'Der er ingen stemmer i filen.', en: 'There are no votes in the file.' });
  return votes;
}

/** The statements in a file; none where no file is given. Throws Failure. */
export async function commentsIn(file: string | undefined): Promise<readonly CommentRow[]> {
  if (file === undefined) return [];
  const read = readComments(await readFile(file, 'utf8'));
  if (!read.ok) throw new Failure(fileSentence(read.error));
  return read.value;
}
