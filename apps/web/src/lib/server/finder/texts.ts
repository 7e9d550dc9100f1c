import { createHash } from 'node:crypto';
import {
  FINDER_LANGUAGES,
  isFinderLanguage,
  readFinderTexts,
  type FinderLanguage,
  type FinderTexts,
} from '@samskab/domain/finder';
import { getLocale } from '#lib/paraglide/runtime.js';

/** One file a language, as it ships. */
const FILES = import.meta.glob<string>('../../../../../../content/finder/texts.*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A file of texts, and a digest of what it says. */
export interface FinderFile {
  readonly texts: FinderTexts;
  /** SHA-256 of the texts: another once any of them is. Spaces between them say nothing. */
  readonly hash: string;
}

const READ: ReadonlyMap<FinderLanguage, FinderFile> = new Map(
  Object.values(FILES).map((file) => {
    const texts = readFinderTexts(JSON.parse(file));
    const { page, questions, result } = texts;
    const hash = createHash('sha256')
      .update(JSON.stringify([page, questions, result]))
      .digest('hex');
    return [texts.language, { texts, hash }] as const;
  }),
);

/** The file of a language. */
export function finderFile(language: FinderLanguage): FinderFile {
  const file = READ.get(language);
  if (!file) throw new Error(`There is no file of texts for ${language}`);
  return file;
}

export const FINDER_FILES: readonly FinderFile[] = FINDER_LANGUAGES.map(finderFile);

/** The language that an address asks for: by `sprog`, or else that of the site. */
export function languageIn({ searchParams }: URL): FinderLanguage {
  const asked = searchParams.get('sprog') ?? '';
  return isFinderLanguage(asked) ? asked : getLocale();
}
