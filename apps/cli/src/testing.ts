import type { Io } from './io.ts';
import type { Language } from './words.ts';

/** A world for a command, and what was said in it. */
export function said(
  env: Io['env'] = {},
  language: Language = 'da',
): { readonly io: Io; readonly out: () => string; readonly told: () => string } {
  let [out, told] = ['', ''];
  const io: Io = {
    env,
    language,
    out: (text) => void (out += String(text)),
    tell: (words) => void (told += `${typeof words === 'string' ? words : words[language]}\n`),
    watched: false,
    clock: () => new Date('2026-03-02T11:00:00Z'),
    stop: new AbortController().signal,
  };
  return { io, out: () => out, told: () => told };
}
