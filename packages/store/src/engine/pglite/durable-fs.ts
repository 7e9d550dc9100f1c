import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What of emscripten's file system we touch; it is not part of PGlite's types. */
interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface NodeFileSystem {
  readonly realPath: (node: unknown) => string;
  readonly stream_ops: { fsync?: (stream: Stream) => number };
}
interface EmscriptenModule {
  readonly NODEFS?: NodeFileSystem;
  readonly FS: {
    readonly filesystems: { readonly NODEFS?: NodeFileSystem };
    readonly ErrnoError: new (errno: number) => Error;
  };
}

/** EIO as emscripten numbers it. PostgreSQL stops at it, rather than say that something is saved. */
const INPUT_OUTPUT_ERROR = 29;

let syncs = 0;

/** How many times this process has really asked the disk to keep something. */
export function countSyncs(): number {
  return syncs;
}

/**
 * PGlite's folder file system with a working fsync. As delivered its fsync does nothing, and
 * every acknowledged commit is lost when the machine loses power. It has to be in place before
 * the database starts: PostgreSQL without fsync also marks the cluster as cleanly shut down and
 * does not even look at its log afterwards.
 *
 * Depends on the inside of PGlite 0.5.16: `durable-fs.test.ts` fails when an update changes it.
 */
export class DurableFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const ready = await super.init(...args);
    const preRun = [ready.emscriptenOpts.preRun ?? []].flat() as unknown[];
    const options = { ...ready.emscriptenOpts, preRun: [...preRun, installFsync] };
    return { ...ready, emscriptenOpts: options as typeof ready.emscriptenOpts };
  }
}

function installFsync(module: EmscriptenModule): void {
  const files = module.NODEFS ?? module.FS.filesystems.NODEFS;
  if (!files) throw new Error('PGlite has changed inside: no place to install fsync');
  files.stream_ops.fsync = (stream) => {
    try {
      if (stream.nfd === undefined) syncFolder(files.realPath(stream.node));
      else fs.fdatasyncSync(stream.nfd);
    } catch {
      throw new module.FS.ErrnoError(INPUT_OUTPUT_ERROR);
    }
    syncs += 1;
    return 0;
  };
}

/** Keeps the names in a folder; files are opened without a descriptor only for folders. */
export function syncFolder(folder: string): void {
  const descriptor = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
