import { openProgramme } from '#lib/server/programmes/open-programme.ts';
import { figuresOf, readWhole } from '#lib/server/programmes/standing.ts';
import { programmeHead, shownWords } from '#lib/server/programmes/shown-programme.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme } = await openProgramme(event);
  const { content } = programme;
  const now = new Date();
  const figures = await figuresOf(programme, await readWhole(programme, now), now);
  const goals = content.goals.map(({ key, text }) => ({
    key,
    text: shownWords(text),
    figures: figures.filter(({ goal }) => goal === key),
  }));
  const known = new Set(content.goals.map(({ key }) => key));
  return {
    ...programmeHead(programme),
    from: content.from,
    until: content.until,
    countedAt: now,
    goals: goals.filter((goal) => goal.figures.length > 0),
    others: figures.filter(({ goal }) => goal === null || !known.has(goal)),
    figures,
  };
};
