ALTER TABLE "reuses" ADD COLUMN "decided_why" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "voices" ADD COLUMN "decided_why" text DEFAULT '' NOT NULL;