import { tryLock } from '../file-lock.ts';

/* Takes the lock in its argument, says whether it got it, and holds it until its input ends. */
const [file = ''] = process.argv.slice(2);
const lock = tryLock(file);
process.stdout.write(lock ? 'held\n' : 'taken\n');
for await (const _ of process.stdin);
lock?.release();
