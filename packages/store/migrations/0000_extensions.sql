CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
-- The Danish order of letters, under one name on every engine. PostgreSQL with ICU data has
-- "da-x-icu" already (Debian's 15 too, where collations have no rules yet). PGlite has the ICU code
-- without the data, and a collation for da would sort å after a there; so the rules of CLDR's
-- Danish are written out, which needs PostgreSQL 16.
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'da-x-icu') THEN
    EXECUTE $c$CREATE COLLATION "da-x-icu" (provider = icu, locale = 'und', rules = '[caseFirst upper] &D<<đ<<<Đ<<ð<<<Ð &t<<<þ/h &T<<<Þ/h &Y<<ü<<<Ü<<ű<<<Ű &[before 1]ǀ<æ<<<Æ<<ä<<<Ä<ø<<<Ø<<ö<<<Ö<<ő<<<Ő<å<<<Å<<aa<<<Aa<<<AA')$c$;
  END IF;
END $$;
