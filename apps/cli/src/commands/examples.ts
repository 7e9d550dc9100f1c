import {
  EXAMPLES_FOLDER,
  loadExamples,
  loadOtherExamples,
  removeExamples,
  removeOtherExamples,
  type Store,
} from '@samskab/store';
import { Command } from 'commander';
import type { Io } from '../io.ts';
import { describedIn, withData, withExample, type DataOptions, type Maker } from '../maker.ts';
import { withStore } from '../with-store.ts';
import type { Words } from '../words.ts';

type Act = (store: Store, io: Io) => Promise<{ readonly count: number; readonly words: Words }>;

const load: Act = async (store, { clock }) => {
  const stories = await loadExamples(store, EXAMPLES_FOLDER, clock());
  const count = stories + (await loadOtherExamples(store, clock()));
  return { count, words: { da: `${count} eksempler er der nu.`, en: `${count} examples are there now.` } };
};

const remove: Act = async (store) => {
  const count = (await removeOtherExamples(store)) + (await removeExamples(store));
  return {
    count,
    words: { da: `${count} eksempler er fjernet.`, en: `${count} examples have been removed.` },
  };
};

export const examplesCommand: Maker = (io) => {
  const group = describedIn(io.language, new Command('examples'), {
    da: 'Henter eller fjerner de konstruerede eksempler',
    en: 'Loads or removes the constructed examples',
  });
  const both: readonly (readonly [string, Act, Words])[] = [
    [
      'load',
      load,
      { da: 'Henter eksemplerne; to gange ændrer intet', en: 'Loads the examples; twice changes nothing' },
    ],
    ['remove', remove, { da: 'Fjerner alle eksempler', en: 'Removes all examples' }],
  ];
  for (const [name, act, words] of both) {
    const command = new Command(name).action((options: DataOptions) =>
      withStore(options, io, async (store) => {
        const done = await act(store, io);
        if (options.json) io.out(`${JSON.stringify({ examples: done.count })}\n`);
        else io.tell(done.words);
      }),
    );
    withExample(
      io.language,
      withData(io.language, describedIn(io.language, command, words)),
      `samskab examples ${name}`,
    );
    group.addCommand(command);
  }
  return withExample(io.language, group, 'samskab examples remove');
};
