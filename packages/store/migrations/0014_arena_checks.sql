CREATE TABLE "arena_check_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"check_id" uuid NOT NULL,
	"key_digest" text,
	"actor_group" text,
	"answers" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "arena_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"arena_id" uuid NOT NULL,
	"key" text NOT NULL,
	"edition" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"host" jsonb,
	"started_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "arena_checks_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "arena_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"file_name" text NOT NULL,
	"file_table" jsonb,
	"plan" jsonb NOT NULL,
	"outcome" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "arena_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"into_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"merged_by" text,
	"why" text NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	CONSTRAINT "arena_merges_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "arena_origins" (
	"source" text NOT NULL,
	"key" text NOT NULL,
	"arena_id" uuid NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "arena_origins_source_key_pk" PRIMARY KEY("source","key")
);
--> statement-breakpoint
ALTER TABLE "arena_check_answers" ADD CONSTRAINT "arena_check_answers_check_id_arena_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."arena_checks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arena_checks" ADD CONSTRAINT "arena_checks_arena_id_arenas_id_fk" FOREIGN KEY ("arena_id") REFERENCES "public"."arenas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arena_imports" ADD CONSTRAINT "arena_imports_account_user_id_fk" FOREIGN KEY ("account") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arena_merges" ADD CONSTRAINT "arena_merges_into_id_arenas_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."arenas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arena_origins" ADD CONSTRAINT "arena_origins_arena_id_arenas_id_fk" FOREIGN KEY ("arena_id") REFERENCES "public"."arenas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "arena_check_answers_check_id_key_digest_index" ON "arena_check_answers" USING btree ("check_id","key_digest");--> statement-breakpoint
CREATE INDEX "arena_checks_arena_id_state_index" ON "arena_checks" USING btree ("arena_id","state");--> statement-breakpoint
CREATE INDEX "arena_checks_closed_at_index" ON "arena_checks" USING btree ("closed_at");--> statement-breakpoint
CREATE INDEX "arena_imports_account_index" ON "arena_imports" USING btree ("account");--> statement-breakpoint
CREATE INDEX "arena_imports_created_at_index" ON "arena_imports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "arena_merges_into_id_index" ON "arena_merges" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "arena_merges_merged_by_index" ON "arena_merges" USING btree ("merged_by");--> statement-breakpoint
CREATE INDEX "arena_origins_arena_id_index" ON "arena_origins" USING btree ("arena_id");