ALTER TABLE "assemblies" ADD COLUMN "step" text DEFAULT 'welcome' NOT NULL;--> statement-breakpoint
ALTER TABLE "assemblies" ADD COLUMN "facilitator_digest" text NOT NULL;--> statement-breakpoint
ALTER TABLE "assemblies" ADD CONSTRAINT "assemblies_facilitatorDigest_unique" UNIQUE("facilitator_digest");