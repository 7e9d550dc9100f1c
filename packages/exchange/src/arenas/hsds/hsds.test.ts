import { arenaContent, readArenaForm } from '@samskab/domain/arenas';
import { sharedFile } from '@samskab/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicArena } from '../portable-arena.ts';
import { anyPublicArena } from '../testing/any-arena.ts';
import { partId } from './part-id.ts';
import { readHsds } from './read-hsds.ts';
import { hsdsFile, hsdsService } from './write-hsds.ts';

const textOf = async (arenas: readonly PublicArena[]) => {
  const pieces: string[] = [];
  for await (const piece of hsdsFile(arenas, arenas.length)) pieces.push(piece);
  return pieces.join('');
};
type Json = Readonly<Record<string, unknown>>;
const example = (name: string): Json | null => {
  const text = sharedFile(`vocabularies/hsds-examples/${name}`);
  return text === null ? null : (JSON.parse(text) as Json);
};

test('what is written is read back as the same arenas', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyPublicArena, { minLength: 1, maxLength: 4, selector: ({ key }) => key }),
      async (arenas) => {
        const read = readHsds(await textOf(arenas));
        expect(read.ok && read.value.map(({ key }) => key)).toEqual(arenas.map(({ key }) => key));
        const contents = read.ok ? read.value.map(({ fields }) => readArenaForm(fields)) : [];
        expect(contents).toEqual(arenas.map(({ content }) => ({ ok: true, value: content })));
      },
    ),
    { numRuns: 60 },
  );
});

test('identifiers are UUIDs, and no two parts of an arena share one', () => {
  fc.assert(
    fc.property(anyPublicArena, (arena) => {
      const ids: string[] = [];
      JSON.stringify(hsdsService(arena), (key, value: unknown) => {
        // The terms of our list are the same wherever they are used.
        if (key === 'taxonomy_term') return undefined;
        if (key === 'id') ids.push(String(value));
        return value;
      });
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids.slice(1))
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
  const many = Array.from({ length: 20_000 }, (_, at) => partId('a', String(at)));
  expect(new Set(many).size).toBe(many.length);
  expect(partId('ab', 'c')).not.toBe(partId('a', 'bc'));
});

/** Each object by the name it stands under, with its keys and the kinds of its values. */
function shapesIn(value: unknown, under: string, found: Map<string, Map<string, Set<string>>>): void {
  if (Array.isArray(value)) for (const one of value) shapesIn(one, under, found);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const shape = found.get(under) ?? new Map<string, Set<string>>();
  found.set(under, shape);
  for (const [key, one] of Object.entries(value)) {
    const kinds = shape.get(key) ?? new Set();
    shape.set(key, kinds.add(Array.isArray(one) ? 'list' : typeof one));
    shapesIn(one, key, found);
  }
}

describe('against the published standard', () => {
  const full = example('service_full.json');
  const schemas = { service: example('schema_service.json'), location: example('schema_location.json') };

  test.skipIf(full === null)(
    'every field we write is one of the full example, with the same kind of value',
    () => {
      const known = new Map<string, Map<string, Set<string>>>();
      shapesIn(full, 'service', known);
      const ours = new Map<string, Map<string, Set<string>>>();
      for (const arena of fc.sample(anyPublicArena, { numRuns: 60, seed: 7 }))
        shapesIn(hsdsService(arena), 'service', ours);
      expect([...ours.keys()]).toEqual(
        expect.arrayContaining(['location', 'schedules', 'accessibility', 'addresses', 'organization']),
      );
      for (const [name, shape] of ours)
        for (const [key, kinds] of shape) {
          expect([name, key, known.get(name)?.get(key)]).toEqual([name, key, kinds]);
        }
    },
  );

  test.skipIf(schemas.service === null)(
    'what the schemas demand is there, and their lists of values are kept to',
    () => {
      for (const arena of fc.sample(anyPublicArena, { numRuns: 60, seed: 8 })) {
        const service: Json = hsdsService(arena);
        const [at] = service['service_at_locations'] as readonly { readonly location: Json }[];
        expect(against(schemas.service, service)).toEqual([]);
        expect(against(schemas.location, at?.location ?? {})).toEqual([]);
      }
    },
  );

  test.skipIf(full === null)('the full example of the standard is read', () => {
    const read = readHsds(JSON.stringify(full));
    expect(read).toMatchObject({ ok: true, value: [{ row: 1 }] });
    const [row] = read.ok ? read.value : [];
    expect(row?.fields).toMatchObject({ 'open-4': ['10.00–18.00'], 'open-5': ['10.00–18.00'], 'open-1': [] });
    // Its position is 100, 101 and its postcode no Danish one: told, and not taken in.
    const content = readArenaForm(row?.fields ?? {});
    expect(!content.ok && content.error.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['latitude', 'postcode']),
    );
  });
});

type Rule = Readonly<{ type?: string; enum?: readonly string[]; format?: string }>;

/** What a value has against a schema: required fields, lists of values, formats and kinds. */
function against(schema: Json | null, value: Json): readonly string[] {
  const properties = (schema?.['properties'] ?? {}) as Readonly<Record<string, Rule>>;
  const required = (schema?.['required'] ?? []) as readonly string[];
  return [
    ...required.filter((name) => value[name] === undefined),
    ...Object.entries(value).flatMap(([name, one]) => (fits(properties[name], one) ? [] : [name])),
  ];
}

function fits(rule: Rule | undefined, value: unknown): boolean {
  if (!rule || (rule.enum && !rule.enum.includes(String(value)))) return false;
  if (rule.format === 'uri') return URL.canParse(String(value));
  if (rule.format === 'date-time') return new Date(String(value)).toISOString() === value;
  if (rule.type === 'array') return Array.isArray(value);
  return rule.type === undefined || typeof value === rule.type;
}

describe('files of others', () => {
  test.each([
    ['', 'notJson'],
    ['{', 'notJson'],
    ['"x"', 'notHsds'],
    ['{"a":1}', 'notHsds'],
    ['[{"a":1}]', 'notHsds'],
    ['[]', 'empty'],
    ['{"contents":[{"id":"a","name":"B","status":"defunct"}]}', 'empty'],
  ])('%s is told as %s', (text, code) => {
    expect(readHsds(text)).toEqual({ ok: false, error: { code } });
  });

  test('a service in two places is two rows; hours that are not of each week are left out', () => {
    const at = (id: string, byday: string) => ({
      id,
      location: { location_type: 'physical', addresses: [{ city: 'Aarhus C' }] },
      schedules: [{ freq: 'WEEKLY', byday, opens_at: '18:00:00', closes_at: '02:00' }],
    });
    const read = readHsds(
      JSON.stringify([{ id: 's', name: 'Kaffe', service_at_locations: [at('x', 'FR'), at('y', '1TU')] }]),
    );
    expect(read.ok && read.value.map(({ key }) => key)).toEqual(['s/x', 's/y']);
    expect(
      read.ok && read.value.map(({ fields }) => [fields['open-5'], fields['open-2'], fields['municipality']]),
    ).toEqual([
      [['18.00–02.00'], [], ['0751']],
      [[], [], ['0751']],
    ]);
  });

  test('any text is read or told what is wrong, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(typeof readHsds(text).ok).toBe('boolean');
      }),
    );
  });
});
test('the empty arena is written with what HSDS demands', () => {
  const content = arenaContent.parse({ name: 'Huset' });
  const arena = {
    key: 'k',
    content,
    page: 'https://a.example',
    confirmedOn: null,
    updatedAt: new Date(0),
    isExample: false,
  };
  expect(hsdsService(arena)).toMatchObject({
    id: 'k',
    name: 'Huset',
    status: 'active',
    languages: [],
    attributes: [],
  });
});
