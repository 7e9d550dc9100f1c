import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codePointsIn } from './code-points.ts';

/** What the templates set in, in the order in which a sign is looked for. `base.typ` names the families. */
const FILES = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** The fonts that are shipped; those of the machine are never used. */
export const fontBytes = (): Buffer[] => {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
};

let known: ReadonlySet<number> | null = null;

/** Whether the fonts can show a sign, in every weight and slope that they have. */
export function hasGlyph(codePoint: number): boolean {
  known ??= new Set(fontBytes().flatMap((font) => [...codePointsIn(font)]));
  return known.has(codePoint);
}
