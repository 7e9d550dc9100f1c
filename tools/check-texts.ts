// Every text stands in Danish and English under the same key, is used, is kind, and is easy to read.
import { readability } from '@samskab/danish';
import { readFiles, ROOT, type Files } from './shared/files.ts';
import { isTest } from './shared/source.ts';
import { report, type Violation } from './shared/violations.ts';
import { readLanguage, type Message } from './texts/messages.ts';
import { isUsed, usageIn, type Usage } from './texts/usage.ts';
import { runningText, unkindWords } from './texts/words.ts';

const TEXTS = 'apps/web/messages';
const SETTINGS = 'apps/web/project.inlang/settings.json';
const MAX_LIX = 35;

type Messages = ReadonlyMap<string, Message>;

/** Everything that is wrong with the texts of the site and their use. */
export function textViolations(files: Files): readonly Violation[] {
  const [danish, english] = [readLanguage(files, `${TEXTS}/da`), readLanguage(files, `${TEXTS}/en`)];
  const pages = [...files].filter(([path]) => path.startsWith('apps/web/src/') && !isTest(path));
  const usage = usageIn(new Map(pages));
  return [
    ...danish.violations,
    ...english.violations,
    ...missing(danish.messages, english.messages, 'English'),
    ...missing(english.messages, danish.messages, 'Danish'),
    ...otherParameters(danish.messages, english.messages),
    ...unused(danish.messages, usage),
    ...undefinedKeys(danish.messages, usage),
    ...unkind(danish.messages),
    ...tooHard(danish.messages),
    ...unread(files),
  ];
}

const missing = (one: Messages, other: Messages, language: string): readonly Violation[] =>
  [...one.values()]
    .filter(({ key }) => !other.has(key))
    .map(({ key, file }) => ({ at: file, says: `${key} is missing in ${language}` }));

function otherParameters(danish: Messages, english: Messages): readonly Violation[] {
  return [...danish.values()].flatMap(({ key, parameters }) => {
    const twin = english.get(key);
    if (!twin || twin.parameters.join() === parameters.join()) return [];
    const [ours, theirs] = [parameters, twin.parameters].map((names) => names.join(', ') || 'nothing');
    return [{ at: twin.file, says: `${key} asks for ${theirs} in English and for ${ours} in Danish` }];
  });
}

const unused = (messages: Messages, usage: Usage): readonly Violation[] =>
  [...messages.values()]
    .filter(({ key }) => !isUsed(key, usage))
    .map(({ key, file }) => ({ at: file, says: `${key} is not used by any page` }));

const undefinedKeys = (messages: Messages, { keys }: Usage): readonly Violation[] =>
  [...keys]
    .filter(([key]) => !messages.has(key))
    .map(([key, at]) => ({ at, says: `there is no text ${key}` }));

const unkind = (messages: Messages): readonly Violation[] =>
  [...messages.values()].flatMap(({ key, file, forms }) =>
    [...new Set(forms.flatMap(unkindWords))].map((word) => ({
      at: file,
      says: `${key} says «${word}» to a person`,
    })),
  );

function tooHard(messages: Messages): readonly Violation[] {
  const ease = readingEase(messages);
  return ease > MAX_LIX
    ? [{ at: `${TEXTS}/da`, says: `the texts have LIX ${ease.toFixed(1)}; at most ${MAX_LIX} is easy` }]
    : [];
}

function readingEase(messages: Messages): number {
  return readability(runningText([...messages.values()].flatMap(({ forms }) => forms)))?.lix ?? 0;
}

/** Files of texts that the settings do not name: their texts would be missing on the site without a word. */
function unread(files: Files): readonly Violation[] {
  const settings = files.get(SETTINGS);
  if (settings === undefined) return [];
  const { 'plugin.inlang.messageFormat': format } = JSON.parse(settings) as {
    'plugin.inlang.messageFormat': { pathPattern: string | readonly string[] };
  };
  const named = new Set([format.pathPattern].flat().map((pattern) => pattern.replace(/^\.\//, 'apps/web/')));
  const parts = [...files.keys()].filter((path) => path.startsWith(`${TEXTS}/`));
  return parts
    .filter((path) => !named.has(path.replace(/(?<=\/messages\/)[^/.]+/, '{locale}')))
    .map((at) => ({ at, says: `is not named in ${SETTINGS}` }));
}

if (import.meta.main) {
  const files = readFiles(
    ROOT,
    /^apps\/web\/(src\/.+\.(ts|svelte)|messages\/.+\.json|project\.inlang\/settings\.json)$/,
  );
  const { messages } = readLanguage(files, `${TEXTS}/da`);
  report(
    textViolations(files),
    `${messages.size} texts in Danish and English, LIX ${readingEase(messages).toFixed(1)}.`,
  );
}
