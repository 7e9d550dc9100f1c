import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { EmbeddedUnavailable } from './unavailable.ts';

/** Any number but 0 will do; seen from outside, the files belong to the one who started us. */
const AS_PLAIN_USER = ['unshare', '-U', '--map-user=1000', '--map-group=1000'] as const;

/**
 * Starts a program of PostgreSQL, which refuses to run as root. For root (in containers) it
 * gets a user namespace where it is somebody else: no account is made and no file changes hands.
 */
export function spawnPlain(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const [command = program, ...rest] = isRoot() ? [...AS_PLAIN_USER, program, ...args] : [program, ...args];
  // English messages, so that we can tell a full disk from a broken database.
  return spawn(command, rest, { ...options, env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' } });
}

/** Throws EmbeddedUnavailable when we are root and the machine gives no user namespaces. */
export function checkPlainUser(): void {
  if (!isRoot()) return;
  const [command, ...args] = AS_PLAIN_USER;
  if (spawnSync(command, [...args, 'true']).status === 0) return;
  throw new EmbeddedUnavailable({
    da: 'PostgreSQL kan ikke køre som root på denne maskine',
    en: 'PostgreSQL cannot run as root on this machine',
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
