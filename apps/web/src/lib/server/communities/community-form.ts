import { maskCpr } from '@samskab/danish';
import { findPlace, isMunicipalityCode, readPosition, type Position } from '@samskab/domain';
import {
  COMMUNITY_LIMITS,
  communityContent,
  communityFacts,
  type CommunityContent,
  type CommunityField,
} from '@samskab/domain/communities';
import type { Day } from '@samskab/domain/processes';
import type { FormProblem } from '#lib/ui/communities/problems.ts';
import { holdsCpr, textOf } from '../form-fields.ts';

/** The texts of an entry and how long each may be. */
const TEXTS = {
  what: COMMUNITY_LIMITS.what,
  when: COMMUNITY_LIMITS.line,
  place: COMMUNITY_LIMITS.line,
  price: COMMUNITY_LIMITS.price,
  accessNote: COMMUNITY_LIMITS.note,
  whoNote: COMMUNITY_LIMITS.note,
  contactRole: COMMUNITY_LIMITS.role,
} as const satisfies Partial<Record<CommunityField, number>>;
const LISTS = ['interests', 'times', 'languages', 'roles', 'access'] as const;
const CHOICES = ['frequency', 'size', 'whoMayCome', 'children', 'runBy'] as const;

/** What a form says of a community: as it can be saved, and what cannot. */
export interface FormRead {
  readonly content: CommunityContent;
  readonly problems: readonly FormProblem[];
}

/**
 * Reads the form of an entry. What cannot be saved (too long, a CPR number, a position outside Denmark) is named; what is
 * only missing is not: a draft may have gaps.
 */
export function readCommunityForm(form: FormData, today: Day, before: CommunityContent): FormRead {
  const position = positionIn(form, before);
  const problems = [...cprProblems(form), ...lengthProblems(form), ...position.problems];
  const code = textOf(form, 'municipality');
  const content = communityContent.parse({
    name: textOf(form, 'name').slice(0, COMMUNITY_LIMITS.name),
    municipality: isMunicipalityCode(code) ? code : null,
    position: position.position,
    facts: { ...factsIn(form, today), isApproximate: position.isApproximate },
  });
  return { content, problems };
}

function factsIn(form: FormData, today: Day): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const [name, limit] of Object.entries(TEXTS)) told[name] = textOf(form, name).trim().slice(0, limit);
  for (const name of LISTS) told[name] = known(name, form.getAll(name));
  for (const name of CHOICES) told[name] = known(name, textOf(form, name) || null);
  const yesNo = { yes: true, no: false } as const;
  told['isFree'] = yesNo[textOf(form, 'isFree') as 'yes' | 'no'] ?? null;
  told['welcome'] = yesNo[textOf(form, 'welcome') as 'yes' | 'no'] ?? null;
  told['online'] = textOf(form, 'online') === 'yes';
  told['companion'] = textOf(form, 'companion') === 'yes';
  const role = textOf(form, 'certificateRole').trim().slice(0, COMMUNITY_LIMITS.role);
  const on = textOf(form, 'certificateOn');
  told['certificate'] =
    textOf(form, 'certificate') === 'yes' && on !== '' ? knownCertificate({ on, role }, today) : null;
  return told;
}

/** Values that the schema knows; others were not on the page. */
function known(name: (typeof LISTS)[number] | (typeof CHOICES)[number], value: unknown): unknown {
  const field = communityFacts.shape[name];
  if (!Array.isArray(value)) return field.safeParse(value).data ?? null;
  return [...new Set(value)].filter((one) => field.safeParse([one]).success);
}

const knownCertificate = (told: { readonly on: string; readonly role: string }, today: Day) =>
  communityFacts.shape.certificate.safeParse(told).success && told.on <= today ? told : null;

interface ReadPlace {
  readonly position: Position | null;
  readonly isApproximate: boolean;
  readonly problems: readonly FormProblem[];
}

/** The position that is written, or else that of the postcode in the place; null is the middle of the municipality. */
function positionIn(form: FormData, before: CommunityContent): ReadPlace {
  const written = textOf(form, 'position').trim();
  if (written === '') {
    const postcode = /(?<!\d)\d{4}(?!\d)/.exec(textOf(form, 'place'))?.[0];
    const place = postcode === undefined ? null : findPlace(postcode);
    return { position: place?.position ?? null, isApproximate: true, problems: [] };
  }
  const [latitude, longitude] = written
    .split(/[;,]\s+|\s+|,(?=\d{1,2}\.)/)
    .map((part) => Number(part.replace(',', '.')));
  const read = readPosition(latitude ?? Number.NaN, longitude ?? Number.NaN);
  if (read.ok) return { position: read.value, isApproximate: false, problems: [] };
  const problem = { code: read.error.code, at: 'position' } as const;
  return { position: before.position, isApproximate: true, problems: [problem] };
}

const cprProblems = (form: FormData): readonly FormProblem[] =>
  [...form].flatMap(([at, value]) =>
    at !== 'position' && holdsCpr(value) ? [{ code: 'cpr', at } as const] : [],
  );

const lengthProblems = (form: FormData): readonly FormProblem[] =>
  Object.entries({ name: COMMUNITY_LIMITS.name, ...TEXTS }).flatMap(([at, limit]) =>
    textOf(form, at).trim().length > limit ? [{ code: 'tooLong', at, limit } as const] : [],
  );

/** What stands in the form of an entry. */
export function formValues({ name, municipality, position, facts }: CommunityContent) {
  const yesNo = (value: boolean | null) => (value === null ? [] : [value ? 'yes' : 'no']);
  const values: Record<string, readonly string[]> = {
    name: [name],
    municipality: municipality === null ? [] : [municipality],
    position: position && !facts.isApproximate ? [`${position.latitude}, ${position.longitude}`] : [],
    online: facts.online ? ['yes'] : [],
    companion: facts.companion ? ['yes'] : [],
    isFree: yesNo(facts.isFree),
    welcome: yesNo(facts.welcome),
    certificate: facts.certificate ? ['yes'] : [],
    certificateOn: facts.certificate ? [facts.certificate.on] : [],
    certificateRole: facts.certificate ? [facts.certificate.role] : [],
  };
  for (const one of Object.keys(TEXTS) as (keyof typeof TEXTS)[]) values[one] = [facts[one]];
  for (const one of LISTS) values[one] = facts[one];
  for (const one of CHOICES) values[one] = facts[one] === null ? [] : [facts[one]];
  return values as Readonly<Record<string, readonly string[]>>;
}

/** What was posted, to be shown again, without CPR numbers. */
export const typedValues = (form: FormData): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...new Set(form.keys())].map((name) => [
      name,
      form
        .getAll(name)
        .flatMap((value) => (typeof value === 'string' ? (holdsCpr(value) ? maskCpr(value) : value) : [])),
    ]),
  );
