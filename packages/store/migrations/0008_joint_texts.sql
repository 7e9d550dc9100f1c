CREATE TABLE "joint_text_hands" (
	"text_id" uuid NOT NULL,
	"hand" bigint NOT NULL,
	"group" text NOT NULL,
	"seat" text,
	CONSTRAINT "joint_text_hands_text_id_hand_pk" PRIMARY KEY("text_id","hand")
);
--> statement-breakpoint
CREATE TABLE "joint_text_updates" (
	"text_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"group" text NOT NULL,
	"inserted" integer NOT NULL,
	"deleted" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"update" "bytea" NOT NULL,
	CONSTRAINT "joint_text_updates_text_id_seq_pk" PRIMARY KEY("text_id","seq")
);
--> statement-breakpoint
CREATE TABLE "joint_text_versions" (
	"text_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"up_to_seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"why" text NOT NULL,
	"asked_by" text,
	"segments" jsonb NOT NULL,
	"edits" jsonb NOT NULL,
	CONSTRAINT "joint_text_versions_text_id_number_pk" PRIMARY KEY("text_id","number")
);
--> statement-breakpoint
CREATE TABLE "joint_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"process_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"snapshot" "bytea",
	"snapshot_seq" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "joint_text_hands" ADD CONSTRAINT "joint_text_hands_text_id_joint_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."joint_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text_updates" ADD CONSTRAINT "joint_text_updates_text_id_joint_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."joint_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_text_versions" ADD CONSTRAINT "joint_text_versions_text_id_joint_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."joint_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "joint_text_hands_seat_index" ON "joint_text_hands" USING btree ("seat");--> statement-breakpoint
CREATE INDEX "joint_texts_process_id_index" ON "joint_texts" USING btree ("process_id");