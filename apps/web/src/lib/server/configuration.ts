import process from 'node:process';
import * as z from 'zod';

/** What an operator can set, with what holds when nothing is set. */
const variables = z.object({
  ORIGIN: z.url().default('http://localhost:3000'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.string().optional(),
  DB: z.enum(['embedded', 'pglite']).optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Samskab <samskab@localhost>'),
});

export type Configuration = z.infer<typeof variables>;

/** Read when first asked, so that building needs no environment. */
let read: Configuration | null = null;
export const configuration = (): Configuration => (read ??= variables.parse(process.env));
