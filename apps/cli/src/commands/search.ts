import { readLibraryQuery } from '@samskab/domain';
import { mainReasons, openLibrary, type MainReason, type Store } from '@samskab/store';
import { Command } from 'commander';
import { EXIT, Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { describedIn, withData, withExample, type DataOptions, type Maker } from '../maker.ts';
import { whyFound } from '../search/why-found.ts';
import { withStore } from '../with-store.ts';

interface SearchOptions extends DataOptions {
  readonly limit?: number;
  readonly explain?: true;
}

interface Found {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly why: readonly MainReason[];
}

const USUAL = 10;
const MOST = 1000;

const WORDS = {
  about: {
    da: 'Søger i biblioteket, som webstedet gør, og viser det bedste først',
    en: 'Searches the library as the site does, and shows the best first',
  },
  words: { da: 'det, der ledes efter', en: 'what to look for' },
  explain: { da: 'sig for hvert ord, hvorfor det er fundet', en: 'say for each word why it was found' },
  limit: {
    da: `højst så mange, op til ${MOST}; ellers ${USUAL}`,
    en: `at most so many, up to ${MOST}; otherwise ${USUAL}`,
  },
} as const;

const WRONG_LIMIT = {
  da: `--limit skal være et helt tal fra 1 til ${MOST}.`,
  en: `--limit must be a whole number from 1 to ${MOST}.`,
};

export const searchCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('search')
    .argument('<words...>', WORDS.words[language])
    .option('--explain', WORDS.explain[language])
    .option('--limit <number>', WORDS.limit[language], limitIn)
    .action((words: readonly string[], options: SearchOptions) =>
      withStore(options, io, (store) => search(store, words.join(' '), options, io)),
    );
  describedIn(language, command, WORDS.about);
  return withExample(language, withData(language, command), 'samskab search "ensomme ældre" --explain');
};

function limitIn(given: string): number {
  const limit = Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new Failure(WRONG_LIMIT, EXIT.wrongUse);
}

async function search(store: Store, words: string, options: SearchOptions, io: Io): Promise<void> {
  const query = readLibraryQuery(new URLSearchParams({ q: words }));
  const library = await openLibrary(store);
  try {
    const answer = await library.after(query, null, options.limit ?? USUAL);
    const ids = answer.cards.map(({ experienceId }) => experienceId);
    const scores = await library.scores(query.text, ids);
    const results = await Promise.all(
      answer.cards.map(async ({ experienceId: id, title }, at): Promise<Found> => {
        return { id, title, score: scores[at] ?? 0, why: mainReasons(await library.explain(query.text, id)) };
      }),
    );
    const didYouMean = answer.words?.didYouMean ?? null;
    if (options.json) io.out(`${JSON.stringify({ total: answer.total, didYouMean, results })}\n`);
    else show(results, answer.total, didYouMean, options.explain ?? false, io);
  } finally {
    await library.close();
  }
}

function show(
  results: readonly Found[],
  total: number,
  didYouMean: string | null,
  explained: boolean,
  { out, tell, language }: Io,
): void {
  for (const { id, title, score, why } of results) {
    out(`${score.toFixed(2).padStart(6)}  ${title}  ${id}\n`);
    if (explained) for (const reason of why) out(`        ${whyFound(reason)[language]}\n`);
  }
  const shown = results.length;
  tell({ da: `${shown} af ${total} fundne.`, en: `${shown} of ${total} found.` });
  if (didYouMean !== null) tell({ da: `Mente du: ${didYouMean}?`, en: `Did you mean: ${didYouMean}?` });
}
