CREATE TABLE "guide_drafts" (
	"account" text PRIMARY KEY NOT NULL,
	"based_on" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guide_rules" (
	"version" integer PRIMARY KEY NOT NULL,
	"rules" jsonb NOT NULL,
	"origin" text NOT NULL,
	"restored_from" integer,
	"published_by" text,
	"published_at" timestamp with time zone NOT NULL,
	"why" text NOT NULL,
	"active" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "guide_drafts" ADD CONSTRAINT "guide_drafts_account_user_id_fk" FOREIGN KEY ("account") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "guide_rules_active_index" ON "guide_rules" USING btree ("active") WHERE "guide_rules"."active";