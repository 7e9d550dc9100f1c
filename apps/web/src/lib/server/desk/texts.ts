import { createHash } from 'node:crypto';
import { FINDER_LANGUAGES, type FinderLanguage } from '@samskab/domain/finder';
import type { DeskTexts } from '#lib/ui/desk/desk-texts.ts';

/** One file a language, as it ships. */
const FILES = import.meta.glob<DeskTexts>('../../../../../../content/desk/*.json', {
  eager: true,
  import: 'default',
});
const BY_LANGUAGE: ReadonlyMap<string, DeskTexts> = new Map(
  Object.values(FILES).map((texts) => [texts.language, texts]),
);

/** What the desk says in a language. */
export function deskTexts(language: FinderLanguage): DeskTexts {
  const texts = BY_LANGUAGE.get(language);
  if (!texts) throw new Error(`There is no file of texts for the desk in ${language}`);
  return texts;
}

/** The languages in which a citizen can be asked, in the finder's order. */
export const DESK_LANGUAGES: readonly DeskTexts[] = FINDER_LANGUAGES.map(deskTexts);

/** Which text somebody said yes to: another as soon as a word of the consent is another. In no file is it kept apart. */
export const consentVersion = ({ consentTitle, consent, yes }: DeskTexts): string =>
  createHash('sha256')
    .update(JSON.stringify([consentTitle, consent, yes]))
    .digest('hex')
    .slice(0, 12);
