import { expect, test } from 'vitest';
import { roomIsSilent, weeklyNews, type ToldRoom } from './weekly-letters.ts';

const ROOM: ToldRoom = {
  slug: 'gryden-ab12c',
  title: 'Den åbne gryde',
  happened: [
    { event: 'editProblem', groups: ['citizens', 'voluntary'], times: 12, day: '2026-03-04' },
    { event: 'selfCheck', groups: [], times: 1, day: '2026-03-03' },
  ],
  waits: ['groupsSigned'],
  challenges: 2,
};
const LEAVE = '/forloeb/gryden-ab12c/ugemail/a.b';

test('the weekly mail tells kinds and not edits, what waits, where to go, and how to stop it', () => {
  const { subject, body, leave } = weeklyNews.da({ rooms: [ROOM], leave: LEAVE });
  expect(subject).toBe('Ugens nyt: Den åbne gryde');
  expect(body).toContain(`Den åbne gryde

- Borgere, frivillige og foreninger skrev i den fælles tekst (12 gange)
- Nogen svarede på selvtjekket

Det venter på din gruppe:
- Få hver gruppes ja
- 2 udfordringer venter på svar

Åbn rummet:
http`);
  expect(body).toMatch(/\/forloeb\/gryden-ab12c\n/);
  expect(leave).toMatch(/\/forloeb\/gryden-ab12c\/ugemail\/a\.b$/);
  expect(body).toContain(`${leave}\n`);
});

test('without anything that waits it says nothing of waiting, and several rooms are counted', () => {
  const calm = { ...ROOM, waits: [], challenges: 0 };
  const { subject, body } = weeklyNews.en({ rooms: [calm, calm], leave: LEAVE });
  expect(subject).toBe('News from 2 processes');
  expect(body).not.toContain('waits for your group');
  expect(body).toContain('- Somebody answered the self-check\n');
  expect(body).toMatch(/\/en\/forloeb\/gryden-ab12c\n/);
});

test('a silent room is offered to go on, to pause and to stop', () => {
  for (const language of ['da', 'en'] as const) {
    const { body } = roomIsSilent[language](ROOM);
    expect(body).toMatch(/\/forloeb\/gryden-ab12c\n/);
    expect(body).toMatch(/\/forloeb\/gryden-ab12c\/slut\n/);
  }
});
