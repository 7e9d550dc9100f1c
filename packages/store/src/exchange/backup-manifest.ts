import { ok, refuse, type Result } from '@samskab/domain';
import * as z from 'zod';

/** Told apart from every other zip by this word, and from later kinds of backup by the number. */
export const BACKUP_FORMAT = { format: 'samskab-backup', version: 1 } as const;

const manifest = z.object({
  format: z.literal(BACKUP_FORMAT.format),
  version: z.literal(BACKUP_FORMAT.version),
  madeAt: z.iso.datetime(),
  /** Times of the migrations that the database had had. */
  migrations: z.array(z.number().int()).min(1),
  tables: z.array(
    z.object({
      name: z.string(),
      rows: z.number().int().min(0),
      /** Of the lines of the table, each with its line feed. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** What a backup says about itself, written last. */
export type BackupManifest = Readonly<z.infer<typeof manifest>>;

export type ManifestRefusal = 'notABackup' | 'newerFormat';

/**
 * Reads the manifest of a backup.
 * @example readManifest({ format: 'samskab-backup', version: 2 }).error // => 'newerFormat'
 */
export function readManifest(json: unknown): Result<BackupManifest, ManifestRefusal> {
  const claim = z.object({ format: z.literal(BACKUP_FORMAT.format), version: z.number() }).safeParse(json);
  if (!claim.success) return refuse('notABackup');
  if (claim.data.version > BACKUP_FORMAT.version) return refuse('newerFormat');
  const read = manifest.safeParse(json);
  return read.success ? ok(read.data) : refuse('notABackup');
}
