import type { RequestEvent } from '@sveltejs/kit';
import type { FinderLanguage } from '@samskab/domain/finder';
import { nativeChecks } from '@samskab/store';
import { localizeHref } from '#lib/paraglide/runtime.js';
import type { FinderFrameView } from '#lib/ui/finder/view.ts';
import { store } from '../store.ts';
import { finderFile, FINDER_FILES, languageIn } from './texts.ts';

/** A page of the finder in a language: Danish and English are the site's own, the others are asked for by `sprog`. */
export function finderHref(
  path: string,
  language: FinderLanguage,
  query: Readonly<Record<string, string>> = {},
): string {
  const own = language === 'da' || language === 'en';
  const all = new URLSearchParams({ ...query, ...(!own && { sprog: language }) }).toString();
  return localizeHref(path, { locale: language === 'en' ? 'en' : 'da' }) + (all === '' ? '' : `?${all}`);
}

/** What a page of the finder has around it, and the language of the whole document. */
export async function finderFrame(
  event: RequestEvent,
  at: {
    readonly path: string;
    readonly start: string;
    readonly kiosk: boolean;
    readonly query?: Readonly<Record<string, string>>;
  },
): Promise<FinderFrameView> {
  const language = languageIn(event.url);
  const { texts, hash } = finderFile(language);
  event.locals.tongue = { language, direction: texts.direction };
  const checks = await nativeChecks(store().read);
  return {
    texts,
    danish: language === 'da' ? null : finderFile('da').texts,
    tongues: FINDER_FILES.map(({ texts: { language: other, name, direction } }) => ({
      language: other,
      name,
      direction,
      href: finderHref(at.path, other, at.query),
    })),
    checked: texts.checkedByNative || checks[language]?.hash === hash,
    kiosk: at.kiosk,
    start: finderHref(at.start, language),
  };
}
