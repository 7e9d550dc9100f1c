import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { withLock } from '../engine/file-lock.ts';
import { migrate } from '../engine/migrate.ts';
import { openLite } from '../engine/pglite/open-lite.ts';
import type { Engine } from '../engine/types.ts';
import { migrationsMark } from './migrations-mark.ts';

const PATIENCE_MS = 300_000;

/** PGlite in memory with all migrations: a copy of an image, since making a database takes it seconds. */
export async function freshLite(): Promise<Engine> {
  return openLite({ folder: null, imageFile: await liteImage() });
}

/** The file with an empty database of PGlite in which all migrations were made; made by whoever asks first. */
export async function liteImage(): Promise<string> {
  const folder = path.join(path.dirname(packageFolder()), '..', '.cache', 'samskab');
  fs.mkdirSync(folder, { recursive: true });
  const image = path.join(folder, `pglite-${liteVersion()}-${migrationsMark()}.tar`);
  if (!fs.existsSync(image)) {
    await withLock(path.join(folder, 'image.lock'), PATIENCE_MS, () => makeImage(folder, image));
  }
  return image;
}

async function makeImage(folder: string, image: string): Promise<void> {
  if (fs.existsSync(image)) return;
  for (const old of fs.readdirSync(folder)) if (old.endsWith('.tar')) fs.rmSync(path.join(folder, old));
  const engine = await openLite({ folder: null, imageFile: null });
  try {
    await migrate(engine.db);
    fs.writeFileSync(`${image}.tmp`, (await engine.port.ask({ kind: 'dump' })) as Uint8Array);
    fs.renameSync(`${image}.tmp`, image);
  } finally {
    await engine.close();
  }
}

/** `node_modules/@electric-sql/pglite`. */
function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return path.resolve(path.dirname(entry), '..');
}

function liteVersion(): string {
  const description = fs.readFileSync(path.join(packageFolder(), 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
