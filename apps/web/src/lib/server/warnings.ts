import type { Configuration } from './configuration.ts';
import { isLocalAddress } from './own-machine.ts';

/** What an operator should know about settings that work and yet leave something out: one line each. */
export const warnings = ({ ORIGIN, SMTP_URL }: Configuration): readonly string[] =>
  isLocalAddress(ORIGIN) || SMTP_URL
    ? []
    : [
        'Advarsel: ORIGIN er en offentlig adresse, men SMTP_URL er ikke sat; ingen får mails, heller ikke linket til at logge ind. / Warning: ORIGIN is a public address, but SMTP_URL is not set; nobody gets mails, not even the link to log in.',
      ];
