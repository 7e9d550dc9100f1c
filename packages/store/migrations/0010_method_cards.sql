CREATE TABLE "method_cards" (
	"id" text PRIMARY KEY NOT NULL,
	"slug_da" text NOT NULL,
	"slug_en" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"shipped_digest" text,
	"edited" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "method_cards_slugDa_unique" UNIQUE("slug_da"),
	CONSTRAINT "method_cards_slugEn_unique" UNIQUE("slug_en")
);
--> statement-breakpoint
CREATE TABLE "method_suggestions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"card_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"state" text NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"used_in" integer,
	"created_at" timestamp with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "method_versions" (
	"card_id" text NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"editor" text,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "method_versions_card_id_number_pk" PRIMARY KEY("card_id","number")
);
--> statement-breakpoint
ALTER TABLE "method_suggestions" ADD CONSTRAINT "method_suggestions_card_id_method_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."method_cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "method_versions" ADD CONSTRAINT "method_versions_card_id_method_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."method_cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "method_suggestions_state_created_at_index" ON "method_suggestions" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "method_suggestions_card_id_index" ON "method_suggestions" USING btree ("card_id");--> statement-breakpoint
CREATE INDEX "method_suggestions_decided_by_index" ON "method_suggestions" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "method_versions_editor_index" ON "method_versions" USING btree ("editor");