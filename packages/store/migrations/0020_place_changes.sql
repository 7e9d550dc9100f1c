-- What maps remember of arenas, communities and events is brought up to date from here: one row for each entry and each
-- transaction that touched it, written by the database itself, so that no writer can forget it. No table of the schema:
-- it is true of this server only (transactions are counted by each), and no part of a backup.
CREATE TABLE place_changes (
  kind text NOT NULL,
  id uuid NOT NULL,
  changed_in bigint NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (changed_in, kind, id)
);--> statement-breakpoint
CREATE FUNCTION tell_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO place_changes (kind, id, changed_in)
    SELECT DISTINCT TG_ARGV[0], id, pg_current_xact_id()::text::bigint FROM touched
    ON CONFLICT DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('places_changed', ''); END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION tell_evenings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO place_changes (kind, id, changed_in)
    SELECT 'event', '00000000-0000-0000-0000-000000000000', pg_current_xact_id()::text::bigint
    FROM (SELECT FROM touched LIMIT 1) AS any_event
    ON CONFLICT DO NOTHING;
  IF FOUND THEN PERFORM pg_notify('places_changed', ''); END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER places_insert AFTER INSERT ON arenas REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_places('arena');--> statement-breakpoint
CREATE TRIGGER places_update AFTER UPDATE ON arenas REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_places('arena');--> statement-breakpoint
CREATE TRIGGER places_delete AFTER DELETE ON arenas REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_places('arena');--> statement-breakpoint
CREATE TRIGGER places_insert AFTER INSERT ON communities REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_places('community');--> statement-breakpoint
CREATE TRIGGER places_update AFTER UPDATE ON communities REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_places('community');--> statement-breakpoint
CREATE TRIGGER places_delete AFTER DELETE ON communities REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_places('community');--> statement-breakpoint
CREATE TRIGGER places_insert AFTER INSERT ON events REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_evenings();--> statement-breakpoint
CREATE TRIGGER places_update AFTER UPDATE ON events REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_evenings();--> statement-breakpoint
CREATE TRIGGER places_delete AFTER DELETE ON events REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tell_evenings();
