import { describe, expect, test } from 'vitest';
import { frameFindings, readFrameSheet } from '@samskab/domain/guide';
import { ARTEFACTS } from '@samskab/domain/processes';
import { openRoom, table } from '@samskab/domain/processes/testing';
import { frameAsSheet } from './frame-as-sheet.ts';

describe('the frame sheet of a room', () => {
  test('is a sheet of the guide, which reads it back as it is', () => {
    const room = openRoom();
    table.framed(room);
    const sheet = frameAsSheet({ ...room.process.of.frame[0]!, decides: { money: 'elsewhere' } }, 'Gryden');
    expect(readFrameSheet(sheet)).toEqual({ ok: true, value: sheet });
    expect(frameFindings(sheet)).toEqual([{ code: 'open_elsewhere', fields: ['money'] }]);
  });

  test('from before it was asked who decides says it of nothing', () => {
    const room = openRoom();
    table.framed(room);
    const { decides: _, ...older } = room.process.of.frame[0]!;
    const read = ARTEFACTS.frame.parse(older);
    expect(read.decides).toEqual({});
    expect(Object.values(frameAsSheet(read, '').lines).every(({ decides }) => decides === null)).toBe(true);
  });
});
