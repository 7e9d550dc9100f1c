import { ROLES } from '@samskab/domain';
import { m } from '#lib/paraglide/messages.js';
import { roleName } from './role-names.ts';

/** One line of the audit of accounts; an account that has been deleted is called ''. */
interface Line {
  readonly event: string | undefined;
  readonly detail: string;
  readonly subject: string | null;
}

/** What happened, in a sentence. An event this version does not know is shown by its code. */
export function auditSentence({ event, detail, subject }: Line): string {
  const person = subject || m.account_audit_gone();
  switch (event) {
    case 'firstAdministrator':
      return m.account_audit_first({ person });
    case 'roleChanged': {
      const role = ROLES.find((known) => known === detail);
      return m.account_audit_role({ person, role: role ? roleName(role) : detail });
    }
    case 'accountDeleted':
      return m.account_audit_deleted();
    case 'emailChanged':
      return m.account_audit_email({ person });
    case 'deskGiven':
      return m.desk_audit_given({ person, place: detail });
    case 'deskTaken':
      return m.desk_audit_taken({ person, place: detail });
    case 'guideRulesChanged':
      return m.account_audit_guide({ version: detail });
    case 'processErased':
      return m.account_audit_process({ id: detail });
    default:
      return event ?? '';
  }
}
