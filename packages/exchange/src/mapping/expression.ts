import * as z from 'zod';
import { BASE_VOCABULARIES, type VocabularyName } from '@samskab/domain';

/** What an expression gives. Null is nothing told; the empty text counts as null. */
export type Value = null | string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

/** What to do with a value that no table or list knows: refuse the row, leave the value out, or keep it. */
export type Otherwise = 'refuse' | 'drop' | 'keep' | { readonly constant: Value };

/** A column by its name, or one operation. The README describes each. */
export type Expression =
  | string
  | { readonly constant: Value }
  | { readonly first: readonly Expression[] }
  | { readonly join: readonly Expression[]; readonly with?: string; readonly limit?: number }
  | { readonly list: readonly Expression[] }
  | { readonly split: Expression; readonly by?: string }
  | { readonly part: Expression; readonly at: number; readonly by?: string }
  | { readonly lookup: Expression; readonly in: string; readonly otherwise?: Otherwise }
  | { readonly unmatched: Expression; readonly in: string }
  | { readonly term: Expression; readonly of: VocabularyName; readonly otherwise?: Otherwise }
  | { readonly country: Expression; readonly otherwise?: Otherwise }
  | { readonly municipality: Expression; readonly otherwise?: Otherwise }
  | { readonly month: Expression | { readonly year: Expression; readonly month: Expression } }
  | { readonly number: Expression; readonly min?: number; readonly max?: number }
  | { readonly yesNo: Expression; readonly yes: readonly string[]; readonly no: readonly string[] }
  | { readonly plain: Expression; readonly from: 'html' | 'markdown' }
  | { readonly sentenceCase: Expression }
  | { readonly truncate: Expression; readonly at: number }
  | { readonly section: Expression; readonly from: readonly string[]; readonly until: readonly string[] }
  | { readonly template: string }
  | { readonly links: Expression; readonly label?: string }
  | { readonly object: Readonly<Record<string, Expression>>; readonly needs?: readonly string[] }
  | { readonly when: Condition; readonly value: Expression; readonly else?: Expression };

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly filled: Expression }
  | { readonly of: Expression; readonly is: readonly string[] }
  | { readonly of: Expression; readonly contains: readonly string[] }
  | { readonly of: Expression; readonly atLeast: number }
  | { readonly of: Expression; readonly atMost: number }
  | { readonly of: Expression; readonly longerThan: number };

const json = z.json() as z.ZodType<Value>;
const otherwise = z
  .union([z.enum(['refuse', 'drop', 'keep']), z.strictObject({ constant: json })])
  .optional();
const names = Object.keys(BASE_VOCABULARIES) as [VocabularyName, ...VocabularyName[]];
const texts = z.array(z.string()).min(1);

export const expression: z.ZodType<Expression> = z.lazy(() => z.union([z.string().min(1), operation]));
const some = z.array(expression).min(1);

const operation: z.ZodType<Exclude<Expression, string>> = z.lazy(() =>
  z.union([
    z.strictObject({ constant: json }),
    z.strictObject({ first: some }),
    z.strictObject({
      join: some,
      with: z.string().optional(),
      limit: z.number().int().positive().optional(),
    }),
    z.strictObject({ list: some }),
    z.strictObject({ split: expression, by: z.string().min(1).optional() }),
    z.strictObject({ part: expression, at: z.number().int().positive(), by: z.string().min(1).optional() }),
    z.strictObject({ lookup: expression, in: z.string(), otherwise }),
    z.strictObject({ unmatched: expression, in: z.string() }),
    z.strictObject({ term: expression, of: z.enum(names), otherwise }),
    z.strictObject({ country: expression, otherwise }),
    z.strictObject({ municipality: expression, otherwise }),
    z.strictObject({ month: z.union([expression, z.strictObject({ year: expression, month: expression })]) }),
    z.strictObject({ number: expression, min: z.number().optional(), max: z.number().optional() }),
    z.strictObject({ yesNo: expression, yes: texts, no: z.array(z.string()) }),
    z.strictObject({ plain: expression, from: z.enum(['html', 'markdown']) }),
    z.strictObject({ sentenceCase: expression }),
    z.strictObject({ truncate: expression, at: z.number().int().min(2) }),
    z.strictObject({ section: expression, from: texts, until: z.array(z.string()) }),
    z.strictObject({ template: z.string().min(1) }),
    z.strictObject({ links: expression, label: z.string().optional() }),
    z.strictObject({
      object: z.record(z.string(), expression),
      needs: z.array(z.string()).optional(),
    }),
    z.strictObject({ when: condition, value: expression, else: expression.optional() }),
  ]),
) as z.ZodType<Exclude<Expression, string>>;

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ filled: expression }),
    z.strictObject({ of: expression, is: texts }),
    z.strictObject({ of: expression, contains: texts }),
    z.strictObject({ of: expression, atLeast: z.number() }),
    z.strictObject({ of: expression, atMost: z.number() }),
    z.strictObject({ of: expression, longerThan: z.number().int() }),
  ]),
);
