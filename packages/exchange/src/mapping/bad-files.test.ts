import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publicView } from '@samskab/domain';
import { experienceCsv } from '../export/experience-csv.ts';
import { readTable } from '../read/read-table.ts';
import { aLayout, aMapping, all, aPublicExperience, BASE_VOCABULARIES, bytesOf } from '../testing.ts';
import { mapTable } from './map-table.ts';

const golden = (name: string): Uint8Array =>
  new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../../../../golden/exchange/${name}`, import.meta.url))),
  );

const storiesOf = async (name: string, mapping = aMapping(), bytes: Uint8Array = golden(name)) =>
  (await all(mapTable(readTable(bytes, { name }), mapping, BASE_VOCABULARIES, { file: name }))).map((item) =>
    item.ok ? item.value : item.error,
  );

describe('what bad files come to as stories', () => {
  test('NUL bytes and half pairs of Unicode do not reach a story', async () => {
    expect(await storiesOf('nul-bytes.csv')).toMatchObject([{ content: { title: 'Den aabne gryde' } }]);
    expect(await storiesOf('broken-unicode.json')).toMatchObject([
      { content: { title: 'Mad \ufffd og kaffe' } },
    ]);
  });

  test('a separator that is not known leaves the columns missing, and the file is refused once', async () => {
    const mapping = aMapping({}, { expects: ['nr', 'titel'] });
    expect(await storiesOf('wrong-delimiter.csv', mapping)).toMatchObject([
      { scope: 'file', code: 'missingColumns', column: 'nr, titel' },
    ]);
    expect(await storiesOf('wrong-delimiter.csv', aLayout())).toMatchObject([
      { scope: 'file', code: 'missingColumns', column: 'Titel' },
    ]);
  });

  test('formulas are words in a story, and no formulas when the story leaves again', async () => {
    const [story] = await storiesOf('formulas.csv', aLayout());
    const title = '=HYPERLINK("http://example.org","Vind")';
    expect(story).toMatchObject({ key: '7', content: { title, summary: '+45 er ikke et svar' } });
    const content = story && 'content' in story ? publicView(story.content) : undefined;
    const csv = (await all(experienceCsv([aPublicExperience(content && { content })]))).join('');
    expect(csv).toContain(`"'${title.replaceAll('"', '""')}"`);
    expect(await storiesOf('a.csv', aLayout(), bytesOf(csv))).toMatchObject([{ content: { title } }]);
  });

  test('script and SQL are words like others', async () => {
    const title = `<script>alert(1)</script>'; drop table experiences;--`;
    const csv = `nr,titel\n1,"${title}"\n`;
    expect(await storiesOf('a.csv', aMapping(), bytesOf(csv))).toMatchObject([{ content: { title } }]);
  });
});
