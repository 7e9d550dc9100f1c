CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"issuer" text,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject" text,
	"actor" text,
	"what" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"digest" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text DEFAULT 'member' NOT NULL,
	"actor_group" text,
	"language" text DEFAULT 'da' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"experience_id" uuid NOT NULL,
	"editor" text NOT NULL,
	"actor_group" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "approvals_experience_id_editor_pk" PRIMARY KEY("experience_id","editor")
);
--> statement-breakpoint
CREATE TABLE "attachment_files" (
	"digest" text PRIMARY KEY NOT NULL,
	"mime" text NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"experience_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"alt" text NOT NULL,
	"consent" text NOT NULL,
	"mime" text NOT NULL,
	"digest" text NOT NULL,
	"width" integer,
	"height" integer,
	"position" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "experience_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"experience_id" uuid NOT NULL,
	"move" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"by" text NOT NULL,
	"actor" text,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"content" jsonb,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "experience_versions" (
	"experience_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "experience_versions_experience_id_number_pk" PRIMARY KEY("experience_id","number")
);
--> statement-breakpoint
CREATE TABLE "experiences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"origin" text NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"reviewer" text,
	"reviewed_since" timestamp with time zone,
	"published_version" integer,
	"first_published_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"release_at" timestamp with time zone,
	"reply_due_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_why" text,
	"source" text,
	"source_key" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "experiences_slug_unique" UNIQUE("slug"),
	CONSTRAINT "experiences_source_sourceKey_unique" UNIQUE("source","source_key")
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"experience_id" uuid NOT NULL,
	"key_digest" text,
	"organisation" text NOT NULL,
	"email" text,
	"sent_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"reply" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "replies_keyDigest_unique" UNIQUE("key_digest")
);
--> statement-breakpoint
CREATE TABLE "reuses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"experience_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"state" text NOT NULL,
	"account" text,
	"created_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" text
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"key" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"licence" text NOT NULL,
	"attribution" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tellers" (
	"experience_id" uuid PRIMARY KEY NOT NULL,
	"account" text,
	"email" text,
	"return_key_digest" text,
	"forget_when_published" boolean DEFAULT false NOT NULL,
	"forgotten_at" timestamp with time zone,
	CONSTRAINT "tellers_returnKeyDigest_unique" UNIQUE("return_key_digest")
);
--> statement-breakpoint
CREATE TABLE "voices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"experience_id" uuid NOT NULL,
	"key_digest" text,
	"invited" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"content" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by" text,
	CONSTRAINT "voices_keyDigest_unique" UNIQUE("key_digest")
);
--> statement-breakpoint
CREATE TABLE "library_entries" (
	"experience_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"language" text NOT NULL,
	"origin" text NOT NULL,
	"valence" text,
	"declared_form" text,
	"actual_form" text,
	"country" text,
	"municipality" text,
	"region_label" text NOT NULL,
	"start_year" integer,
	"themes" text[] NOT NULL,
	"target_groups" text[] NOT NULL,
	"actor_groups" text[] NOT NULL,
	"actor_types" text[] NOT NULL,
	"methods" text[] NOT NULL,
	"evidence" smallint,
	"completeness" smallint NOT NULL,
	"voices" smallint NOT NULL,
	"reuses" smallint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"revision" bigint NOT NULL,
	"body" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', "library_entries"."title"), 'A') || setweight(to_tsvector('danish', "library_entries"."summary"), 'B') || setweight(to_tsvector('danish', "library_entries"."body"), 'C')) STORED
);
--> statement-breakpoint
CREATE TABLE "library_removals" (
	"experience_id" uuid PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "library_state" (
	"id" smallint PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_receipts" (
	"key" uuid PRIMARY KEY NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_refusals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"key" text,
	"code" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"file_digest" text NOT NULL,
	"mapping_digest" text NOT NULL,
	"next_row" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "knocks" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"done_at" timestamp with time zone,
	"failed_why" text
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_digest_attachment_files_digest_fk" FOREIGN KEY ("digest") REFERENCES "public"."attachment_files"("digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experience_moves" ADD CONSTRAINT "experience_moves_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experience_versions" ADD CONSTRAINT "experience_versions_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_reviewer_user_id_fk" FOREIGN KEY ("reviewer") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_source_sources_key_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reuses" ADD CONSTRAINT "reuses_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reuses" ADD CONSTRAINT "reuses_account_user_id_fk" FOREIGN KEY ("account") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tellers" ADD CONSTRAINT "tellers_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tellers" ADD CONSTRAINT "tellers_account_user_id_fk" FOREIGN KEY ("account") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voices" ADD CONSTRAINT "voices_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entries" ADD CONSTRAINT "library_entries_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_refusals" ADD CONSTRAINT "import_refusals_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_experience_id_index" ON "attachments" USING btree ("experience_id");--> statement-breakpoint
CREATE INDEX "attachments_digest_index" ON "attachments" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "experience_moves_experience_id_at_index" ON "experience_moves" USING btree ("experience_id","at");--> statement-breakpoint
CREATE INDEX "experiences_state_submitted_at_index" ON "experiences" USING btree ("state","submitted_at");--> statement-breakpoint
CREATE INDEX "experiences_release_at_index" ON "experiences" USING btree ("release_at");--> statement-breakpoint
CREATE INDEX "replies_experience_id_index" ON "replies" USING btree ("experience_id");--> statement-breakpoint
CREATE INDEX "reuses_experience_id_index" ON "reuses" USING btree ("experience_id");--> statement-breakpoint
CREATE INDEX "reuses_state_created_at_index" ON "reuses" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "tellers_account_index" ON "tellers" USING btree ("account");--> statement-breakpoint
CREATE INDEX "voices_experience_id_index" ON "voices" USING btree ("experience_id");--> statement-breakpoint
CREATE INDEX "voices_state_answered_at_index" ON "voices" USING btree ("state","answered_at");--> statement-breakpoint
CREATE INDEX "library_entries_search_index" ON "library_entries" USING gin ("search");--> statement-breakpoint
CREATE INDEX "library_entries_revision_index" ON "library_entries" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "library_removals_revision_index" ON "library_removals" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "form_receipts_at_index" ON "form_receipts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "import_refusals_run_id_row_index" ON "import_refusals" USING btree ("run_id","row");--> statement-breakpoint
CREATE INDEX "mails_sent_at_index" ON "mails" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "outbox_done_at_due_at_index" ON "outbox" USING btree ("done_at","due_at");