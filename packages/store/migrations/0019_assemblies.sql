CREATE TABLE "assemblies" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assemblies_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"issue" text NOT NULL,
	"decides" text DEFAULT '' NOT NULL,
	"mode" text NOT NULL,
	"state" text NOT NULL,
	"round" smallint NOT NULL,
	"code" text,
	"owner_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "assemblies_id_unique" UNIQUE("id"),
	CONSTRAINT "assemblies_slug_unique" UNIQUE("slug"),
	CONSTRAINT "assemblies_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "assembly_participants" (
	"assembly" integer NOT NULL,
	"number" integer NOT NULL,
	"digest" text NOT NULL,
	"group" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assembly_participants_assembly_number_pk" PRIMARY KEY("assembly","number"),
	CONSTRAINT "assembly_participants_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
CREATE TABLE "assembly_statements" (
	"assembly" integer NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"source" text NOT NULL,
	"theme" text,
	"state" text NOT NULL,
	"reason" text,
	"merged_into" integer,
	"author" integer,
	"doubts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "assembly_statements_assembly_number_pk" PRIMARY KEY("assembly","number")
);
--> statement-breakpoint
CREATE TABLE "assembly_votes" (
	"assembly" integer NOT NULL,
	"participant" integer NOT NULL,
	"statement" integer NOT NULL,
	"round" smallint NOT NULL,
	"vote" smallint NOT NULL,
	"time" integer NOT NULL,
	CONSTRAINT "assembly_votes_assembly_participant_statement_round_pk" PRIMARY KEY("assembly","participant","statement","round")
);
--> statement-breakpoint
ALTER TABLE "assemblies" ADD CONSTRAINT "assemblies_owner_id_user_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assembly_participants" ADD CONSTRAINT "assembly_participants_assembly_assemblies_number_fk" FOREIGN KEY ("assembly") REFERENCES "public"."assemblies"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assembly_statements" ADD CONSTRAINT "assembly_statements_assembly_assemblies_number_fk" FOREIGN KEY ("assembly") REFERENCES "public"."assemblies"("number") ON DELETE cascade ON UPDATE no action;