import { STATEMENT_THEMES, type StatementTheme } from '@samskab/domain/assemblies';
import { shippedFiles } from '@samskab/store';
import * as z from 'zod';
import type { Locale } from '#lib/paraglide/runtime.js';

const file = z.strictObject({
  statements: z.array(
    z.strictObject({
      id: z.string().regex(/^U\d\d$/),
      theme: z.literal([...STATEMENT_THEMES]),
      text: z.strictObject({ da: z.string().min(1), en: z.string().min(1) }),
    }),
  ),
});

/** A statement that a meeting may begin with. */
export interface Starter {
  readonly id: string;
  readonly theme: StatementTheme;
  readonly text: string;
}

let read: Promise<z.infer<typeof file>['statements']> | null = null;

async function statements() {
  const files = await shippedFiles('assemblies');
  return files.flatMap(({ content }) => file.parse(content).statements);
}

/** The forty that ship, in a language. Some contradict each other, on purpose. They are read once. */
export async function startersIn(language: Locale): Promise<readonly Starter[]> {
  read ??= statements();
  return (await read).map(({ id, theme, text }) => ({ id, theme, text: text[language] }));
}
