import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { experienceContent } from '@samskab/domain';
import type { Grades } from './measures.ts';

/** One text as every search gets it. The id is that of the judgements: `text:…`, `example:ex01`, `participedia:6944`. */
export interface SearchText {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** The half that is used while building, and the half that is only reported. */
export const HALVES = ['tuning', 'held-back'] as const;
export type Half = (typeof HALVES)[number];

export interface Query {
  readonly id: string;
  readonly query: string;
  readonly kind: string;
  readonly half: Half;
  readonly need: string;
}

export interface Judgement {
  readonly query: string;
  readonly document: string;
  readonly grade: 0 | 1 | 2 | 3;
  readonly reason: string;
}

const ROOT = join(import.meta.dirname, '../..');
const COLLECTION = join(ROOT, 'golden/search');
const EXAMPLES = join(ROOT, 'content/experiences');

/** The texts that were written for the collection, with `text:` before their ids. */
export const collectionTexts = (): readonly SearchText[] =>
  lines<SearchText>('texts.jsonl').map((text) => ({ ...text, id: `text:${text.id}` }));

/** The example library; the body is the story in its four parts. */
export const exampleTexts = (): readonly SearchText[] =>
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const { key, content } = JSON.parse(readFileSync(join(EXAMPLES, name), 'utf8')) as {
        readonly key: string;
        readonly content: unknown;
      };
      const { language, title, summary, story } = experienceContent.parse(content);
      return { id: `example:${key}`, language, title, summary, body: Object.values(story).join('\n') };
    });

/** The queries, in the order of their ids. */
export const queries = (): readonly Query[] => lines<Query>('queries.jsonl');

/** Every judgement, also of imported cases that may not be at hand. */
export const judgements = (): readonly Judgement[] => lines<Judgement>('judgements.jsonl');

/**
 * The grades of each query by document id, of the documents in `present` only: what is not there cannot be
 * found, and must not count as missed.
 */
export function gradesByQuery(
  all: readonly Judgement[],
  present: ReadonlySet<string>,
): ReadonlyMap<string, Grades> {
  const byQuery = Map.groupBy(
    all.filter(({ document }) => present.has(document)),
    ({ query }) => query,
  );
  return new Map(
    [...byQuery].map(([query, judged]) => [
      query,
      new Map(judged.map(({ document, grade }) => [document, grade])),
    ]),
  );
}

const lines = <Line>(name: string): readonly Line[] =>
  readFileSync(join(COLLECTION, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
