import type { Files } from '../shared/files.ts';
import type { Violation } from '../shared/violations.ts';

/** One text of the site in one language: all its forms (singular, plural …) and the values that it asks for. */
export interface Message {
  readonly key: string;
  readonly file: string;
  readonly forms: readonly string[];
  readonly parameters: readonly string[];
}

/** A language's texts, and what is wrong with the files themselves. */
export interface Language {
  readonly messages: ReadonlyMap<string, Message>;
  readonly violations: readonly Violation[];
}

type Json = string | readonly Json[] | { readonly [key: string]: Json };
interface Variants {
  readonly declarations?: readonly string[];
  readonly match?: Readonly<Record<string, string>>;
}

/** Reads the texts of one language from all its files, in the message format of inlang. */
export function readLanguage(files: Files, folder: string): Language {
  const messages = new Map<string, Message>();
  const violations: Violation[] = [];
  for (const [path, text] of files) {
    if (!path.startsWith(`${folder}/`) || !path.endsWith('.json')) continue;
    for (const message of messagesIn(path, text, violations)) {
      const other = messages.get(message.key);
      if (other) violations.push({ at: path, says: `${message.key} is also in ${other.file}` });
      if (message.forms.some((form) => form.trim() === '') || message.forms.length === 0) {
        violations.push({ at: path, says: `${message.key} is empty` });
      }
      messages.set(message.key, message);
    }
  }
  return { messages, violations };
}

function messagesIn(path: string, text: string, violations: Violation[]): readonly Message[] {
  try {
    return [...flatten(path, '', JSON.parse(text) as Json)];
  } catch (error) {
    violations.push({ at: path, says: String(error) });
    return [];
  }
}

/** Folders of keys are joined with full stops, as inlang does. */
function* flatten(file: string, key: string, value: Json): Generator<Message> {
  if (key === '$schema') return;
  if (typeof value === 'string') {
    yield { key, file, forms: [value], parameters: placeholdersIn(value) };
  } else if (isList(value)) {
    yield { key, file, ...variantsOf(value as unknown as readonly Variants[]) };
  } else {
    for (const [name, inner] of Object.entries(value)) {
      yield* flatten(file, key === '' ? name : `${key}.${name}`, inner);
    }
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function variantsOf(variants: readonly Variants[]): Pick<Message, 'forms' | 'parameters'> {
  const forms = variants.flatMap(({ match = {} }) => Object.values(match));
  const declared = variants.flatMap(({ declarations = [] }) => declarations);
  const [inputs, locals] = [namesAfter('input', declared), namesAfter('local', declared)];
  const used = forms.flatMap(placeholdersIn).filter((name) => !locals.includes(name));
  return { forms, parameters: sorted([...inputs, ...used]) };
}

const namesAfter = (word: string, declarations: readonly string[]) =>
  declarations.flatMap((declaration) => new RegExp(`^${word}\\s+(\\w+)`).exec(declaration.trim())?.[1] ?? []);

const placeholdersIn = (text: string) =>
  sorted([...text.matchAll(/\{\s*(\w+)\s*\}/g)].map((match) => match[1] ?? ''));

const sorted = (names: readonly string[]) => [...new Set(names)].toSorted();
