import {
  FRAME_DECIDERS,
  FRAME_FIELDS,
  FRAME_POWERS,
  type FrameDecider,
  type FrameField,
  type FramePower,
} from '../kernel/frame-fields.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { cleanText } from '../kernel/text.ts';

export { FRAME_DECIDERS, type FrameDecider } from '../kernel/frame-fields.ts';

/** What holds of one thing; null where it is not said. */
export interface FrameLine {
  readonly power: FramePower | null;
  readonly decides: FrameDecider | null;
  /** What is locked, by whom and why, in a few words; empty where nothing is said. */
  readonly note: string;
}

/** Who has power over what: what can be decided here, what cannot, and who says so. */
export interface FrameSheet {
  /** What it is about; may be empty. */
  readonly about: string;
  readonly lines: Readonly<Record<FrameField, FrameLine>>;
  /** The role of whoever stands for it, such as »centerchef«; empty while it is a draft. Never a name. */
  readonly signedByRole: string;
}

/** In characters, so that a sheet keeps to one side of paper and to an address. */
export const FRAME_LIMITS = { about: 100, note: 100, signedByRole: 60 } as const;

export type FrameRefusal =
  | { readonly code: 'not_a_sheet' }
  | { readonly code: 'unknown_field'; readonly field: string }
  | { readonly code: 'unknown_power' | 'unknown_decider'; readonly field: FrameField }
  | { readonly code: 'too_long'; readonly at: 'about' | 'signedByRole' | FrameField; readonly limit: number };

/** A sheet that says nothing yet. */
export const EMPTY_FRAME: FrameSheet = sheetOf(() => ({ power: null, decides: null, note: '' }));

/** A sheet with a line for each thing. */
export function sheetOf(
  lineOf: (field: FrameField) => FrameLine,
  { about = '', signedByRole = '' }: Partial<Omit<FrameSheet, 'lines'>> = {},
): FrameSheet {
  const lines = Object.fromEntries(FRAME_FIELDS.map((field) => [field, lineOf(field)]));
  return { about, lines: lines as unknown as FrameSheet['lines'], signedByRole };
}

/**
 * Reads a sheet from outside: `about`, `signedByRole`, and in `lines` what is said of each field. What is left out,
 * null or empty is not said. Names all that is wrong.
 *
 * @example readFrameSheet({ lines: { money: { power: 'ajar' } } }) // => { ok: false, error: [{ code: 'unknown_power', field: 'money' }] }
 */
export function readFrameSheet(raw: unknown): Result<FrameSheet, readonly FrameRefusal[]> {
  if (!isObject(raw) || (given(raw['lines']) !== null && !isObject(raw['lines'])))
    return refuse([{ code: 'not_a_sheet' }]);
  const told = isObject(raw['lines']) ? raw['lines'] : {};
  const wrong: FrameRefusal[] = Object.keys(told)
    .filter((field) => !isAmong(FRAME_FIELDS, field))
    .map((field) => ({ code: 'unknown_field', field: field.slice(0, FRAME_LIMITS.note) }));
  const text = (value: unknown, at: 'about' | 'signedByRole' | FrameField): string => {
    const limit = at === 'about' || at === 'signedByRole' ? FRAME_LIMITS[at] : FRAME_LIMITS.note;
    const clean = typeof value === 'string' ? cleanText(value).replaceAll(/\s+/g, ' ') : '';
    if (clean.length > limit) wrong.push({ code: 'too_long', at, limit });
    return clean;
  };
  const about = text(raw['about'], 'about');
  const sheet = sheetOf(
    (field) => {
      const line = isObject(told[field]) ? told[field] : {};
      const [power, decides] = [given(line['power']), given(line['decides'])];
      if (power !== null && !isAmong(FRAME_POWERS, power)) wrong.push({ code: 'unknown_power', field });
      if (decides !== null && !isAmong(FRAME_DECIDERS, decides))
        wrong.push({ code: 'unknown_decider', field });
      return { ...coded(power, decides), note: text(line['note'], field) };
    },
    { about, signedByRole: text(raw['signedByRole'], 'signedByRole') },
  );
  return wrong.length > 0 ? refuse(wrong) : ok(sheet);
}

const coded = (power: unknown, decides: unknown): Omit<FrameLine, 'note'> => ({
  power: isAmong(FRAME_POWERS, power) ? power : null,
  decides: isAmong(FRAME_DECIDERS, decides) ? decides : null,
});

const given = (value: unknown): unknown => (value === undefined || value === '' ? null : value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAmong = <Code extends string>(codes: readonly Code[], value: unknown): value is Code =>
  codes.some((code) => code === value);
