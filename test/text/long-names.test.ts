import { expect, it } from 'vitest';
import { type CaisseDocument, checkCaisse } from '../../src/caisse/index.ts';
import { CaisseError } from '../../src/money/index.ts';
import { renderDiagnostic } from '../../src/text/index.ts';

const LONG = '😀'.repeat(10_000);

const rules: CaisseDocument['rules'] = [
  { from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'none' } },
];
const [only] = rules;
const base = { schema: 1, id: 'essai', name: 'Essai', rules } as const;

it.each<[string, unknown]>([
  ['a key', { ...base, [LONG]: 1 }],
  ['an id', { ...base, id: LONG }],
  ['a label', { ...base, inputs: { bail: { type: 'boolean', label: LONG } } }],
  ['a declared name', { ...base, quantities: { [LONG]: { kind: 'members' } } }],
  ['a kind', { ...base, rules: [{ ...only, contribution: { kind: LONG } }] }],
  ['a figure', { ...base, rules: [{ ...only, contribution: { kind: 'flat', amount: LONG } }] }],
  ['a parameter', { ...base, rules: [{ ...only, contribution: { kind: 'flat', amount: { parameter: LONG } } }] }],
  ['a source', { ...base, rules: [{ ...only, source: LONG }] }],
  ['a month', { ...base, rules: [{ ...only, from: LONG }] }],
])('%s of 20,000 characters is cut in messages', (_, document) => {
  const found = checkCaisse(document as CaisseDocument);
  expect(found.length).toBeGreaterThan(0);
  for (const diagnostic of found) {
    const messages = [
      renderDiagnostic(diagnostic, 'fr'),
      renderDiagnostic(diagnostic, 'en', base),
      new CaisseError([diagnostic]).message,
    ];
    for (const message of messages) {
      expect(message.length).toBeLessThan(1500);
      expect(message).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|\\ud8/);
    }
  }
});
