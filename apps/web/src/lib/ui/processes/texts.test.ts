// oxlint-disable import/namespace -- the names are those of the domain.
import * as processes from '@samskab/domain/processes';
import { describe, expect, test } from 'vitest';
import words from '../../../../messages/da/process-words.json' with { type: 'json' };
import { m } from '#lib/paraglide/messages.js';

const CODES: Readonly<Record<string, readonly string[]>> = {
  phase: processes.PROCESS_PHASES,
  page: ['overview', 'table', 'problem', 'actions', 'meetings', 'gauge'],
  question: processes.PROCESS_PHASES,
  task: processes.TASKS,
  state: processes.TASK_STATES,
  refusal: processes.PROCESS_REFUSALS,
  role: processes.SEAT_ROLES,
  about: processes.SEAT_ROLES,
  way: processes.SEAT_WAYS,
  ring: processes.ACTOR_RINGS,
  actor: processes.ACTOR_STATES,
  seat: processes.SEAT_STATES,
  method: [...processes.CONSENT_METHODS, ...processes.DECISION_METHODS],
  position: processes.POSITIONS,
  meeting: processes.MEETING_KINDS,
  access: processes.ACCESS_NEEDS,
  challenge: processes.CHALLENGE_KINDS,
  answer: processes.CHALLENGE_ANSWERS,
  action: processes.ACTION_STATES,
  decision: processes.DECISION_KINDS,
  result: processes.TRIAL_RESULTS,
  ending: processes.PROCESS_ENDINGS,
  part: processes.PROCESS_PARTS,
  visibility: processes.VISIBILITIES,
  warning: processes.PROCESS_WARNINGS,
};

describe('every code of a process has its words', () => {
  test.each(Object.entries(CODES))('%s', (kind, codes) => {
    for (const code of codes)
      expect([code, typeof m[`process_${kind}_${code}` as keyof typeof m]]).toEqual([code, 'function']);
  });
  test('and no words are left over', () => {
    const wanted = new Set(
      Object.entries(CODES).flatMap(([kind, codes]) => codes.map((code) => `process_${kind}_${code}`)),
    );
    const there = Object.keys(words).filter(
      (key) => key.startsWith('process_') && !key.startsWith('process_page_'),
    );
    expect(there.filter((key) => !wanted.has(key))).toEqual([]);
  });
});
