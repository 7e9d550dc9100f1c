import { reachTotals, type ProgrammeContent, type ProgrammeId } from '@samskab/domain/programmes';
import { circleDates, newsOf, reachesInProgramme } from '@samskab/store';
import { openProgramme } from '#lib/server/programmes/open-programme.ts';
import { onEachStep, readWhole, stepOf, type Whole } from '#lib/server/programmes/standing.ts';
import {
  programmeHead,
  shownSteps,
  shownTemplates,
  shownWords,
} from '#lib/server/programmes/shown-programme.ts';
import { methodFacts } from '#lib/server/methods/card-facts.ts';
import { methodCards } from '#lib/server/methods/shelf.ts';
import { store } from '#lib/server/store.ts';
import type { PageServerLoad } from './$types';

const NEWS = 5;
/** Totals of what members have logged would show one of them if fewer had. */
const FEWEST_LOGS = 3;

export const load: PageServerLoad = async (event) => {
  const { programme, kept, may } = await openProgramme(event);
  const { content } = programme;
  const now = new Date();
  const whole = await readWhole(programme, now);
  const counts = onEachStep(whole, content.steps);
  return {
    ...programmeHead(programme),
    purpose: shownWords(content.purpose),
    promise: shownWords(content.promise),
    joining: shownWords(content.joining),
    arenaKinds: content.arenaKinds,
    partnerList: content.partners.map(({ key, name, role, what, url }) => ({
      key,
      name,
      role,
      what: shownWords(what),
      url,
    })),
    steps: shownSteps(content).map((step) => ({ ...step, members: counts[step.number] ?? 0 })),
    members: membersShown(whole),
    templates: await templatesWithMethods(content),
    news: (await newsOf(store().read, programme.id, NEWS)).map((item) => ({ ...item })),
    circle: await circleDates(store().read, programme.id, { now, limit: 3 }),
    reached: await reachedTogether(programme.id),
    mine: kept
      .map(({ id, slug, name }) => ({ id, slug, name }))
      .filter(({ id }) => whole.members.some(({ arena }) => arena === id)),
    may: { run: may('seeAsking'), change: may('change'), board: may('readBoard') },
  };
};

const membersShown = (whole: Whole) =>
  whole.members.map((member) => ({
    slug: member.slug,
    name: member.name,
    municipality: member.municipality,
    isExample: member.isExample,
    step: stepOf(whole, member),
  }));

/** The small processes, each with the method cards that it takes along. */
async function templatesWithMethods(content: ProgrammeContent) {
  const facts = new Map((await methodCards()).map((read) => [read.card.id, methodFacts(read)]));
  return (await shownTemplates(content)).map(({ methods, ...template }) => ({
    ...template,
    methods: methods.flatMap((id) => {
      const card = facts.get(id);
      return card ? { slug: card.slug, name: card.name, language: card.language } : [];
    }),
  }));
}

/** What all members together have reached; nothing where so few have logged that it would be one of them. */
async function reachedTogether(programme: ProgrammeId) {
  const reaches = await reachesInProgramme(store().read, programme);
  const logs = new Set(reaches.map(({ arena }) => arena)).size;
  return logs < FEWEST_LOGS ? null : reachTotals(reaches);
}
