export * from './engine/index.ts';
export * from './experiences/keys.ts';
export * from './experiences/create-draft.ts';
export * from './experiences/load-experience.ts';
export * from './experiences/save-draft.ts';
export * from './experiences/save-move.ts';
export * from './library/shelf.ts';
export * from './operations/outbox.ts';
export * from './operations/mails.ts';
export {
  openLibrary,
  CARDS_A_PAGE,
  type Library,
  type LibraryCard,
  type LibraryPage,
  type LibraryPart,
  type Place,
  type SimilarWish,
} from './library/library.ts';
export type { FacetCount, FacetCounts } from './library/facet-index.ts';
export type { Similar } from './library/similar.ts';
export { mainReasons, type MainReason } from './library/main-reasons.ts';
export { SEARCH_LANGUAGE, SEARCH_PARAMETERS } from './library/search-language.ts';
export * from './exchange/import-batch.ts';
export * from './exchange/load-examples.ts';
export * from './experiences/read-published.ts';
export * from './accounts/account.ts';
export * from './accounts/audit.ts';
export * from './accounts/first-administrator.ts';
export * from './accounts/roles.ts';
export * from './operations/first-start.ts';
export * from './operations/settings.ts';
export * from './operations/readiness.ts';
export * from './experiences/tellers.ts';
export * from './experiences/teller-stories.ts';
export * from './experiences/delete-draft.ts';
export * from './experiences/moves-of.ts';
export * from './experiences/form-marks.ts';
export * from './experiences/attachments.ts';
export * from './experiences/voices.ts';
export * from './experiences/voice-decisions.ts';
export * from './experiences/replies.ts';
export { rewriteWords, type RewriteWish } from './library/rewrite-words.ts';
export { shelfAddresses } from './library/shelf-addresses.ts';
export * from './operations/knock.ts';
export * from './operations/once.ts';
export * from './operations/sweep.ts';
export * from './accounts/delete-account.ts';
export * from './accounts/list-accounts.ts';
export * from './accounts/my-data.ts';
export * from './accounts/sessions.ts';
export * from './experiences/queue.ts';
export * from './experiences/review-file.ts';
export * from './experiences/waiting-since.ts';
export * from './experiences/approve-story.ts';
export * from './experiences/due-moves.ts';
export * from './experiences/reuses.ts';
export * from './experiences/alike.ts';
export * from './experiences/duplicates.ts';
export * from './exchange/export-public.ts';
export * from './exchange/run-import.ts';
export type { ImportJob, ImportRun } from './exchange/import-run.ts';
export type { ImportItem, KeptRefusal, RefusedRow } from './exchange/import-item.ts';
export { backUp, type Snapshot, type TableSnapshot } from './exchange/back-up.ts';
export type { BackupManifest } from './exchange/backup-manifest.ts';
export { restoreInto, type BackupArchive, type Restored, type RestoreRefusal } from './exchange/restore.ts';
export * from './accounts/change-email.ts';
export * from './accounts/add-account.ts';
export * from './accounts/editors.ts';
export * from './experiences/move-to-tell.ts';
export * from './experiences/reply-links.ts';
export { allCodebooks, codebooksByKey, keepCodebook } from './evidence/codebooks.ts';
export { SOURCE_CODER } from './evidence/agree-codes.ts';
export * from './evidence/read-evidence.ts';
export * from './evidence/import-codes.ts';
export * from './evidence/codings.ts';
export * from './evidence/codings-list.ts';
export * from './evidence/codings-of-story.ts';
export * from './methods/index.ts';
export * from './guide/guide-rules.ts';
export * from './guide/guide-drafts.ts';
export * from './guide/together.ts';
export * from './guide/together-answers.ts';
export * from './joint-texts/index.ts';
export * from './naming/named-stories.ts';
export * from './experiences/example-stories.ts';
export * from './operations/shipped-files.ts';
export * from './processes/index.ts';
export * from './entries/index.ts';
export * from './arenas/self-check/index.ts';
export * from './arenas/index.ts';
export * from './assemblies/index.ts';
export * from './communities/index.ts';
export * from './desk/index.ts';
export * from './finder/index.ts';
export * from './programmes/index.ts';
export * from './finder/search-counts.ts';
export * from './places/index.ts';
export * from './events/index.ts';
