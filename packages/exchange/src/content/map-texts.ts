/** A part of a content before it is parsed. */
type Raw = unknown;

type Rewrite = (text: string, path: string) => string;

/** Where people write in their own words. `*` stands for each item of a list. */
const TEXTS: readonly string[] = [
  'title',
  'summary',
  'story.before',
  'story.did',
  'story.happened',
  'story.learned',
  'valenceWhy',
  'wentWrong.what',
  'wentWrong.noticed',
  'wentWrong.tried',
  'regionLabel',
  'placeLabel',
  'themeOther',
  'actors.*.typeOther',
  'missingWho',
  'formWhy',
  'problemFirst',
  'problemAgreed',
  'actions.*.text',
  'outcomes.*.measure',
  'outcomes.*.baseline',
  'outcomes.*.followUp',
  'outcomes.*.otherExplanations',
  'lessons.*.text',
  'adviceToOthers',
  'links.*.label',
  'transfer.whatMustBeChecked',
  'transfer.smallestFirstStep',
];

/**
 * A content with each text in people's own words rewritten. Codes, numbers, months and addresses stay.
 * @param rewrite gets the text and where it stands, as `story.before` or `lessons.*.text`
 */
export function mapTexts(content: Raw, rewrite: Rewrite): Raw {
  return TEXTS.reduce((rewritten, path) => rewriteAt(rewritten, path.split('.'), path, rewrite), content);
}

function rewriteAt(raw: Raw, [step, ...rest]: readonly string[], path: string, rewrite: Rewrite): Raw {
  if (step === undefined) return typeof raw === 'string' ? rewrite(raw, path) : raw;
  if (step === '*')
    return Array.isArray(raw) ? raw.map((item: Raw) => rewriteAt(item, rest, path, rewrite)) : raw;
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, step)) return raw;
  const fields = raw as Readonly<Record<string, Raw>>;
  return { ...fields, [step]: rewriteAt(fields[step], rest, path, rewrite) };
}
