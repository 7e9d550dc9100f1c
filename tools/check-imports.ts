// Who may import whom, as design and ARCHITECTURE.md say: web, cli → store, exchange → domain → the computing packages.
import { impurities } from './imports/purity.ts';
import { importsIn } from './imports/found.ts';
import { partsOf, placeOf, PURE, type Part } from './imports/places.ts';
import { RULES } from './imports/rules.ts';
import { readFiles, ROOT, type Files } from './shared/files.ts';
import { CODE, isTest } from './shared/source.ts';
import { report, type Violation } from './shared/violations.ts';

/** Every import that breaks a rule, and every use of the world in a pure package. */
export function importViolations(files: Files): readonly Violation[] {
  const parts = partsOf(files);
  const code = [...files].filter(([path]) => CODE.test(path));
  const imports = code.flatMap(([path, text]) => brokenImports(path, text, parts));
  const pure = code.filter(([path]) => isPure(path, parts));
  return [...imports, ...impurities(new Map(pure))];
}

function brokenImports(path: string, text: string, parts: readonly Part[]): readonly Violation[] {
  const from = placeOf(path, parts);
  if (!from) return [];
  return importsIn(path, text).flatMap(({ specifier, line }) =>
    RULES.map((rule) => rule(from, specifier, parts))
      .filter((says) => says !== null)
      .map((says) => ({ at: `${path}:${line}`, says })),
  );
}

function isPure(path: string, parts: readonly Part[]): boolean {
  const place = placeOf(path, parts);
  return (
    place !== null && PURE.has(place.part.part) && place.inside.startsWith('src/') && !isTest(place.inside)
  );
}

if (import.meta.main) {
  const files = readFiles(ROOT, /\.(ts|js|mjs|svelte)$|(^|\/)package\.json$/);
  report(importViolations(files), `${files.size} files import only what they may.`);
}
