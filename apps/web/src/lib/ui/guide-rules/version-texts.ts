import { momentText } from '#lib/dates.ts';
import { m } from '#lib/paraglide/messages.js';

interface Published {
  readonly origin: 'shipped' | 'edited' | 'restored';
  readonly restoredFrom: number | null;
  /** Who put it in force; null where nobody did, '' where the account is gone. */
  readonly by: string | null;
  readonly publishedAt: Date;
}

/** Where a version came from, who put it in force and when. */
export function publishedLine({ origin, restoredFrom, by, publishedAt }: Published): string {
  const at = momentText(publishedAt);
  if (origin === 'shipped') return m.rules_shipped({ at });
  const who = by || m.account_audit_gone();
  return origin === 'restored'
    ? m.rules_restored_by({ who, at, version: restoredFrom ?? '' })
    : m.rules_edited_by({ who, at });
}

/** Why a file was not read. */
export function importFault(faults: readonly string[] | 'noFile' | 'tooLarge' | 'notJson'): string {
  if (faults === 'noFile') return m.rules_import_none();
  if (faults === 'tooLarge') return m.rules_import_large();
  if (faults === 'notJson') return m.rules_import_no_json();
  return m.rules_import_faults({ count: faults.length });
}
