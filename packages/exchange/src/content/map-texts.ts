import { TEXT_PATHS } from '@samskab/domain';

/** A part of a content before it is parsed. */
type Raw = unknown;

type Rewrite = (text: string, path: string) => string;

/** Where people write in their own words: a text, the fields of an object, or, under `*`, those of each item. */
interface Texts {
  readonly [name: string]: true | Texts;
}

const TEXTS = TEXT_PATHS.reduce<Texts>((texts, path) => withText(texts, path.split('.')), {});

function withText(texts: Texts, [name = '', ...rest]: readonly string[]): Texts {
  const inner = texts[name];
  const below = inner === undefined || inner === true ? {} : inner;
  return Object.assign({}, texts, { [name]: rest.length === 0 ? true : withText(below, rest) });
}

/**
 * A content with each text in people's own words rewritten. Codes, numbers, months and addresses stay.
 *
 * Unlike `rewriteWords` of the domain it takes values that have not been checked yet, since a text may be too
 * long before it is rewritten, and walks them once, since imports have thousands.
 *
 * @param rewrite gets the text and where it stands, as `story.before` or `lessons.*.text`
 */
export const mapTexts = (content: Raw, rewrite: Rewrite): Raw => rewritten(content, TEXTS, '', rewrite);

function rewritten(raw: Raw, texts: true | Texts, path: string, rewrite: Rewrite): Raw {
  if (texts === true) return typeof raw === 'string' ? rewrite(raw, path) : raw;
  if (typeof raw !== 'object' || raw === null) return raw;
  const items = texts['*'];
  if (items !== undefined) {
    return Array.isArray(raw) ? raw.map((item: Raw) => rewritten(item, items, `${path}.*`, rewrite)) : raw;
  }
  const fields: Record<string, Raw> = { ...raw };
  for (const [name, inner] of Object.entries(texts)) {
    if (!Object.hasOwn(fields, name)) continue;
    fields[name] = rewritten(fields[name], inner, path === '' ? name : `${path}.${name}`, rewrite);
  }
  return fields;
}
