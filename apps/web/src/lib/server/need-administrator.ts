import { may, type PersonId } from '@samskab/domain';
import type { RequestEvent } from '@sveltejs/kit';
import { needRight } from './need-right.ts';

/** The administrator who asks, as `needRight`. */
export const needAdministrator = (event: RequestEvent, form?: FormData): PersonId =>
  needRight(event, may.manageAccounts, form);
