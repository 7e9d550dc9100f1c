import type { FinderLanguage } from '@samskab/domain/finder';

/** What the desk says to a citizen in one language: a file of `content/desk`, to be corrected by a native reader. */
export interface DeskTexts {
  readonly language: FinderLanguage;
  /** As it calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly checkedByNativeSpeaker: boolean;
  readonly consentTitle: string;
  /** What is said yes to, line by line; `{role}` and `{community}` are put in. */
  readonly consent: readonly string[];
  readonly yes: string;
  readonly firstName: string;
  readonly phone: string;
  readonly companion: string;
  readonly companionOffered: string;
  readonly receiptTitle: string;
  /** `{role}`, `{community}` and `{date}` are put in. */
  readonly receipt: readonly string[];
  readonly undoTitle: string;
  readonly undoText: string;
  readonly undoButton: string;
  readonly undoDone: string;
  readonly undoDoneText: string;
}
