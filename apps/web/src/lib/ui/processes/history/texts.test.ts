import { PROCESS_EVENTS } from '@samskab/domain/processes';
import { describe, expect, test } from 'vitest';
import da from '../../../../../messages/da/process-history.json' with { type: 'json' };
import en from '../../../../../messages/en/process-history.json' with { type: 'json' };
import { EVENT_PLACES } from './event-places.ts';
import { eventSentence, eventWords, groupsText } from './event-text.ts';

const LANGUAGES = [
  ['da', da],
  ['en', en],
] as const;

describe.each(LANGUAGES)('everything that can happen has its words in %s', (language, words) => {
  test('each event, in words of its own', () => {
    const said = PROCESS_EVENTS.map((event) => eventWords(event, language));
    expect(new Set(said).size).toBe(PROCESS_EVENTS.length);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Ll}.*\p{Ll}$/u);
  });

  test('and no words are left over', () => {
    const keys = Object.keys(words).filter((key) => key.startsWith('process_event_'));
    expect(keys.toSorted()).toEqual(PROCESS_EVENTS.map((event) => `process_event_${event}`).toSorted());
  });
});

test('each event has a place in the room', () => {
  expect(Object.keys(EVENT_PLACES).toSorted()).toEqual([...PROCESS_EVENTS].toSorted());
  for (const place of Object.values(EVENT_PLACES)) expect(place).toMatch(/^(\/[a-z]+(#[a-z-]+)?)?$/);
});

test('a sentence says who, what and how often', () => {
  const told = { event: 'editProblem', groups: ['citizens', 'public'], times: 3, day: '2026-03-02' } as const;
  expect(eventSentence(told, 'da')).toBe('Borgere og det offentlige skrev i den fælles tekst (3 gange)');
  expect(eventSentence({ ...told, groups: ['private'], times: 1 }, 'en')).toBe(
    'Companies wrote in the shared text',
  );
  expect(groupsText(['voluntary', 'public'], 'da')).toBe('Det offentlige, frivillige og foreninger');
  expect(groupsText([], 'da')).toBe('Nogen');
});
