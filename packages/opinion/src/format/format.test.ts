import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedFile } from '@samskab/testing';
import { opinionGroups } from '../groups/opinion-groups.ts';
import { planted } from '../testing/planted.ts';
import { votesOf } from '../votes/votes.ts';
import { commentsFile, readComments, type CommentRow } from './comments-file.ts';
import { participantsFile, readParticipantsVotes } from './participants-file.ts';
import { readSummary, summaryFile } from './summary-file.ts';
import { readVotes, votesFile, type TimedVote } from './votes-file.ts';

const id = fc.stringMatching(/^[a-z0-9æ"';,]{1,8}$/);
const time = fc.integer({ min: 0, max: 2 ** 41 });
const vote = fc.constantFrom(1, 0, -1);
const timed = fc.record({ participant: id, statement: id, vote, time }) satisfies fc.Arbitrary<TimedVote>;

test('votes that are written and read again are the same, in the order of their times', () => {
  fc.assert(
    fc.property(fc.array(timed, { minLength: 1 }), (votes) => {
      expect(readVotes(votesFile(votes))).toEqual({
        ok: true,
        value: votes.toSorted((a, b) => a.time! - b.time!),
      });
    }),
  );
});

const comment = fc.record({
  id,
  text: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `»${text.replaceAll('\r', ' ')}«`),
  moderated: vote,
  author: fc.option(id),
  time,
}) satisfies fc.Arbitrary<CommentRow>;

test('statements that are written and read again are the same, line breaks and quotation marks too', () => {
  fc.assert(
    fc.property(fc.uniqueArray(comment, { selector: (one) => one.id }), (comments) => {
      fc.pre(comments.length > 0);
      expect(readComments(commentsFile(comments, new Map()))).toEqual({ ok: true, value: comments });
    }),
  );
});

test('votes of all participants in one table come back as they were, groups with them', () => {
  const events = planted(2, { people: 30, statements: 9, groups: 2, filled: 0.8, loyalty: 0.9 });
  const votes = votesOf(events);
  const groups = opinionGroups(votes);
  if (!groups.ok) throw new Error(groups.error.code);
  const read = readParticipantsVotes(participantsFile(votes, groups.value, new Map([['p3', 4]])));
  if (!read.ok) throw new Error(read.error.code);
  const again = votesOf(read.value.votes);
  for (const participant of votes.participants) {
    for (const statement of votes.statements)
      expect(again.voteOf(participant, statement)).toBe(votes.voteOf(participant, statement));
    const group = groups.value.groupOf[votes.participantAt(participant)!]!;
    expect(read.value.groups.get(participant) ?? '-1').toBe(`${group}`);
  }
});

test('the summary comes back, and what is not known is left out', () => {
  const summary = {
    topic: 'Hvem, hvad?',
    url: 'https://eksempel.dk',
    views: 3,
    voters: 2,
    votersInGroups: 1,
    writers: 1,
    statements: 5,
    groups: 2,
    description: 'To\nlinjer',
  };
  expect(readSummary(summaryFile(summary))).toEqual(summary);
  expect(readSummary('voters,mange\ntopic\n')).toEqual({ topic: '' });
  expect(readSummary('topic,"a')).toBeNull();
});

test.each([
  ['', { code: 'empty_file' }],
  ['a,b\n1,2', { code: 'missing_column' }],
  ['participant,statement,vote\n1,2', { code: 'not_csv', line: 2 }],
  ['participant,statement,vote\n1,"2,1', { code: 'not_csv' }],
  ['participant,statement,vote\n1,2,1\n,2,1', { code: 'empty_cell', line: 3, column: 'participant' }],
  ['participant,statement,vote\n1,,1', { code: 'empty_cell', line: 2, column: 'statement' }],
  ['participant,statement,vote\n1,2,2', { code: 'not_a_vote', line: 2, text: '2' }],
  ['participant,statement,vote\n1,2,', { code: 'not_a_vote', line: 2, text: '' }],
  ['timestamp,voter-id,comment-id,vote\ni går,1,2,1', { code: 'not_a_time', line: 2, text: 'i går' }],
])('votes in %j are refused', (text, error) => {
  expect(readVotes(text)).toMatchObject({ ok: false, error });
});

test.each([
  ['comment-id,moderated,comment-body\n1,2,a', { code: 'not_moderation', line: 2, text: '2' }],
  ['comment-id,comment-body\n1,a\n1,b', { code: 'duplicate_id', line: 3, id: '1' }],
  ['comment-body\na', { code: 'missing_column' }],
])('statements in %j are refused', (text, error) => {
  expect(readComments(text)).toMatchObject({ ok: false, error });
});

test('semicolons, tabs, byte order marks and other line breaks are read too', () => {
  const value = [{ participant: '1', statement: '2', vote: 1, time: null }];
  for (const text of [
    '\uFEFFparticipant;statement;vote\r\n1;2;1\r\n',
    'participant\tstatement\tvote\n1\t2\t+1\n\n',
  ])
    expect(readVotes(text)).toEqual({ ok: true, value });
});

const REAL = ['15-per-hour-seattle', 'brexit-consensus', 'london.youth.policing', 'scoop-hivemind.ubi'];

test.each(REAL)('%s: the last votes of the log are those of the published table', (name) => {
  const [log, table] = ['votes.csv', 'participants-votes.csv'].map((file) =>
    sharedFile(`polis/${name}/${file}`),
  );
  if (!log || !table) return;
  const [votes, published] = [readVotes(log), readParticipantsVotes(table)];
  if (!votes.ok || !published.ok) throw new Error('not read');
  const ours = votesOf(votes.value);
  const wrong = published.value.votes.filter(
    (one) => ours.voteOf(one.participant, one.statement) !== one.vote,
  );
  expect(wrong).toEqual([]);
  expect(published.value.votes.length).toBeGreaterThan(500);
  const comments = readComments(sharedFile(`polis/${name}/comments.csv`)!);
  const known = new Set(comments.ok ? comments.value.map((one) => one.id) : []);
  expect(ours.statements.filter((statement) => !known.has(statement))).toEqual([]);
});
