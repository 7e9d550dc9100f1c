import {
  ACTOR_GROUPS,
  BASE_VOCABULARIES,
  experienceContent,
  MUNICIPALITIES,
  VALENCES,
  type ExperienceContent,
  type VocabularyName,
} from '@samskab/domain';
import type { Chance } from '../support/chance.ts';
import type { Writer } from './texts.ts';

const codes = (name: VocabularyName) => BASE_VOCABULARIES[name].map(({ code }) => code);
const LISTS = {
  themes: codes('theme'),
  targetGroups: codes('targetGroup'),
  actorTypes: codes('actorType'),
  forms: codes('collaborationForm'),
  methods: codes('method'),
  evidence: codes('evidenceLevel'),
  dimensions: codes('outcomeDimension'),
  factors: codes('factor'),
  scales: codes('scale'),
  money: codes('moneyBand'),
  relations: codes('authorRelation'),
  languages: codes('language'),
  phases: codes('phase'),
  novelty: codes('novelty'),
  places: MUNICIPALITIES.map(({ code }) => code),
};
const ABROAD = ['NO', 'SE', 'GB', 'NL', 'FI', 'DE', 'US', 'CA', 'IT', 'BR'] as const;
const MEDIAN_WORDS = 300;
/** Of the logarithm: 95 in 100 stories have fewer than 732 words, as measured on real case tables. */
const SPREAD = 0.54;

/** How many words a story has: lognormal around the median (Box–Muller). */
function wordCount({ number }: Chance): number {
  const normal = Math.sqrt(-2 * Math.log(1 - number())) * Math.cos(2 * Math.PI * number());
  return Math.round(Math.min(3000, Math.max(40, MEDIAN_WORDS * Math.exp(SPREAD * normal))));
}

/** A story with every side filled that the library can be narrowed down by, and with long tails on each. */
export function madeUpStory(chance: Chance, write: Writer): ExperienceContent {
  const words = wordCount(chance);
  const danish = chance.isSo(0.9);
  const start = monthIn(chance, 2008, 2025);
  return experienceContent.parse({
    ...told(words, chance, write),
    ...where(danish, chance),
    language: danish && chance.isSo(0.97) ? 'da' : chance.leaning(LISTS.languages),
    valence: chance.leaning(VALENCES),
    startMonth: start,
    endMonth: chance.isSo(0.6) ? start.replace(/^\d{4}/, (year) => String(Number(year) + 1)) : null,
    scale: chance.leaning(LISTS.scales),
    themes: chance.some(LISTS.themes, chance.whole(1, 4)),
    targetGroups: chance.some(LISTS.targetGroups, chance.whole(1, 3)),
    ...parties(chance, write),
    declaredForm: chance.leaning(LISTS.forms),
    actualForm: chance.leaning(LISTS.forms),
    methods: chance.some(LISTS.methods, chance.whole(0, 3)),
    phasesDone: chance.some(LISTS.phases, chance.whole(1, 5)),
    successFactors: chance.some(LISTS.factors, chance.whole(0, 4)),
    failureFactors: chance.some(LISTS.factors, chance.whole(0, 4)),
    moneyBand: chance.leaning(LISTS.money),
    authorRelation: chance.leaning(LISTS.relations),
    anonymity: chance.leaning(['A0', 'A0', 'A1', 'A1', 'A2', 'A3', 'A4']),
  });
}

/** A twentieth of the words goes to each short text, the rest to the four parts of the story. */
function told(words: number, chance: Chance, write: Writer) {
  const short = Math.max(6, Math.round(words / 20));
  const part = Math.round((words - 4 * short) / 4);
  return {
    title: write.line(chance.whole(3, 8), 78),
    summary: write.prose(chance.whole(18, 34), 290),
    story: {
      before: write.prose(part),
      did: write.prose(part),
      happened: write.prose(part),
      learned: write.prose(part),
    },
    valenceWhy: write.prose(short, 1900),
    wentWrong: { what: write.prose(short, 1900), noticed: '', tried: write.prose(short, 1900) },
    adviceToOthers: write.prose(short, 1900),
    lessons: [{ text: write.line(10, 190), kind: 'doDifferently' }],
  };
}

function where(danish: boolean, chance: Chance) {
  return danish
    ? { country: 'DK', municipality: chance.leaning(LISTS.places) }
    : { country: chance.leaning(ABROAD), regionLabel: 'Et sted' };
}

function parties(chance: Chance, write: Writer) {
  const actors = chance
    .some(ACTOR_GROUPS, chance.whole(1, 4))
    .map((group) => ({ group, type: chance.leaning(LISTS.actorTypes), count: chance.whole(1, 40) }));
  const outcomes = chance.some(LISTS.dimensions, chance.whole(1, 3)).map((dimension) => ({
    dimension,
    direction: chance.oneOf(['better', 'same', 'worse']),
    measure: write.line(8, 200),
    evidenceLevel: chance.leaning(LISTS.evidence),
  }));
  const action = { text: write.prose(20, 1900), novelty: chance.leaning(LISTS.novelty) };
  return { actors, outcomes, actions: [action], problemFirst: write.prose(15, 1900) };
}

const monthIn = (chance: Chance, from: number, to: number) =>
  `${chance.whole(from, to)}-${String(chance.whole(1, 12)).padStart(2, '0')}`;
