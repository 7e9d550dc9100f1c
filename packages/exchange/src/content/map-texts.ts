/** A part of a content before it is parsed. */
type Raw = unknown;

type Rewrite = (text: string, path: string) => string;

/** Where people write in their own words: a text, the fields of an object, or, under `*`, those of each item. */
interface Texts {
  readonly [name: string]: true | Texts;
}

const TEXTS: Texts = {
  title: true,
  summary: true,
  story: { before: true, did: true, happened: true, learned: true },
  valenceWhy: true,
  wentWrong: { what: true, noticed: true, tried: true },
  regionLabel: true,
  placeLabel: true,
  themeOther: true,
  actors: { '*': { typeOther: true } },
  missingWho: true,
  formWhy: true,
  problemFirst: true,
  problemAgreed: true,
  actions: { '*': { text: true } },
  outcomes: { '*': { measure: true, baseline: true, followUp: true, otherExplanations: true } },
  lessons: { '*': { text: true } },
  adviceToOthers: true,
  links: { '*': { label: true } },
  transfer: { whatMustBeChecked: true, smallestFirstStep: true },
};

/**
 * A content with each text in people's own words rewritten. Codes, numbers, months and addresses stay.
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
