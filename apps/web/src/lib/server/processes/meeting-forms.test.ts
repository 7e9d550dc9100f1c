import { table, openRoom } from '@samskab/domain/processes/testing';
import { describe, expect, test } from 'vitest';
import {
  agendaSaid,
  clockOf,
  meetingSaid,
  recordSaid,
  wrongAgenda,
  wrongMeeting,
  wrongRecord,
} from './meeting-forms.ts';

const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('a time of day', () => {
  test.each([
    ['19:30', '19:30'],
    [' 19.30 ', '19:30'],
    ['9', '09:00'],
    ['00:00', '00:00'],
  ])('%j is %s', (typed, clock) => expect(clockOf(typed)).toBe(clock));
  test.each(['', '24:00', '19:60', '7 pm', '-1'])('%j is none', (typed) => expect(clockOf(typed)).toBeNull());
});

test.each([
  [{ time: 'aften', minutes: '90' }, 'time'],
  [{ time: '19:00', minutes: '' }, 'minutes'],
  [{ time: '19:00', minutes: '4' }, 'minutes'],
  [{ time: '19:00', minutes: '1441' }, 'minutes'],
  [{ time: '19:00', minutes: '1,5' }, 'minutes'],
  [{ time: '19:00', minutes: '90' }, undefined],
])('of a meeting %j it is said where it is wrong', (fields, field) =>
  expect(wrongMeeting(formOf(fields))[0]?.field).toBe(field),
);

test('a suggestion brings its agenda and its phase, and what was typed stays', () => {
  const { process } = openRoom();
  const agenda = [{ method: 'M05', text: 'Tre udgaver', minutes: 45 }];
  const suggested = {
    kind: 'problemMeeting',
    phase: 'problem',
    title: 'Fælles problem',
    minutes: 120,
    afterDays: 21,
    agenda,
    access: [],
  } as const;
  const begun = { ...process, head: { ...process.head, suggested: [{ ...suggested, agenda, access: [] }] } };
  const form = { suggested: '0', kind: 'listening', title: 'Hos Karla', time: '9.30', minutes: '40' };
  expect(meetingSaid(formOf(form), begun)).toMatchObject({
    kind: 'listening',
    phase: 'problem',
    title: 'Hos Karla',
    time: '09:30',
    minutes: 40,
    agenda,
  });
  expect(meetingSaid(formOf({ ...form, suggested: '7' }), begun)).toMatchObject({
    phase: 'clarify',
    agenda: [],
  });
});

describe('an agenda', () => {
  const CARDS = [{ method: 'M05', text: 'Tre udgaver', minutes: 45 }];
  const written = {
    'method.0': '',
    'text.0': 'Velkommen',
    'minutes.0': '10',
    'method.1': 'M05',
    'text.1': 'Tre udgaver',
    'minutes.1': '45',
    'text.new': '',
    'minutes.new': '',
  };
  const texts = (fields: Readonly<Record<string, string>>) =>
    agendaSaid(formOf({ ...written, ...fields }), CARDS).map(({ text }) => text);
  test.each([
    ['save', ['Velkommen', 'Tre udgaver']],
    ['up.1', ['Tre udgaver', 'Velkommen']],
    ['down.0', ['Tre udgaver', 'Velkommen']],
    ['down.1', ['Velkommen', 'Tre udgaver']],
    ['remove.0', ['Tre udgaver']],
    ['card.M05', ['Velkommen', 'Tre udgaver', 'Tre udgaver']],
    ['card.M99', ['Velkommen', 'Tre udgaver']],
  ])('after %s', (what, after) => expect(texts({ do: what })).toEqual(after));
  test('a line of one’s own comes last, and an emptied one goes', () =>
    expect(texts({ do: 'own', 'text.new': 'Kaffe', 'minutes.new': '15', 'text.0': ' ' })).toEqual([
      'Tre udgaver',
      'Kaffe',
    ]));
  test('a card that is none is no card', () =>
    expect(agendaSaid(formOf({ ...written, 'method.1': 'M99', do: 'save' }), CARDS)[1]?.method).toBeNull());
  test('what cannot be kept is said where it stands', () => {
    expect(wrongAgenda(formOf(written))).toEqual([]);
    expect(wrongAgenda(formOf({ ...written, 'text.1': 'x'.repeat(301) }))[0]?.field).toBe('text.1');
    expect(wrongAgenda(formOf({ ...written, 'minutes.new': 'lidt' }))[0]?.field).toBe('minutes.new');
  });
});

describe('what was counted', () => {
  const room = openRoom();
  const id = table.held(room, 'problemMeeting', 'problem', {
    attendance: { citizens: 4, public: 1 },
    affected: { citizens: 2 },
  });
  const meeting = room.process.of.meeting.find((one) => one.id === id);
  test('nobody is lost who checked in while the form was open', () => {
    const typed = {
      'attendance.citizens': '10',
      'seen.attendance.citizens': '3',
      'seen.attendance.public': '0',
      'affected.citizens': '1',
      'seen.affected.citizens': '1',
    };
    const said = recordSaid(formOf(typed), meeting);
    expect(said.attendance).toEqual({ citizens: 11, public: 1 });
    expect(said.affected).toEqual({ citizens: 2 });
  });
  test('nobody was asked is something else than nobody is', () => {
    expect(recordSaid(formOf({ 'attendance.citizens': '3' })).affected).toBeNull();
    expect(recordSaid(formOf({ 'attendance.citizens': '3', 'affected.citizens': '0' })).affected).toEqual({});
  });
  test('each number of the tally is a person', () =>
    expect(recordSaid(formOf({ 'tally.citizens': '4, 2  0' })).tally).toEqual([
      { group: 'citizens', count: 4 },
      { group: 'citizens', count: 2 },
      { group: 'citizens', count: 0 },
    ]));
  test.each([
    [{ 'attendance.citizens': 'mange' }, 'attendance.citizens'],
    [{ 'attendance.citizens': '2', 'affected.citizens': '3' }, 'affected.citizens'],
    [{ 'tally.public': 'Tove 3' }, 'tally.public'],
    [{ 'discipline.library': '-1' }, 'discipline.library'],
    [{ 'attendance.citizens': '2' }, undefined],
  ])('of %j it is said where it is wrong', (fields, field) =>
    expect(wrongRecord(formOf(fields))[0]?.field).toBe(field),
  );
});
