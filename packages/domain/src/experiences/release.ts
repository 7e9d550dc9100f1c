import type { ExperienceContent } from './content.ts';

const HOUR_OF_RELEASE = 5; // UTC: early morning in Denmark, summer and winter

/**
 * When an approved story becomes public. Open stories (A0, A1): at once, unless the teller asked for a later
 * day. Masked stories (A2–A4): with the next batch on the 1st or 15th, so that the day of publishing does not
 * tell who told it (section E.5, rule 5).
 * @param now the moment of approval
 * @example releaseDate({ anonymity: 'A2', embargoUntil: null }, new Date('2026-03-02T10:00:00Z')) // => new Date('2026-03-15T05:00:00Z')
 */
export function releaseDate(content: Pick<ExperienceContent, 'anonymity' | 'embargoUntil'>, now: Date): Date {
  const asked = content.embargoUntil ? new Date(`${content.embargoUntil}T0${HOUR_OF_RELEASE}:00:00Z`) : now;
  const earliest = asked > now ? asked : now;
  return content.anonymity === 'A0' || content.anonymity === 'A1' ? earliest : nextBatch(earliest);
}

function nextBatch(from: Date): Date {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  const days = [
    Date.UTC(year, month, 1, HOUR_OF_RELEASE),
    Date.UTC(year, month, 15, HOUR_OF_RELEASE),
    Date.UTC(year, month + 1, 1, HOUR_OF_RELEASE),
  ];
  return new Date(days.find((day) => day >= from.getTime()) ?? from.getTime());
}
