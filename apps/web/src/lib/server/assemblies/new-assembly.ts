import { randomBytes } from 'node:crypto';
import { findCpr, maskCpr, slugify } from '@samskab/danish';
import { ASSEMBLY_MODES, readStatement, type AssemblyMode } from '@samskab/domain/assemblies';
import { addStatements, createAssembly, isLinkKey, keyDigest, newKey, type Store } from '@samskab/store';
import { lineField, textOf } from '../form-fields.ts';
import { startersIn, type Starter } from './starter-statements.ts';
import type { Locale } from '#lib/paraglide/runtime.js';

export const LONGEST = { title: 100, issue: 160, decides: 240 } as const;
type Field = keyof typeof LONGEST;
export type NewProblem = 'missing' | 'long' | 'cpr';

/** The form by which somebody calls an assembly, as it may be shown again. */
export interface ReadNew {
  readonly title: string;
  readonly issue: string;
  readonly decides: string;
  readonly mode: AssemblyMode;
  readonly starters: readonly string[];
  readonly link: string;
  readonly problems: Readonly<Partial<Record<Field, NewProblem>>>;
}

const NEEDED: ReadonlySet<Field> = new Set(['title', 'issue']);

/** Reads the form. CPR numbers are masked at once, and said to be the problem. */
export function readNew(form: FormData): ReadNew {
  const written = Object.fromEntries(
    (Object.keys(LONGEST) as Field[]).map((name) => [name, lineField.parse(textOf(form, name))]),
  ) as Record<Field, string>;
  const problems = (Object.keys(LONGEST) as Field[]).flatMap((name): (readonly [Field, NewProblem])[] => {
    const problem = problemOf(name, written[name], textOf(form, name).trim().length);
    return problem ? [[name, problem]] : [];
  });
  const link = textOf(form, 'link');
  return {
    title: maskCpr(written.title),
    issue: maskCpr(written.issue),
    decides: maskCpr(written.decides),
    mode: ASSEMBLY_MODES.find((mode) => mode === textOf(form, 'mode')) ?? 'room',
    starters: form.getAll('starter').filter((one) => typeof one === 'string'),
    link: isLinkKey(link) ? link : newKey(),
    problems: Object.fromEntries(problems),
  };
}

function problemOf(name: Field, text: string, length: number): NewProblem | null {
  if (text === '') return NEEDED.has(name) ? 'missing' : null;
  if (findCpr(text).length > 0) return 'cpr';
  return length > LONGEST[name] ? 'long' : null;
}

/** Calls an assembly as a draft, with the statements chosen to begin with. Called twice with one link it is one. */
export async function callAssembly(
  store: Store,
  { link, title, issue, decides, mode, starters }: ReadNew,
  by: { readonly ownerId: string | null; readonly language: Locale; readonly at: Date },
): Promise<void> {
  const chosen = (await startersIn(by.language)).filter(({ id }) => starters.includes(id));
  await store.write(async (tx) => {
    const slug = `${slugify(title) || 'moede'}-${randomBytes(3).toString('hex')}`;
    const said = { slug, title, issue, decides, mode, ownerId: by.ownerId, at: by.at };
    const { number, isNew } = await createAssembly(tx, { ...said, facilitatorDigest: keyDigest(link) });
    if (isNew) await addStatements(tx, number, chosen.flatMap(asStatement), by.at);
  });
}

function asStatement({ text, theme }: Starter) {
  const read = readStatement(text);
  if (!read.ok) return [];
  return [
    {
      text: read.value.text,
      theme,
      source: 'organiser' as const,
      state: 'approved' as const,
      author: null,
      doubts: [],
    },
  ];
}
