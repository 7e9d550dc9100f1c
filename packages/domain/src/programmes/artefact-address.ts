import { refuse, ok, type Result } from '../kernel/result.ts';
import type { ProgrammeArtefactKind } from './codes.ts';

const FOLDERS: Readonly<Record<string, ProgrammeArtefactKind>> = {
  erfaringer: 'experience',
  forloeb: 'process',
  kalender: 'event',
  arenaer: 'arena',
};
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What an address leads to. */
export interface ArtefactAddress {
  readonly kind: ProgrammeArtefactKind;
  readonly slug: string;
}

/**
 * Reads the address of a page as it was copied from a browser, whole or in part, in Danish or in English. Which site it
 * is from is not asked: it is looked up here.
 * @example readArtefactAddress('https://samskab.example/en/erfaringer/den-aabne-gryde?x=1#top').value // => { kind: 'experience', slug: 'den-aabne-gryde' }
 * @example readArtefactAddress('forloeb/aabent-bord/moeder').value // => { kind: 'process', slug: 'aabent-bord' }
 * @example readArtefactAddress('/metoder/cafe').ok // => false
 */
export function readArtefactAddress(
  written: string,
): Result<ArtefactAddress, { readonly code: 'addressMissing' | 'addressUnknown' }> {
  const trimmed = written.trim();
  if (trimmed === '') return refuse({ code: 'addressMissing' });
  const [path = ''] = trimmed.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '' && part !== 'en');
  const at = parts.findIndex((part) => part in FOLDERS);
  const kind = FOLDERS[parts[at] ?? ''];
  const slug = parts[at + 1]?.toLowerCase() ?? '';
  return kind && SLUG.test(slug) ? ok({ kind, slug }) : refuse({ code: 'addressUnknown' });
}
