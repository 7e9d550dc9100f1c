import { HSDS_VERSION } from '@samskab/exchange';
import { arenaCount } from '#lib/server/arenas/data/arena-files.ts';

export const load = async () => ({ count: await arenaCount(), version: HSDS_VERSION });
