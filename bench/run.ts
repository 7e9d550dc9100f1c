import { library } from './library.ts';

/** Each bench answers one question. `npm run bench` asks all, `npm run bench -- library` asks one. */
const BENCHES: Readonly<Record<string, () => Promise<Record<string, object>>>> = { library };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  console.table(await bench());
}
