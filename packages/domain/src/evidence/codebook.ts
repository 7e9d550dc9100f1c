import * as z from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';

const words = z.object({ da: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300) });
const anchors = z.object({
  da: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  en: z.tuple([z.string(), z.string(), z.string(), z.string()]),
});
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,19}$/);

const condition = z.object({
  code,
  question: words,
  /** As it stands after "with" and "without". */
  phrase: words,
  anchors,
  /** Whether theory says that its presence or its absence helps; null where it says neither. */
  helps: z.enum(['present', 'absent']).nullable(),
});

/** Said in two orders of words, because Danish turns the verb: "blev noget bedre" and "hvor noget blev bedre". */
const clause = z.object({ main: words, where: words });

const outcome = z.object({ code, question: words, anchors, present: clause, absent: clause });

export const codebookContent = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
  title: words,
  /** Where it comes from, to be shown with every finding. */
  origin: words,
  conditions: z.array(condition).min(1).max(40),
  outcomes: z.array(outcome).min(1).max(20),
  /** The conditions that patterns are looked for among unless somebody chooses others: five at most, few cases carry no more. */
  usual: z.array(code).min(1).max(5),
  /** Whether stories are coded in Samskab with it; otherwise its codes are read in from its source. */
  codedHere: z.boolean(),
});

/** The same words in both languages. */
export type Wording = Readonly<z.infer<typeof words>>;
export type CodebookCondition = Readonly<z.infer<typeof condition>>;
export type CodebookOutcome = Readonly<z.infer<typeof outcome>>;

/** What experiences are coded by so that they can be compared: conditions, outcomes, and what each degree means. */
export type Codebook = Readonly<z.infer<typeof codebookContent>>;

export type CodebookRefusal =
  | { readonly code: 'not_a_codebook'; readonly at: string }
  | { readonly code: 'code_twice'; readonly which: string }
  | { readonly code: 'unknown_usual'; readonly which: string };

/**
 * Reads a codebook that came from outside.
 * @example readCodebook({ key: 'x' }) // => { ok: false, error: { code: 'not_a_codebook', at: 'key' } }
 */
export function readCodebook(raw: unknown): Result<Codebook, CodebookRefusal> {
  const read = codebookContent.safeParse(raw);
  if (!read.success)
    return refuse({ code: 'not_a_codebook', at: read.error.issues[0]?.path.join('.') ?? '' });
  const codes = codesOf(read.data);
  const twice = codes.find((one, at) => codes.indexOf(one) !== at);
  if (twice !== undefined) return refuse({ code: 'code_twice', which: twice });
  const strange = read.data.usual.find((one) => !read.data.conditions.some((known) => known.code === one));
  return strange === undefined ? ok(read.data) : refuse({ code: 'unknown_usual', which: strange });
}

interface Listed {
  readonly conditions: readonly { readonly code: string }[];
  readonly outcomes: readonly { readonly code: string }[];
}

/**
 * Every code of a codebook, conditions first.
 * @example codesOf({ conditions: [{ code: 'C01' }], outcomes: [{ code: 'O1' }] }) // => ['C01', 'O1']
 */
export const codesOf = ({ conditions, outcomes }: Listed): readonly string[] =>
  [...conditions, ...outcomes].map((one) => one.code);
