import type { Role } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';

/** What a role is called on screen. */
export const roleName = (role: Role): string => ROLE_NAMES[role]();

const ROLE_NAMES = {
  member: m.account_role_member,
  editor: m.account_role_editor,
  administrator: m.account_role_administrator,
} as const;
