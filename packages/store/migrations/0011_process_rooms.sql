CREATE TABLE "process_artefacts" (
	"process_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "process_artefacts_process_id_id_pk" PRIMARY KEY("process_id","id")
);
--> statement-breakpoint
CREATE TABLE "process_contacts" (
	"process_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"email" text,
	"phone" text,
	"weekly" boolean DEFAULT false NOT NULL,
	CONSTRAINT "process_contacts_process_id_seat_id_pk" PRIMARY KEY("process_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "process_doors" (
	"process_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key_digest" text NOT NULL,
	"given" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "process_doors_process_id_id_pk" PRIMARY KEY("process_id","id")
);
--> statement-breakpoint
CREATE TABLE "process_events" (
	"process_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event" text NOT NULL,
	"seat_id" uuid,
	"actor_group" text,
	"about" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "process_events_process_id_id_pk" PRIMARY KEY("process_id","id")
);
--> statement-breakpoint
CREATE TABLE "process_given" (
	"process_id" uuid NOT NULL,
	"what" text NOT NULL,
	"seat_id" uuid NOT NULL,
	CONSTRAINT "process_given_process_id_what_seat_id_pk" PRIMARY KEY("process_id","what","seat_id")
);
--> statement-breakpoint
CREATE TABLE "process_seats" (
	"process_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"seat" jsonb NOT NULL,
	"key_digest" text,
	"account" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "process_seats_process_id_id_pk" PRIMARY KEY("process_id","id")
);
--> statement-breakpoint
CREATE TABLE "process_texts" (
	"process_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "process_texts_process_id_number_pk" PRIMARY KEY("process_id","number")
);
--> statement-breakpoint
CREATE TABLE "processes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"head" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "processes_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "process_artefacts" ADD CONSTRAINT "process_artefacts_process_id_processes_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."processes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_contacts" ADD CONSTRAINT "process_contacts_seat_fk" FOREIGN KEY ("process_id","seat_id") REFERENCES "public"."process_seats"("process_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_doors" ADD CONSTRAINT "process_doors_process_id_processes_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."processes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_events" ADD CONSTRAINT "process_events_process_id_processes_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."processes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_given" ADD CONSTRAINT "process_given_process_id_processes_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."processes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_seats" ADD CONSTRAINT "process_seats_process_id_processes_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."processes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_seats" ADD CONSTRAINT "process_seats_account_user_id_fk" FOREIGN KEY ("account") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_texts" ADD CONSTRAINT "process_texts_process_id_processes_id_fk" FOREIGN KEY ("process_id") REFERENCES "public"."processes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "process_artefacts_process_id_kind_index" ON "process_artefacts" USING btree ("process_id","kind");--> statement-breakpoint
CREATE INDEX "process_doors_process_id_key_digest_index" ON "process_doors" USING btree ("process_id","key_digest");--> statement-breakpoint
CREATE INDEX "process_events_process_id_at_index" ON "process_events" USING btree ("process_id","at");--> statement-breakpoint
CREATE INDEX "process_seats_process_id_key_digest_index" ON "process_seats" USING btree ("process_id","key_digest");--> statement-breakpoint
CREATE INDEX "process_seats_account_index" ON "process_seats" USING btree ("account");