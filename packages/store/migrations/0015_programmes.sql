CREATE TABLE "finder_counts" (
	"month" date NOT NULL,
	"language" text NOT NULL,
	"arena_id" uuid,
	"n" integer NOT NULL,
	CONSTRAINT "finder_counts_month_language_arenaId_unique" UNIQUE NULLS NOT DISTINCT("month","language","arena_id")
);
--> statement-breakpoint
CREATE TABLE "programme_artefacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"arena_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"set_aside_at" timestamp with time zone,
	"set_aside_why" text DEFAULT '' NOT NULL,
	CONSTRAINT "programme_artefacts_programmeId_arenaId_kind_ref_unique" UNIQUE("programme_id","arena_id","kind","ref")
);
--> statement-breakpoint
CREATE TABLE "programme_circle" (
	"programme_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "programme_circle_programme_id_event_id_pk" PRIMARY KEY("programme_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "programme_editors" (
	"programme_id" uuid NOT NULL,
	"account" text NOT NULL,
	"partner" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "programme_editors_programme_id_account_pk" PRIMARY KEY("programme_id","account")
);
--> statement-breakpoint
CREATE TABLE "programme_members" (
	"programme_id" uuid NOT NULL,
	"arena_id" uuid NOT NULL,
	"state" text NOT NULL,
	"hopes" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"sheet" jsonb,
	"asked_at" timestamp with time zone NOT NULL,
	"joined_at" timestamp with time zone,
	CONSTRAINT "programme_members_programme_id_arena_id_pk" PRIMARY KEY("programme_id","arena_id")
);
--> statement-breakpoint
CREATE TABLE "programme_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"move" text NOT NULL,
	"about" text,
	"note" text DEFAULT '' NOT NULL,
	"actor" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_news" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"author" text
);
--> statement-breakpoint
CREATE TABLE "programme_posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"arena_id" uuid,
	"kind" text NOT NULL,
	"answers" uuid,
	"text" text NOT NULL,
	"author" text,
	"at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "programme_reaches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"arena_id" uuid NOT NULL,
	"on" date NOT NULL,
	"organisation" text NOT NULL,
	"way" text NOT NULL,
	"answer" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"is_example" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "programmes_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "programme_artefacts" ADD CONSTRAINT "programme_artefacts_member_fk" FOREIGN KEY ("programme_id","arena_id") REFERENCES "public"."programme_members"("programme_id","arena_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_circle" ADD CONSTRAINT "programme_circle_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_editors" ADD CONSTRAINT "programme_editors_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_editors" ADD CONSTRAINT "programme_editors_account_user_id_fk" FOREIGN KEY ("account") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_members" ADD CONSTRAINT "programme_members_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_members" ADD CONSTRAINT "programme_members_arena_id_arenas_id_fk" FOREIGN KEY ("arena_id") REFERENCES "public"."arenas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_moves" ADD CONSTRAINT "programme_moves_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_news" ADD CONSTRAINT "programme_news_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_posts" ADD CONSTRAINT "programme_posts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_posts" ADD CONSTRAINT "programme_posts_arena_id_arenas_id_fk" FOREIGN KEY ("arena_id") REFERENCES "public"."arenas"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_reaches" ADD CONSTRAINT "programme_reaches_member_fk" FOREIGN KEY ("programme_id","arena_id") REFERENCES "public"."programme_members"("programme_id","arena_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "programme_artefacts_kind_ref_index" ON "programme_artefacts" USING btree ("kind","ref");--> statement-breakpoint
CREATE INDEX "programme_editors_account_index" ON "programme_editors" USING btree ("account");--> statement-breakpoint
CREATE INDEX "programme_members_arena_id_index" ON "programme_members" USING btree ("arena_id");--> statement-breakpoint
CREATE INDEX "programme_moves_programme_id_at_index" ON "programme_moves" USING btree ("programme_id","at");--> statement-breakpoint
CREATE INDEX "programme_moves_actor_index" ON "programme_moves" USING btree ("actor");--> statement-breakpoint
CREATE INDEX "programme_news_programme_id_at_index" ON "programme_news" USING btree ("programme_id","at");--> statement-breakpoint
CREATE INDEX "programme_news_author_index" ON "programme_news" USING btree ("author");--> statement-breakpoint
CREATE INDEX "programme_posts_programme_id_at_index" ON "programme_posts" USING btree ("programme_id","at");--> statement-breakpoint
CREATE INDEX "programme_posts_author_index" ON "programme_posts" USING btree ("author");--> statement-breakpoint
CREATE INDEX "programme_reaches_programme_id_arena_id_on_index" ON "programme_reaches" USING btree ("programme_id","arena_id","on");