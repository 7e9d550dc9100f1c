import type { ShownDate } from '#lib/ui/events/shown.ts';
import { clockText, dayText } from '#lib/ui/events/moments.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it stands in a page.
 * @example escaped('<a href="x">') // => '&lt;a href=&quot;x&quot;&gt;'
 */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/**
 * Who may show the list inside their page: everybody. It has no script, no form and no cookie, so that there is nothing to
 * be tricked into. All other pages of Samskab may be framed by nobody.
 */
export const LIST_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** A list of dates as a page of its own, to be shown inside others' pages. */
export function listPage(
  dates: readonly ShownDate[],
  { title, more, now }: { readonly title: string; readonly more: string; readonly now: Date },
): string {
  const language = getLocale();
  const items = dates.map((date) => {
    const href = `${localizeHref(`/kalender/${date.slug}`)}?${new URLSearchParams({ dato: date.occurrence })}`;
    const clock = date.allDay ? m.events_all_day() : clockText(date.startsAt, date.endsAt, language);
    const where = [clock, date.place].filter((part) => part !== '').join(' · ');
    const off = date.cancelled ? ` <strong>${escaped(m.events_cancelled())}</strong>` : '';
    return `<li><p>${escaped(dayText(date.startsAt, now, language))}</p><h2><a href="${escaped(href)}" target="_blank" rel="noopener">${escaped(date.title)}</a>${off}</h2><p>${escaped(where)}</p></li>`;
  });
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : `<p>${escaped(m.events_embed_none())}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/kalender-liste.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${list}
<p><a href="${escaped(more)}" target="_blank" rel="noopener">${escaped(m.events_embed_more())}</a></p>
</main>
</body>
</html>
`;
}
