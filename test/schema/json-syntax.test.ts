import { expect, it } from 'vitest';
import { parseCaisse } from '../../src/schema/index.ts';

it.each([
  ['a key in single quotes', '{\n  "schema": 1,\n  \'id\': "x"\n}', [3, 3]],
  ['a word without quotes', '{ "schema": 1, "id": oui }', [1, 22]],
  ['a text in single quotes, in a list', '{ "schema": 1, "list": [1, \'a\'] }', [1, 28]],
  ['a number with a plus sign', '{ "schema": 1,\n  "list": { "n": +3 } }', [2, 18]],
  ['a key without quotes, after lists and objects', '{ "a": [], "b": {}, "c": null,\n  d: 1 }', [2, 3]],
  ['YAML in place of an object', 'schema: 1\nid: x\n', [1, 1]],
  ['a comma before the end', '{\n  "schema": 1,\n}', [2, 14]],
  ['a comma before the end of a list', '{ "list": [1, 2, ], "id": oui }', [1, 16]],
  ['a key without a value', '{ "schema": 1, "id": }', [1, 22]],
  ['a comment', '{ "schema": 1 } # x', [1, 1]],
])('JSON syntax that is not allowed has its line and column: %s', (_name, text, [line, column]) => {
  const parsed = parseCaisse(text, { format: 'json' });
  expect(parsed).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-JSON-SYNTAX', line, column }] });
});
