import { openDataCounts } from '#lib/server/open-data/counts.ts';

export const load = async () => openDataCounts();
