/** No number of a list: one that no form, stem or slot can have. */
export const NONE = 0xffff_ffff;
