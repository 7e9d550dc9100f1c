import type { Experience } from '@samskab/domain';

/** Whether a story is with its teller, and not with the editors or the readers. */
export const isOpen = ({ state }: Pick<Experience, 'state'>): boolean =>
  state === 'draft' || state === 'changesAsked';
