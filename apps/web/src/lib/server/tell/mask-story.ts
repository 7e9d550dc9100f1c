import { maskPersonalData, type PersonalDataFinding } from '@samskab/danish';
import { experienceContent, rewriteWords, textLimitAt, type ExperienceContent } from '@samskab/domain';
import { personalHints } from './personal-hints.ts';

/**
 * A story in which what points to persons is replaced by a plain stand-in.
 * @param which the words to replace, wherever they stand; null for everything that was found
 */
export function maskStory(content: ExperienceContent, which: string | null): ExperienceContent {
  const found = new Map(personalHints(content).map(({ path, findings }) => [path, findings]));
  const language = content.language === 'en' ? 'en' : 'da';
  const masked = rewriteWords(content, (text, path) => {
    const findings = (found.get(path) ?? []).filter((finding) => which === null || finding.text === which);
    const readable = maskPersonalData(text, findings, language);
    return readable.length <= (textLimitAt(path) ?? Number.POSITIVE_INFINITY)
      ? readable
      : blanked(text, findings);
  });
  return experienceContent.parse(masked);
}

/** As long as it was, for a text that has no room for a stand-in. */
function blanked(text: string, findings: readonly PersonalDataFinding[]): string {
  return findings.reduce(
    (masked, { start, end }) => masked.slice(0, start) + '●'.repeat(end - start) + masked.slice(end),
    text,
  );
}
