CREATE TABLE "arena_experiences" (
	"arena_id" uuid NOT NULL,
	"experience_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "arena_experiences_arena_id_experience_id_pk" PRIMARY KEY("arena_id","experience_id")
);
--> statement-breakpoint
CREATE TABLE "arena_meetings" (
	"arena_id" uuid NOT NULL,
	"source" text NOT NULL,
	"held_on" date NOT NULL,
	"actors" text[] NOT NULL,
	"groups" text[] NOT NULL,
	"people" smallint,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "arena_meetings_arena_id_source_pk" PRIMARY KEY("arena_id","source")
);
--> statement-breakpoint
CREATE TABLE "arena_processes" (
	"arena_id" uuid NOT NULL,
	"process_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "arena_processes_arena_id_process_id_pk" PRIMARY KEY("arena_id","process_id")
);
--> statement-breakpoint
CREATE TABLE "arenas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"last_confirmed_on" date,
	"reminded_on" date,
	"is_example" boolean DEFAULT false NOT NULL,
	"municipality" text,
	"latitude" double precision,
	"longitude" double precision,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"kind" text NOT NULL,
	"price" text,
	"languages" text[] NOT NULL,
	"step_free" boolean NOT NULL,
	"evenings" smallint NOT NULL,
	"resting" boolean NOT NULL,
	"facts" jsonb NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "arenas_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "entry_keys" (
	"digest" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "entry_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"actor" text,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" text,
	"answer" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry_stewards" (
	"kind" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"account" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "entry_stewards_kind_entry_id_account_pk" PRIMARY KEY("kind","entry_id","account")
);
--> statement-breakpoint
ALTER TABLE "arena_experiences" ADD CONSTRAINT "arena_experiences_arena_id_arenas_id_fk" FOREIGN KEY ("arena_id") REFERENCES "public"."arenas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arena_experiences" ADD CONSTRAINT "arena_experiences_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arena_meetings" ADD CONSTRAINT "arena_meetings_arena_id_arenas_id_fk" FOREIGN KEY ("arena_id") REFERENCES "public"."arenas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arena_processes" ADD CONSTRAINT "arena_processes_arena_id_arenas_id_fk" FOREIGN KEY ("arena_id") REFERENCES "public"."arenas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arena_processes" ADD CONSTRAINT "arena_processes_process_id_processes_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."processes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_stewards" ADD CONSTRAINT "entry_stewards_account_user_id_fk" FOREIGN KEY ("account") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arena_experiences_experience_id_index" ON "arena_experiences" USING btree ("experience_id");--> statement-breakpoint
CREATE INDEX "arena_meetings_held_on_index" ON "arena_meetings" USING btree ("held_on");--> statement-breakpoint
CREATE INDEX "arena_processes_process_id_index" ON "arena_processes" USING btree ("process_id");--> statement-breakpoint
CREATE INDEX "arenas_state_municipality_index" ON "arenas" USING btree ("state","municipality");--> statement-breakpoint
CREATE INDEX "arenas_state_last_confirmed_on_index" ON "arenas" USING btree ("state","last_confirmed_on");--> statement-breakpoint
CREATE INDEX "arenas_latitude_longitude_index" ON "arenas" USING btree ("latitude","longitude");--> statement-breakpoint
CREATE INDEX "entry_keys_kind_entry_id_index" ON "entry_keys" USING btree ("kind","entry_id");--> statement-breakpoint
CREATE INDEX "entry_keys_expires_at_index" ON "entry_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "entry_moves_kind_entry_id_at_index" ON "entry_moves" USING btree ("kind","entry_id","at");--> statement-breakpoint
CREATE INDEX "entry_moves_actor_index" ON "entry_moves" USING btree ("actor");--> statement-breakpoint
CREATE INDEX "entry_moves_move_at_index" ON "entry_moves" USING btree ("move","at");--> statement-breakpoint
CREATE INDEX "entry_reports_kind_entry_id_index" ON "entry_reports" USING btree ("kind","entry_id");--> statement-breakpoint
CREATE INDEX "entry_reports_settled_at_created_at_index" ON "entry_reports" USING btree ("settled_at","created_at");--> statement-breakpoint
CREATE INDEX "entry_stewards_account_index" ON "entry_stewards" USING btree ("account");