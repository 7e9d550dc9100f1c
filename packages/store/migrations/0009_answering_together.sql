CREATE TABLE "guide_session_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"key_digest" text NOT NULL,
	"actor_group" text NOT NULL,
	"answers" jsonb NOT NULL,
	"declared" text,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guide_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"host_digest" text NOT NULL,
	"kind" text NOT NULL,
	"topic" text NOT NULL,
	"rules_version" integer NOT NULL,
	"state" text NOT NULL,
	"agreed" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "guide_session_answers" ADD CONSTRAINT "guide_session_answers_session_id_guide_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."guide_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "guide_session_answers_session_id_key_digest_index" ON "guide_session_answers" USING btree ("session_id","key_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "guide_sessions_code_index" ON "guide_sessions" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "guide_sessions_host_digest_index" ON "guide_sessions" USING btree ("host_digest");--> statement-breakpoint
CREATE INDEX "guide_sessions_expires_at_index" ON "guide_sessions" USING btree ("expires_at");