CREATE TABLE "agreed_codes" (
	"experience_id" uuid NOT NULL,
	"codebook" text NOT NULL,
	"degrees" jsonb NOT NULL,
	"unsettled" text[] NOT NULL,
	"coders" smallint NOT NULL,
	"judged" jsonb NOT NULL,
	CONSTRAINT "agreed_codes_codebook_experience_id_pk" PRIMARY KEY("codebook","experience_id")
);
--> statement-breakpoint
CREATE TABLE "codebooks" (
	"key" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "codings" (
	"experience_id" uuid NOT NULL,
	"codebook" text NOT NULL,
	"coder" text NOT NULL,
	"judgements" jsonb NOT NULL,
	"blind" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"conditions_closed_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "codings_experience_id_codebook_coder_pk" PRIMARY KEY("experience_id","codebook","coder")
);
--> statement-breakpoint
CREATE TABLE "settlements" (
	"experience_id" uuid NOT NULL,
	"codebook" text NOT NULL,
	"code" text NOT NULL,
	"degree" double precision,
	"reason" text NOT NULL,
	"settled_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "settlements_experience_id_codebook_code_pk" PRIMARY KEY("experience_id","codebook","code")
);
--> statement-breakpoint
ALTER TABLE "agreed_codes" ADD CONSTRAINT "agreed_codes_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "codings_coder_index" ON "codings" USING btree ("coder");--> statement-breakpoint
-- Stories that can be read already: what their tellers say of them.
INSERT INTO "agreed_codes" ("experience_id", "codebook", "degrees", "unsettled", "coders", "judged")
SELECT l."experience_id", 'samskab', told."degrees", '{}', 1, '{}'
FROM "library_entries" l
JOIN "experiences" e ON e."id" = l."experience_id"
JOIN "experience_versions" v ON v."experience_id" = e."id" AND v."number" = e."published_version"
CROSS JOIN LATERAL (
	SELECT coalesce(v."content" -> 'conditions', '{}') || coalesce(v."content" -> 'outcomeMemberships', '{}') AS "degrees"
) told
WHERE told."degrees" <> '{}';
