ALTER TABLE "process_contacts" ADD COLUMN "told_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "processes" ADD COLUMN "asked_idle_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "process_contacts_email_index" ON "process_contacts" USING btree ("email");