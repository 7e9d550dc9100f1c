ALTER TABLE "library_entries" ADD COLUMN "words_mark" text;--> statement-breakpoint
CREATE INDEX "library_entries_words_mark_index" ON "library_entries" USING btree ("words_mark");