import { describe, expect, test } from 'vitest';
import type { PersonId } from '../kernel/ids.ts';
import { EVENT_STATES } from './codes.ts';
import type { FeedId } from './event.ts';
import {
  EVENT_ACTS,
  mayEvent,
  mayKeepFeed,
  mayMakeEvent,
  mayVetEvents,
  publishesAtOnce,
  type EventSubject,
  type EventVisitor,
} from './may-event.ts';

const person = (id: string, role: 'member' | 'editor' | 'administrator' = 'member'): EventVisitor => ({
  kind: 'person',
  id: id as PersonId,
  role,
});
const who = {
  anonymous: { kind: 'anonymous' },
  returnLink: { kind: 'returnLink' },
  stranger: person('stranger'),
  maker: person('maker'),
  keeper: person('keeper'),
  editor: person('editor', 'editor'),
  editorAndMaker: person('maker', 'editor'),
} as const satisfies Record<string, EventVisitor>;
const event = (changed: Partial<EventSubject> = {}): EventSubject => ({
  state: 'published',
  madeBy: 'maker' as PersonId,
  feedId: null,
  keepers: ['keeper' as PersonId],
  ...changed,
});
const forbidden = (name: keyof typeof who, subject: EventSubject) =>
  EVENT_ACTS.filter((act) => !mayEvent(who[name], act, subject));

describe('what each may not do with a published event', () => {
  test.each([
    ['anonymous', ['edit', 'cancel', 'publish', 'hide', 'show', 'seeSignUps', 'count']],
    ['returnLink', ['edit', 'cancel', 'publish', 'hide', 'show', 'seeSignUps', 'count']],
    ['stranger', ['edit', 'cancel', 'publish', 'hide', 'show', 'seeSignUps', 'count']],
    ['maker', ['publish', 'hide', 'show']],
    ['keeper', ['publish', 'hide', 'show']],
    ['editor', ['publish', 'show', 'seeSignUps']],
  ] as const)('%s', (name, acts) => expect(forbidden(name, event())).toEqual(acts));
});

test('nobody reads what is not public but its hosts and editors, and nobody comes to it', () => {
  for (const state of EVENT_STATES.filter((one) => one === 'waiting' || one === 'hidden')) {
    const subject = event({ state });
    expect(
      (Object.keys(who) as (keyof typeof who)[]).filter((name) => mayEvent(who[name], 'read', subject)),
    ).toEqual(['maker', 'keeper', 'editor', 'editorAndMaker']);
    expect(
      (Object.keys(who) as (keyof typeof who)[]).filter((name) => mayEvent(who[name], 'signUp', subject)),
    ).toEqual([]);
  }
});

test('nobody lets their own event through, and only editors let any', () => {
  const waiting = event({ state: 'waiting' });
  expect(
    (Object.keys(who) as (keyof typeof who)[]).filter((name) => mayEvent(who[name], 'publish', waiting)),
  ).toEqual(['editor']);
});

test('what comes from a foreign calendar is not changed, called off or signed up for here', () => {
  const foreign = event({ feedId: 'feed' as FeedId, madeBy: null });
  for (const name of Object.keys(who) as (keyof typeof who)[])
    expect(['edit', 'cancel', 'signUp'].filter((act) => mayEvent(who[name], act as 'edit', foreign))).toEqual(
      [],
    );
});

test('an event without a maker is nobody’s by accident', () => {
  expect(mayEvent(who.stranger, 'edit', event({ madeBy: null, keepers: [] }))).toBe(false);
});

test('who may begin, publish at once, add a foreign calendar and see the queue', () => {
  const names = Object.keys(who) as (keyof typeof who)[];
  expect(names.filter((name) => !mayMakeEvent(who[name]))).toEqual(['anonymous', 'returnLink']);
  for (const may of [publishesAtOnce, mayKeepFeed])
    expect(names.filter((name) => may(who[name], ['keeper' as PersonId]))).toEqual([
      'keeper',
      'editor',
      'editorAndMaker',
    ]);
  expect(names.filter((name) => mayVetEvents(who[name]))).toEqual(['editor', 'editorAndMaker']);
});
