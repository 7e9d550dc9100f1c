import { m } from '#lib/paraglide/messages.js';

/** The four groups who can sit at a table, in the order they are drawn. */
export const GROUPS = ['citizens', 'voluntary', 'public', 'private'] as const;
export type Group = (typeof GROUPS)[number];

/** Outlines of equal area around 0, 0, so that no group looks bigger than another. A circle has radius 1. */
export const GROUP_SHAPES: Record<Group, string> = {
  citizens: 'M0-1A1 1 0 0 1 0 1A1 1 0 0 1 0-1Z',
  voluntary: 'M.96-.96V0A.96.96 0 0 1-.96 0A.96.96 0 0 1 0-.96Z',
  public:
    'M-.78-.9H.78A.12.12 0 0 1 .9-.78V.78A.12.12 0 0 1 .78.9H-.78A.12.12 0 0 1-.9.78V-.78A.12.12 0 0 1-.78-.9Z',
  private: 'M0-1.1L.95-.55V.55L0 1.1L-.95.55V-.55Z',
};

/** The name of a group, as a heading or label. */
export const groupName: Record<Group, () => string> = {
  citizens: m.common_group_citizens,
  voluntary: m.common_group_voluntary,
  public: m.common_group_public,
  private: m.common_group_private,
};

/** The letter that stands in a group's shape. */
export const groupLetter: Record<Group, () => string> = {
  citizens: m.common_letter_citizens,
  voluntary: m.common_letter_voluntary,
  public: m.common_letter_public,
  private: m.common_letter_private,
};
