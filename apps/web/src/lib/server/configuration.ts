import process from 'node:process';
import * as z from 'zod';

const setting = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());

/** What an operator can set, with what holds when nothing is set. An empty value counts as not set. */
const variables = z.object({
  ORIGIN: z.url().default('http://localhost:3000'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: setting,
  DB: setting.pipe(z.enum(['embedded', 'pglite']).optional()),
  AUTH_SECRET: setting.pipe(z.string().min(32, 'needs 32 signs or more').optional()),
  SMTP_URL: setting.pipe(z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: z.string().default('Samskab <samskab@localhost>'),
  /** An OpenID Connect provider, such as a national log-in broker. All three, or none. */
  OIDC_DISCOVERY_URL: setting.pipe(z.url().optional()),
  OIDC_CLIENT_ID: setting,
  OIDC_CLIENT_SECRET: setting,
  /** What the button says. */
  OIDC_NAME: z.string().default('OpenID'),
  /** The official borders of the municipalities as GeoJSON, and the property with the code where it is unusual. */
  BORDERS_FILE: setting,
  BORDERS_CODE: setting,
  /** Pictures of streets for the map, asked for by visitors' browsers when they press a button: an address with {z}, {x}, {y}. */
  TILES_URL: setting.pipe(
    z
      .url({ protocol: /^https$/ })
      .refine((url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)), 'needs {z}, {x} and {y}')
      .optional(),
  ),
  /** Who made them, as their licence asks to be named. */
  TILES_ATTRIBUTION: z.string().default(''),
});

export type Configuration = z.infer<typeof variables>;

/** Which settings cannot be used and why, in one line. Values are left out: they may be secrets. */
export class ConfigurationRefusal extends Error {
  override readonly name = 'ConfigurationRefusal';
}

/** Reads settings from an environment. Throws ConfigurationRefusal. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const outcome = variables.safeParse(environment);
  if (outcome.success) return outcome.data;
  const wrong = outcome.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new ConfigurationRefusal(
    `Indstillinger kan ikke bruges / Settings cannot be used: ${wrong.replaceAll('\n', ' ')}`,
  );
}

/** Read when first asked, so that building needs no environment. */
let read: Configuration | null = null;
export const configuration = (): Configuration => (read ??= readConfiguration(process.env));
