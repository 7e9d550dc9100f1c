import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedPath } from '@samskab/testing';
import { describe, expect, test } from 'vitest';
import { BASE_VOCABULARIES } from '../testing.ts';
import { readTable, wholeTable } from '../read/read-table.ts';
import { readJoin } from './join-table.ts';
import { mapTable, type MappedItem } from './map-table.ts';
import { parseMapping, type Mapping } from './mapping.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const isThere = sharedPath('collaborative-governance') !== null;

const MAPPINGS = join(ROOT, 'content', 'mappings');

function mappingOf(name: string): Mapping {
  const parsed = parseMapping(JSON.parse(readFileSync(join(MAPPINGS, `${name}.json`), 'utf8')));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.problems.join('; ')}`);
  return parsed.value;
}

const bytes = (file: string) => new Uint8Array(readFileSync(sharedPath(file) ?? ''));

async function itemsOf(name: string, file: string, second?: string): Promise<readonly MappedItem[]> {
  const mapping = mappingOf(name);
  const other =
    second && mapping.join
      ? await readJoin(readTable(bytes(second), { name: second }), mapping.join, second)
      : null;
  const options = { file, other: other?.ok ? other.value : null };
  const items: MappedItem[] = [];
  for await (const item of mapTable(
    readTable(bytes(file), { name: file }),
    mapping,
    BASE_VOCABULARIES,
    options,
  )) {
    items.push(item);
  }
  return items;
}

/** How many rows became stories, and how many were refused for what. Said aloud, so that a run leaves a report. */
function counted(name: string, file: string, items: readonly MappedItem[]) {
  const stories = items.filter((item) => item.ok).map((item) => item.value);
  const masked = stories.map((story) => Object.values(story.masked).reduce((sum, n) => sum + n, 0));
  const reasons = new Map<string, number>();
  for (const item of items) {
    if (!item.ok) reasons.set(item.error.code, (reasons.get(item.error.code) ?? 0) + 1);
  }
  const refused = Object.fromEntries(reasons);
  const sum = masked.reduce((all, n) => all + n, 0);
  console.log(
    `${name} < ${basename(file)}: ${stories.length} stories, refused ${JSON.stringify(refused)}, ${sum} passages masked`,
  );
  return { stories: stories.length, refused };
}

test.each(readdirSync(MAPPINGS).filter((file) => file.endsWith('.json')))('%s is a mapping', (file) => {
  expect(mappingOf(basename(file, '.json'))).toMatchObject({
    source: { licence: expect.stringMatching(/./) },
  });
});

const CASES = 'collaborative-governance/cgcdb-60-cases.csv';
const TITLES = 'participedia/cases_title_description.csv';
const CODED = 'participedia/cases_coded.csv';

describe.runIf(isThere)('every row of every case table becomes a story or is refused with a reason', () => {
  test.each([
    ['collaborative-governance', CASES, undefined, { stories: 60, refused: {} }],
    ['participedia-titles', TITLES, undefined, { stories: 2258, refused: {} }],
    ['participedia-coded', CODED, TITLES, { stories: 2258, refused: { missingField: 1056 } }],
    ['participedia-coded', CODED, undefined, { stories: 0, refused: { missingField: 3314 } }],
    ['participedia-full', 'participedia/cases_sample_full.csv', undefined, { stories: 10, refused: {} }],
    ['participedia-denmark', 'participedia/cases_denmark.json', undefined, { stories: 35, refused: {} }],
  ])('%s reads %s', async (name, file, second, expected) => {
    expect(counted(name, file, await itemsOf(name, file, second))).toEqual(expected);
  });

  test.each([
    ['collaborative-governance', CASES],
    ['participedia-titles', TITLES],
    ['participedia-full', 'participedia/cases_sample_full.csv'],
    ['participedia-denmark', 'participedia/cases_denmark.json'],
  ])('%s reads no column that %s does not have', async (name, file) => {
    const table = await wholeTable(bytes(file), { name: file });
    const columns = table.ok ? Object.keys(table.value.rows[0]?.cells ?? {}) : [];
    expect(mappingOf(name).columns.filter((column) => !columns.includes(column))).toEqual([]);
  });

  test('a table of another source is refused by the columns it lacks', async () => {
    expect(await itemsOf('collaborative-governance', TITLES)).toMatchObject([
      {
        ok: false,
        error: { scope: 'file', code: 'missingColumns', column: expect.stringContaining('Case.Name') },
      },
    ]);
  });

  test('the derived tables of the case database are no case tables', async () => {
    const items = await itemsOf('collaborative-governance', 'collaborative-governance/cgcdb-likert.csv');
    expect(items).toMatchObject([{ error: { code: 'missingColumns' } }]);
  });
});

describe.runIf(isThere)('how it went in the case database', () => {
  /** The rule of the README, written once more without the mapping. */
  function naive(cells: Readonly<Record<string, string>>): string | null {
    const number = (column: string) => (/^[1-5]$/.test(cells[column] ?? '') ? Number(cells[column]) : null);
    const results = ['1', '2', '3', '4', '5', '6', '7', '8']
      .filter((n) => ['Start', 'Middle', 'End'].some((at) => (number(`Q10.${n}_${at}`) ?? 0) >= 4))
      .map((n) => number(`Q55.${n}_End`) ?? (n === '5' ? number('Q55._5End') : null))
      .filter((result) => result !== null);
    const harm = (number('Q58.4_End') ?? 0) >= 4;
    const reached = results.some((result) => result >= 4);
    const missed = harm || results.some((result) => result <= 2);
    if (reached) return missed ? 'mixed' : 'good';
    if (missed) return 'bad';
    return results.length > 0 ? 'mixed' : null;
  }

  test('follows the published rule in every case, and all three answers occur', async () => {
    const table = await wholeTable(bytes(CASES), { name: CASES });
    const rows = table.ok ? table.value.rows : [];
    const items = await itemsOf('collaborative-governance', CASES);
    const valences = items.map((item) => (item.ok ? item.value.content.valence : 'refused'));
    expect(valences).toEqual(rows.map(({ cells }) => naive(cells)));
    expect(new Set(valences)).toEqual(new Set(['good', 'mixed', 'bad', null]));
  });

  test('agrees with the outcomes: nothing bad in a good story, and no bad one without something bad', async () => {
    const items = await itemsOf('collaborative-governance', CASES);
    const directions = items.map((item) => ({
      valence: item.ok ? item.value.content.valence : 'refused',
      seen: new Set(item.ok ? item.value.content.outcomes.map(({ direction }) => direction) : []),
    }));
    const wrong = directions.filter(
      ({ valence, seen }) =>
        (valence === 'good' && (seen.has('worse') || seen.has('same') || !seen.has('better'))) ||
        (valence === 'bad' && !seen.has('worse') && !seen.has('same')),
    );
    expect(wrong).toEqual([]);
    expect(directions).toHaveLength(60);
  });
});
