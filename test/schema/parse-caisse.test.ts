import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCaisse, parseCaisseObject, type ParseCaisseResult } from '../../src/schema/index.ts';

const presets = fileURLToPath(new URL('../../src/presets/', import.meta.url));
const document = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [{ from: '2026-01', contribution: { kind: 'flat', amount: 20 }, allocation: { kind: 'flat', amount: 100 } }],
};

const codes = (parsed: ParseCaisseResult): readonly string[] =>
  parsed.ok ? [] : parsed.diagnostics.map(({ code }) => code);

function accepted(parsed: ParseCaisseResult): Extract<ParseCaisseResult, { ok: true }> {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed;
}

describe('parseCaisse', () => {
  it.each(readdirSync(presets).filter((name) => name.endsWith('.yaml')))('reads %s, as bytes too', (name) => {
    const text = readFileSync(presets + name, 'utf8');
    const { caisse } = accepted(parseCaisse(text));
    expect(`${caisse.document.id}.yaml`).toBe(name);
    expect(accepted(parseCaisse(readFileSync(presets + name))).caisse.document).toEqual(caisse.document);
  });

  it('reads JSON with either format', () => {
    const text = JSON.stringify(document, null, 2);
    expect(accepted(parseCaisse(text, { format: 'json' })).caisse.document).toEqual(document);
    expect(accepted(parseCaisse(text)).caisse.document).toEqual(document);
  });

  it('leaves the `$schema` of editors out of the document', () => {
    const text = JSON.stringify({ $schema: './caisse.schema.json', ...document });
    expect(accepted(parseCaisse(text)).caisse.document).toEqual(document);
    expect(accepted(parseCaisseObject({ $schema: 'x', ...document })).caisse.document).toEqual(document);
  });

  it('gives the same caisse as the data itself', () => {
    expect(accepted(parseCaisse(JSON.stringify(document))).caisse.versions).toEqual(
      accepted(parseCaisseObject(document)).caisse.versions,
    );
  });

  it('reads figures as people write them', () => {
    const text = `schema: 1
id: exemple
name: Exemple
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 0,05, minimum: "12,50", maximum: 1 234,5 € }
    allocation: { kind: none }
`;
    const [version] = accepted(
      parseCaisse(text.replace('rate: 0,05, ', 'rate: "0,05", ').replace('1 234,5 €', '"1 234,5 €"')),
    ).caisse.versions;
    expect(JSON.stringify(version?.contribution.amount)).toContain('"value":"0.05"');
    expect(JSON.stringify(version?.contribution.amount)).toContain('"value":"12.5"');
    expect(JSON.stringify(version?.contribution.amount)).toContain('"value":"1234.5"');
    expect(codes(parseCaisse(text))).toEqual(['CAISSE-YAML-COMMA', 'CAISSE-YAML-COMMA']);
  });

  it('keeps a comma decimal of a block line as a figure', () => {
    const text = `schema: 1
id: exemple
name: Exemple
rules:
  - from: 2026-01
    contribution:
      kind: proportional
      base: income
      rate: 0,05
    allocation: { kind: none }
`;
    const [version] = accepted(parseCaisse(text)).caisse.versions;
    expect(JSON.stringify(version?.contribution.amount)).toContain('"value":"0.05"');
  });

  it('gives the problems in the order of the text, with places and sentences', () => {
    const parsed = parseCaisse(
      'schema: 1\nid: exemple\nnom: Exemple\nrules:\n  - form: 2026-01\n    contribution: { kind: flt }\n',
    );
    expect(parsed.ok ? [] : parsed.diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['CAISSE-KEY-UNKNOWN', 3, 1],
      ['CAISSE-KEY-UNKNOWN', 5, 5],
      ['CAISSE-KEY-MISSING', 6, 19],
      ['CAISSE-KIND-UNKNOWN', 6, 27],
    ]);
    expect(parsed.ok ? [] : parsed.diagnostics.map(({ fr, en }) => fr.length > 0 && en.length > 0)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('gives the first hundred problems', () => {
    const versions = Array.from({ length: 300 }, (_, place) => `  - form: a${place}\n`).join('');
    expect(codes(parseCaisse(`schema: 1\nid: exemple\nname: Exemple\nrules:\n${versions}`))).toHaveLength(100);
  });

  it('places later diagnostics of the text, and no others', () => {
    const { place } = accepted(parseCaisse(JSON.stringify(document, null, 2)));
    const found = { code: 'CAISSE-MONTH', severity: 'error', details: { text: 'x' } } as const;
    const [first, second] = place([
      { ...found, path: ['month'] },
      { ...found, path: ['rules', 0, 'from'] },
    ]);
    expect(first).toMatchObject({ path: ['rules', 0, 'from'], line: 7, column: 15 });
    expect(second).not.toHaveProperty('line');
  });
});

describe('parseCaisseObject', () => {
  it.each([undefined, null, 1, 'schema: 1', [], [document]])('%j is no document', (data) => {
    expect(codes(parseCaisseObject(data))).toEqual(['CAISSE-DOCUMENT-SHAPE']);
  });

  it('refuses data that is not plain', () => {
    const cyclic: Record<string, unknown> = { ...document };
    cyclic['summary'] = cyclic;
    expect(codes(parseCaisseObject(cyclic))).toEqual(['CAISSE-DOCUMENT-TOO-DEEP']);
    expect(codes(parseCaisseObject({ ...document, summary: new Date(0) }))).toEqual(['CAISSE-TYPE']);
    expect(codes(parseCaisseObject({ ...document, sources: new Map() }))).toEqual(['CAISSE-TYPE']);
    expect(codes(parseCaisseObject({ ...document, name: () => 'x' }))).toEqual(['CAISSE-TYPE']);
  });

  it('treats a key of the prototype as unknown', () => {
    const data: unknown = JSON.parse(`{"__proto__": {"polluted": 1}, "schema": 1}`);
    expect(codes(parseCaisseObject(data))).toContain('CAISSE-KEY-UNKNOWN');
    const inRecord: unknown = JSON.parse(`{"__proto__": {"title": "x"}}`);
    expect(codes(parseCaisseObject({ ...document, sources: inRecord }))).toEqual(['CAISSE-KEY-UNKNOWN']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps the warnings, unless they are not asked for', () => {
    const brackets = [
      { from: 0, amount: 50 },
      { from: 1000, amount: 20 },
    ];
    const contribution = { kind: 'steps', base: 'income', brackets };
    const data = { ...document, rules: [{ ...document.rules[0], contribution }] };
    expect(accepted(parseCaisseObject(data)).warnings.map(({ code }) => code)).toEqual([
      'CAISSE-WARN-CONTRIBUTION-FALLS',
    ]);
    expect(accepted(parseCaisseObject(data, { warnings: false })).warnings).toEqual([]);
  });

  it('takes a key whose value is undefined as left out', () => {
    const { caisse } = accepted(parseCaisseObject({ ...document, country: undefined }));
    expect(caisse.document).not.toHaveProperty('country');
    expect(codes(parseCaisseObject({ ...document, name: undefined }))).toEqual(['CAISSE-KEY-MISSING']);
  });

  it('refuses a property that throws when it is read', () => {
    const data = {
      ...document,
      get gaps(): never {
        throw new Error('no');
      },
    };
    expect(parseCaisseObject(data)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-VALUE-UNREADABLE', path: ['gaps'] }],
    });
  });

  it('gives no line without a text', () => {
    const parsed = parseCaisseObject({ ...document, nom: 'x' });
    expect(parsed.ok ? [] : parsed.diagnostics).toMatchObject([{ code: 'CAISSE-KEY-UNKNOWN', path: ['nom'] }]);
    expect(parsed.ok ? undefined : parsed.diagnostics[0]).not.toHaveProperty('line');
  });

  it('reads at most a million values', () => {
    const wide = Array.from({ length: 1000 }, () => 'x');
    const data = Array.from({ length: 1001 }, () => wide);
    expect(codes(parseCaisseObject(data))).toEqual(['CAISSE-DOCUMENT-TOO-LARGE']);
  });
});

it.each([1e12, -1, 2.5, 21])('an input of %d members has a diagnostic', (atMost) => {
  const wage = { type: 'money', label: 'wage', members: { atMost } };
  const rules = [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'none' } }];
  const result = parseCaisseObject({ schema: 1, id: 'x', name: 'X', inputs: { wage }, rules });
  expect(result.ok ? [] : result.diagnostics.map(({ code, path }) => [code, path.join('.')])).toContainEqual([
    'CAISSE-INPUT-MEMBERS',
    'inputs.wage.members.atMost',
  ]);
});
