import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caisseJsonSchema } from '../../src/schema/index.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url));
const documents = (name: string): string[] => readdirSync(folder(name)).filter((file) => file.endsWith('.yaml'));
const read = (name: string, file: string): unknown => parse(readFileSync(folder(name) + file, 'utf8'));

const schema = caisseJsonSchema();

let validate: ValidateFunction | undefined;

/** Whether the schema accepts a document. It is compiled inside a test, so that a schema that does not compile fails that test. */
const accepts = (document: unknown): boolean => {
  validate ??= new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(schema);
  return validate(document);
};

/** The codes of problems that a JSON Schema can detect. */
const SHAPE = [
  'KEY-UNKNOWN',
  'KEY-MISSING',
  'KEYS-EXCLUSIVE',
  'KIND-UNKNOWN',
  'VALUE-UNKNOWN',
  'TYPE',
  'DOCUMENT-SHAPE',
];

describe('the JSON Schema', () => {
  it('is draft-07, has an id and is plain data', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema['$id']).toMatch(/^https:.*caisse\.schema\.json$/);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it.each(documents('src/presets'))('accepts %s', (file) => {
    expect(accepts(read('src/presets', file)) || validate?.errors).toBe(true);
  });

  it('accepts a document that names it', () => {
    const [file] = documents('src/presets');
    expect(accepts({ $schema: './caisse.schema.json', ...(read('src/presets', file!) as object) })).toBe(true);
  });

  it.each(SHAPE)('refuses the document of CAISSE-%s', (code) => {
    expect(accepts(read('test/errors', `CAISSE-${code}.yaml`))).toBe(false);
  });

  it('accepts documents with errors only in figures', () => {
    for (const file of documents('test/errors').filter((name) => /-(RULES?|FUND|SCALE|SOURCE|MONTH|AGE)-/.test(name))) {
      expect([file, accepts(read('test/errors', file))]).toEqual([file, true]);
    }
  });

  it('has definitions with a name, a French title and an English description', () => {
    const definitions = schema['definitions'] as Record<string, Record<string, unknown>>;
    for (const [name, definition] of Object.entries(definitions)) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(definition).toMatchObject({
        title: expect.stringMatching(/\S/) as unknown,
        description: expect.stringMatching(/\S/) as unknown,
      });
    }
    expect(Object.keys(definitions)).toEqual(
      expect.arrayContaining(['Contribution', 'Allocation', 'Criterion', 'Figure', 'Rule']),
    );
  });

  it('describes keys in French and English', async () => {
    const described = descriptionsIn(schema, []).slice(1);
    expect(described.length).toBeGreaterThan(100);
    expect(described.filter((line) => !/: \S.* · \S/s.test(line))).toEqual([]);
    await expect(`${described.join('\n')}\n`).toMatchFileSnapshot('described-keys.txt');
  });
});

/** The path and the description of each key and definition that has one. */
function descriptionsIn(node: unknown, path: readonly string[]): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { title, description } = node as Readonly<Record<string, unknown>>;
  const text = [title, description].filter((each) => typeof each === 'string').join(' · ');
  return [
    ...(text === '' ? [] : [`${path.join('.')}: ${text}`]),
    ...Object.entries(node).flatMap(([key, each]) => descriptionsIn(each, [...path, key])),
  ];
}
