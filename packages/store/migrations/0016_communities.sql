CREATE TABLE "communities" (
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
	"certificate_until" date,
	"facts" jsonb NOT NULL,
	CONSTRAINT "communities_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "community_count_keys" (
	"digest" text PRIMARY KEY NOT NULL,
	"community_id" uuid NOT NULL,
	"month" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "community_counts" (
	"community_id" uuid NOT NULL,
	"month" text NOT NULL,
	"came" smallint,
	"met" smallint,
	"still_there" smallint,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "community_counts_community_id_month_pk" PRIMARY KEY("community_id","month")
);
--> statement-breakpoint
CREATE TABLE "community_enquiries" (
	"community_id" uuid NOT NULL,
	"month" text NOT NULL,
	"enquiries" smallint NOT NULL,
	CONSTRAINT "community_enquiries_month_community_id_pk" PRIMARY KEY("month","community_id")
);
--> statement-breakpoint
CREATE TABLE "desk_staff" (
	"account" text PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"given_by" text
);
--> statement-breakpoint
CREATE TABLE "handover_contacts" (
	"handover_id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"delete_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"community_id" uuid,
	"community_name" text NOT NULL,
	"staff" text,
	"consent_version" text NOT NULL,
	"companion" text NOT NULL,
	"key_digest" text NOT NULL,
	"undo_digest" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"deleted_why" text,
	CONSTRAINT "handovers_keyDigest_unique" UNIQUE("key_digest"),
	CONSTRAINT "handovers_undoDigest_unique" UNIQUE("undo_digest")
);
--> statement-breakpoint
ALTER TABLE "community_count_keys" ADD CONSTRAINT "community_count_keys_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_counts" ADD CONSTRAINT "community_counts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_enquiries" ADD CONSTRAINT "community_enquiries_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_staff" ADD CONSTRAINT "desk_staff_account_user_id_fk" FOREIGN KEY ("account") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_contacts" ADD CONSTRAINT "handover_contacts_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_staff_user_id_fk" FOREIGN KEY ("staff") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "communities_state_municipality_index" ON "communities" USING btree ("state","municipality");--> statement-breakpoint
CREATE INDEX "communities_state_last_confirmed_on_index" ON "communities" USING btree ("state","last_confirmed_on");--> statement-breakpoint
CREATE INDEX "community_count_keys_community_id_month_index" ON "community_count_keys" USING btree ("community_id","month");--> statement-breakpoint
CREATE INDEX "community_count_keys_expires_at_index" ON "community_count_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "community_counts_month_index" ON "community_counts" USING btree ("month");--> statement-breakpoint
CREATE INDEX "handover_contacts_delete_at_index" ON "handover_contacts" USING btree ("delete_at");--> statement-breakpoint
CREATE INDEX "handovers_staff_at_index" ON "handovers" USING btree ("staff","at");--> statement-breakpoint
CREATE INDEX "handovers_community_id_index" ON "handovers" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "handovers_at_index" ON "handovers" USING btree ("at");