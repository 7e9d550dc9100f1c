import { defineConfig } from 'drizzle-kit';

/** Paths are from the root of the repository: run `npm run db:generate -- --name what_is_new` there. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './packages/store/src/schema/index.ts',
  out: './packages/store/migrations',
  casing: 'snake_case',
});
