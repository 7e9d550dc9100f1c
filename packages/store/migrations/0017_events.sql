CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"arena_id" uuid NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"added_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"etag" text,
	"last_modified" text,
	"fetched_at" timestamp with time zone,
	"fault" text,
	"failures" smallint DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"events" integer DEFAULT 0 NOT NULL,
	"dates" integer DEFAULT 0 NOT NULL,
	"left_out" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_attendance" (
	"event_id" uuid NOT NULL,
	"occurrence" text NOT NULL,
	"held_on" date NOT NULL,
	"arena_id" uuid,
	"community_id" uuid,
	"municipality" text,
	"counts" jsonb NOT NULL,
	"actors" text[] NOT NULL,
	"groups" text[] NOT NULL,
	"people" integer NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_attendance_event_id_occurrence_pk" PRIMARY KEY("event_id","occurrence")
);
--> statement-breakpoint
CREATE TABLE "event_dates" (
	"event_id" uuid NOT NULL,
	"occurrence" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"all_day" boolean DEFAULT false NOT NULL,
	"cancelled" boolean DEFAULT false NOT NULL,
	"listed" boolean NOT NULL,
	"arena_id" uuid,
	"community_id" uuid,
	"municipality" text,
	"latitude" double precision,
	"longitude" double precision,
	"themes" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"evening" boolean NOT NULL,
	"free" boolean NOT NULL,
	"step_free" boolean NOT NULL,
	CONSTRAINT "event_dates_event_id_occurrence_pk" PRIMARY KEY("event_id","occurrence")
);
--> statement-breakpoint
CREATE TABLE "event_sign_ups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place" bigserial NOT NULL,
	"event_id" uuid NOT NULL,
	"occurrence" text NOT NULL,
	"state" text NOT NULL,
	"people" smallint NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"email" text,
	"language" text NOT NULL,
	"key_digest" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "event_sign_ups_keyDigest_unique" UNIQUE("key_digest")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"state" text NOT NULL,
	"arena_id" uuid,
	"community_id" uuid,
	"municipality" text,
	"latitude" double precision,
	"longitude" double precision,
	"content" jsonb NOT NULL,
	"series" jsonb NOT NULL,
	"cancelled_why" text DEFAULT '' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"is_example" boolean DEFAULT false NOT NULL,
	"key" text,
	"made_by" text,
	"feed_id" uuid,
	"source_url" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"worked_out_to" date NOT NULL,
	CONSTRAINT "events_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_arena_id_arenas_id_fk" FOREIGN KEY ("arena_id") REFERENCES "public"."arenas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_added_by_user_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_attendance" ADD CONSTRAINT "event_attendance_event_id_occurrence_event_dates_event_id_occurrence_fk" FOREIGN KEY ("event_id","occurrence") REFERENCES "public"."event_dates"("event_id","occurrence") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_dates" ADD CONSTRAINT "event_dates_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_sign_ups" ADD CONSTRAINT "event_sign_ups_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_made_by_user_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_feed_id_calendar_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."calendar_feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_arena_id_url_index" ON "calendar_feeds" USING btree ("arena_id","url");--> statement-breakpoint
CREATE INDEX "calendar_feeds_next_at_index" ON "calendar_feeds" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "calendar_feeds_added_by_index" ON "calendar_feeds" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "event_attendance_held_on_index" ON "event_attendance" USING btree ("held_on");--> statement-breakpoint
CREATE INDEX "event_attendance_arena_id_held_on_index" ON "event_attendance" USING btree ("arena_id","held_on");--> statement-breakpoint
CREATE INDEX "event_dates_listed_starts_at_index" ON "event_dates" USING btree ("listed","starts_at");--> statement-breakpoint
CREATE INDEX "event_dates_municipality_starts_at_index" ON "event_dates" USING btree ("municipality","starts_at");--> statement-breakpoint
CREATE INDEX "event_dates_arena_id_starts_at_index" ON "event_dates" USING btree ("arena_id","starts_at");--> statement-breakpoint
CREATE INDEX "event_dates_community_id_starts_at_index" ON "event_dates" USING btree ("community_id","starts_at");--> statement-breakpoint
CREATE INDEX "event_sign_ups_event_id_occurrence_place_index" ON "event_sign_ups" USING btree ("event_id","occurrence","place");--> statement-breakpoint
CREATE INDEX "events_state_created_at_index" ON "events" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "events_arena_id_index" ON "events" USING btree ("arena_id");--> statement-breakpoint
CREATE INDEX "events_community_id_index" ON "events" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "events_made_by_index" ON "events" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "events_worked_out_to_index" ON "events" USING btree ("worked_out_to");--> statement-breakpoint
CREATE UNIQUE INDEX "events_feed_id_key_index" ON "events" USING btree ("feed_id","key");