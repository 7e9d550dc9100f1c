import { describe, expect, test } from 'vitest';
import { PROCESS_PHASES } from './codes.ts';
import { whoIsMissing } from './missing.ts';
import { endProcess, editAbout, noteHarvest } from './move-process.ts';
import { addFollowUp } from './move-talk.ts';
import { currentPhase, PHASE_KINDS, phaseStates } from './phase-states.ts';
import { NO_ARTEFACTS } from './process.ts';
import { processWarnings } from './warnings.ts';
import { openPot } from './testing/open-pot.ts';
import { openRoom, type Room } from './testing/room.ts';
import { anActor, fourGroups, locked } from './testing/table.ts';

const stateOf = (room: Room, name: string) =>
  phaseStates(room.process, room.now)
    .flatMap(({ tasks }) => tasks)
    .find(({ task }) => task === name);

describe('phases are computed from what is there', () => {
  test('a room that has just been opened has begun nothing, and only the first phase is open', () => {
    const { process, now } = openRoom();
    const states = phaseStates(process, now);
    expect(states.map(({ open }) => open)).toEqual([true, false, false, false, false, false, false]);
    const begun = states.flatMap(({ tasks }) => tasks.filter(({ state }) => state === 'done'));
    expect(begun).toEqual([]);
    expect(currentPhase(process)).toBe('clarify');
  });

  test('the worked process has been through all of them', () => {
    const { process, now } = openPot();
    const states = phaseStates(process, now);
    expect(states.every(({ open }) => open)).toBe(true);
    expect(states.filter(({ done }) => done).map(({ phase }) => phase)).toEqual([
      'problem',
      'develop',
      'trial',
    ]);
    const waiting = states.flatMap(({ tasks }) =>
      tasks.filter(({ state, optional }) => state !== 'done' && !optional).map(({ task }) => task),
    );
    expect(waiting).toEqual(['guideOrForm', 'rolesNamed', 'ownersAfter', 'followUps', 'harvest']);
  });

  test('a task says which groups it waits for', () => {
    const room = openRoom();
    fourGroups(room);
    expect(stateOf(room, 'groupsWrote')).toMatchObject({
      state: 'notStarted',
      have: 0,
      groups: ['citizens', 'voluntary', 'public', 'private'],
    });
    locked(openRoom());
  });

  test('a reason is as good as being there, and says so', () => {
    const room = openRoom();
    expect(stateOf(room, 'groupsJoined')).toMatchObject({ state: 'inProgress', reasoned: false });
    room.do(room.founder.id, (p, act) => editAbout(p, act, { fewGroupsWhy: 'Ingen andre svarede' }));
    expect(stateOf(room, 'groupsJoined')).toMatchObject({ state: 'done', reasoned: true });
  });

  test('an optional task never holds a phase up', () => {
    const room = openRoom();
    const tasks = phaseStates(room.process, room.now).flatMap((state) => state.tasks);
    const optional = tasks.filter((task) => task.optional);
    expect(new Set(optional.map(({ state }) => state))).toEqual(new Set(['optional']));
    expect(optional.map(({ task }) => task)).toEqual([
      'practicalPlan',
      'baselineList',
      'baselineOutcome',
      'framings',
      'premortem',
      'outcomeFollowUp',
    ]);
  });

  test('the phase is known from the kinds that are said to tell it', () => {
    const { process } = openPot();
    const few = Object.fromEntries(PHASE_KINDS.map((kind) => [kind, process.of[kind]]));
    expect(currentPhase({ ...process, of: { ...NO_ARTEFACTS, ...few } })).toBe(currentPhase(process));
  });

  test('follow-ups become due one after the other and not before', () => {
    const room = openRoom();
    locked(room);
    const end = { kind: 'stopped', why: 'Vi kom ikke videre', groups: [] } as const;
    room.do(room.founder.id, (p, act) => endProcess(p, act, { ...end, groups: [] }));
    const follow = (days: 30 | 90) => (p: Room['process'], act: Parameters<typeof addFollowUp>[1]) =>
      addFollowUp(p, act, { days, text: 'Vi hilser stadig', continues: 'partly' });
    expect(room.refusal(room.founder.id, follow(30))).toBe('inTheFuture');
    room.later(30);
    expect(room.refusal(room.founder.id, follow(90))).toBe('inTheFuture');
    room.do(room.founder.id, follow(30));
    expect(stateOf(room, 'followUps')).toMatchObject({ state: 'done', have: 1, of: 4 });
    room.later(60);
    expect(stateOf(room, 'followUps')).toMatchObject({ state: 'inProgress', have: 1 });
  });

  test('an ended process may be harvested once, or a reason is given', () => {
    const room = openRoom();
    room.do(room.founder.id, (p, act) =>
      endProcess(p, act, { kind: 'stopped', why: 'Ingen tid', groups: [] }),
    );
    room.do(room.founder.id, (p, act) => noteHarvest(p, act, { why: 'For småt' }));
    expect(stateOf(room, 'harvest')).toMatchObject({ state: 'done', reasoned: true });
    room.do(room.founder.id, (p, act) =>
      noteHarvest(p, act, { experience: '0192f1a0-0000-7000-8000-bbbbbbbbbbbb' }),
    );
    expect(room.refusal(room.founder.id, (p, act) => noteHarvest(p, act, { why: 'x' }))).toBe(
      'alreadyHarvested',
    );
    expect(room.refusal(room.founder.id, (p, act) => editAbout(p, act, { about: 'x' }))).toBe('processEnded');
  });

  test('there is a state for each phase, in order', () => {
    const { process, now } = openRoom();
    expect(phaseStates(process, now).map(({ phase }) => phase)).toEqual([...PROCESS_PHASES]);
  });
});

describe('who is missing', () => {
  test('by group, sector, discipline, and among those affected and deciding', () => {
    const room = openRoom();
    const affected = anActor(room, {
      type: 'relative',
      group: 'citizens',
      rings: ['affected'],
      joined: false,
    });
    const decider = anActor(room, {
      type: 'municipality',
      group: 'public',
      rings: ['decides'],
      joined: false,
    });
    expect(whoIsMissing(room.process)).toMatchObject({
      groups: ['citizens'],
      sectors: ['private', 'voluntary'],
      affected: [{ id: affected }],
      deciders: [{ id: decider }],
      nobodyAffected: true,
    });
    room.sit('citizens', { actor: affected });
    expect(whoIsMissing(room.process)).toMatchObject({ groups: [], affected: [], nobodyAffected: false });
  });
});

describe('warnings', () => {
  test('one group alone at the table is told so', () => {
    const room = openRoom();
    room.sit('public');
    expect(processWarnings(room.process)).toContain('oneGroupOnly');
    room.sit('citizens');
    expect(processWarnings(room.process)).not.toContain('oneGroupOnly');
  });

  test('one hand that coordinates, facilitates and decides is told so', () => {
    const room = openRoom();
    expect(processWarnings(room.process)).not.toContain('oneHandHoldsAll');
    room.sit('public', { roles: ['coordinator', 'facilitator', 'decisionMaker'] });
    expect(processWarnings(room.process)).toContain('oneHandHoldsAll');
  });
});
