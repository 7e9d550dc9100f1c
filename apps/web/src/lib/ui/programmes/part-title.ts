import { m } from '#lib/paraglide/messages.js';

const TITLES = {
  om: m.programmes_part_om,
  partnere: m.programmes_part_partnere,
  trin: m.programmes_part_trin,
  maal: m.programmes_part_maal,
} as const;

/** What a part of the administration of a programme is called. */
export const partTitle = (part: keyof typeof TITLES): string => TITLES[part]();
