import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  ACTOR_GROUPS,
  BASE_VOCABULARIES,
  experienceContent,
  MUNICIPALITIES,
  VALENCES,
  type ExperienceContent,
  type VocabularyName,
} from '@samskab/domain';

/** Numbers that only look like chance: the same seed gives the same corpus (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words of our own example stories, the most used first. */
function ownWords(folder: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json')))
    for (const word of readFileSync(path.join(folder, name), 'utf8').match(/[a-zæøå]{2,}/gi) ?? [])
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
}

export interface Corpus {
  /** A story; the same number gives the same story. */
  readonly story: (n: number) => ExperienceContent;
  /** A word, drawn as often as it is used (Zipf). */
  readonly word: (chance: () => number) => string;
}

/** A made-up library: words of the examples by Zipf, about 300 a story, every facet filled. */
export function corpusOf(folder = 'content/experiences'): Corpus {
  const words = ownWords(folder);
  const word = (chance: () => number) => words[Math.floor(words.length ** chance()) - 1] ?? 'og';
  const codes = (name: VocabularyName) => BASE_VOCABULARIES[name].map(({ code }) => code);
  const story = (n: number): ExperienceContent => {
    const chance = seeded(n + 1);
    const one = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
    const some = (name: VocabularyName, most: number) =>
      Array.from({ length: 1 + Math.floor(chance() * most) }, () => one(codes(name)));
    const text = (length: number) =>
      Array.from({ length: Math.round(length * (0.5 + chance())) }, () => word(chance)).join(' ');
    const line = (length: number, limit: number) => text(length).slice(0, limit).trim() || 'erfaring';
    return experienceContent.parse({
      title: `${line(5, 70)} ${n}`,
      summary: line(25, 300),
      story: { before: text(70), did: text(90), happened: text(90), learned: text(50) },
      valence: one(VALENCES),
      themes: some('theme', 3),
      targetGroups: some('targetGroup', 3),
      country: 'DK',
      municipality: one(MUNICIPALITIES).code,
      scale: one(codes('scale')),
      startMonth: `${2010 + Math.floor(chance() * 16)}-0${1 + Math.floor(chance() * 9)}`,
      actors: ACTOR_GROUPS.filter(() => chance() < 0.6).map((group) => ({
        type: one(codes('actorType')),
        group,
        count: 1 + Math.floor(chance() * 9),
      })),
      declaredForm: one(codes('collaborationForm')),
      actualForm: one(codes('collaborationForm')),
      problemFirst: text(12),
      problemChanged: 'no',
      outcomes: [
        {
          dimension: one(codes('outcomeDimension')),
          direction: one(codes('direction')),
          evidenceLevel: one(codes('evidenceLevel')),
          measure: line(8, 200),
        },
      ],
      lessons: [{ text: line(12, 200) }, { text: line(10, 200) }],
      methods: some('method', 4),
      authorRelation: one(codes('authorRelation')),
      anonymity: 'A1',
    });
  };
  return { story, word };
}
