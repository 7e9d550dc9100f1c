DROP INDEX "library_entries_search_index";--> statement-breakpoint
ALTER TABLE "library_entries" DROP COLUMN "search";