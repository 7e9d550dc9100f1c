import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenPath, sharedPath } from '@samskab/testing';
import { readVotes } from '../format/votes-file.ts';
import type { Place } from '../groups/clustering.ts';
import type { Votes } from '../votes/votes.ts';
import { votesOf } from '../votes/votes.ts';

type ByStatement = Readonly<Record<string, number>>;

export interface GoldenStatement {
  readonly tid: number;
  readonly 'n-success': number;
  readonly 'n-trials': number;
  readonly 'p-success': number;
  readonly 'p-test': number;
}
export interface GoldenRepresentative extends GoldenStatement {
  readonly repness: number;
  readonly 'repness-test': number;
  readonly 'repful-for': 'agree' | 'disagree';
  readonly 'best-agree'?: true;
}
interface Answer {
  readonly dataset: string;
  readonly options: { readonly mod_out: readonly number[] };
  readonly participants: readonly number[];
  readonly statements: readonly number[];
  readonly pca: {
    readonly mean: readonly number[];
    readonly components: readonly (readonly number[])[];
    readonly explained_variance: readonly number[];
  };
  readonly projections: readonly Place[];
  readonly clusterable: readonly number[];
  readonly pipeline_labels: Readonly<Record<string, number>>;
  readonly kmeans_from_fixed_init: Readonly<
    Record<
      string,
      {
        readonly init_centers: readonly Place[];
        readonly labels: readonly number[];
        readonly inertia: number;
        readonly silhouette: number;
      }
    >
  >;
  readonly group_stats: readonly Readonly<Record<string, number>>[];
  readonly group_aware_consensus: { readonly agree: ByStatement; readonly disagree: ByStatement };
  readonly priority: ByStatement;
  readonly consensus: {
    readonly agree: readonly GoldenStatement[];
    readonly disagree: readonly GoldenStatement[];
  };
  readonly repness: Readonly<Record<string, readonly GoldenRepresentative[]>>;
}

/** A conversation with what the reference answers to it. */
export interface Golden {
  readonly name: string;
  readonly votes: Votes;
  readonly moderatedOut: readonly string[];
  readonly answer: Answer;
}

/** Ours, and those of real conversations where they are at hand; one line says so where they are not. */
export function goldens(): readonly Golden[] {
  const own = goldenPath('opinion');
  const ours = readAll(join(own, 'answers'), (dataset) => join(own, 'input', `${dataset}.csv`));
  return [...ours, ...realGoldens()];
}

/** The answers to the four real conversations. */
export function realGoldens(): readonly Golden[] {
  const polis = sharedPath('polis');
  if (polis === null) return [];
  return readAll(join(polis, 'reference-answers'), (dataset) => join(polis, dataset, 'votes.csv'));
}

const readAll = (folder: string, votesOfDataset: (dataset: string) => string): readonly Golden[] =>
  readdirSync(folder).map((file) => {
    const answer = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Answer;
    const read = readVotes(readFileSync(votesOfDataset(answer.dataset), 'utf8'));
    if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
    return {
      name: file.replace('.json', ''),
      votes: votesOf(read.value),
      moderatedOut: answer.options.mod_out.map(String),
      answer,
    };
  });
