import { describe, expect, it } from 'vitest';
import { assessHousehold, type Caisse, defineCaisse } from '../../src/caisse/index.ts';
import { parseCaisse, parseHousehold } from '../../src/schema/index.ts';

const documentWith = (amount: string): string =>
  `{ "schema": 1, "id": "essai", "name": "Essai", "rules": [{ "from": "2026-01", "contribution": { "kind": "flat", "amount": ${amount} }, "allocation": { "kind": "none" } }] }`;

const scenarioWith = (households: string): string =>
  `${documentWith('10').slice(0, -1)}, "scenarios": { "essai": { "label": "Essai", "start": "2026-01", "months": 12, "groups": [{ "label": "Tous", "households": ${households}, "contribution": 10, "allocation": 0 }] } } }`;

const firstOf = (text: string, format: 'yaml' | 'json' = 'yaml'): unknown => {
  const parsed = parseCaisse(text, { format });
  return parsed.ok ? 'read' : [parsed.diagnostics[0]?.code, parsed.diagnostics[0]?.details];
};

const ambiguous = (text: string, readings: readonly string[]): unknown => [
  'CAISSE-NUMBER-AMBIGUOUS',
  { text, readings },
];

describe('a figure with exactly three decimals', () => {
  it.each(['1.500', '"1.500"', "'1.500'"])('%s is refused with both readings', (amount) => {
    expect(firstOf(documentWith(amount))).toEqual(ambiguous('1.500', ['1.5', '1500']));
  });

  it('is refused in JSON too, with or without quotes', () => {
    for (const amount of ['1.650', '"1.650"'])
      expect(firstOf(documentWith(amount), 'json')).toEqual(ambiguous('1.650', ['1.65', '1650']));
  });

  it.each(['"1,650"', "'1.650 €'"])('%s is refused with a comma or a unit', (amount) => {
    expect(firstOf(documentWith(amount))).toMatchObject(['CAISSE-NUMBER-AMBIGUOUS', { readings: ['1.65', '1650'] }]);
  });

  it.each(['1.5', '1.50', '1500', '1500.00', '0.50', '"1 500,00"', '"1.500,00"'])('%s has one reading', (amount) => {
    expect(firstOf(documentWith(amount))).toBe('read');
  });

  it('has one reading in Swiss francs, which a caisse in euros refuses', () => {
    const amount = `"1'500.00 CHF"`;
    const swiss = documentWith(amount).replace('"rules"', '"currency": { "code": "CHF" }, "rules"');
    expect(firstOf(swiss)).toBe('read');
    expect(firstOf(documentWith(amount))).toMatchObject(['CAISSE-FIGURE-CURRENCY', {}]);
  });

  it('is refused as a number of households', () => {
    expect(firstOf(scenarioWith('1.500'))).toEqual(ambiguous('1.500', ['1.5', '1500']));
  });

  it('is text where a text is expected', () => {
    expect(firstOf(documentWith('10').replace('"Essai"', '1.500'))).toBe('read');
  });

  it('is refused in a household', () => {
    const caisse: Caisse = defineCaisse({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'proportional', base: 'income', rate: 0.1 },
          allocation: { kind: 'none' },
        },
      ],
    });
    const parsed = parseHousehold('members: [{}]\nresources: { income: 1.500 }\n');
    expect(parsed.ok).toBe(true);
    const result = assessHousehold(caisse, parsed.ok ? parsed.household : { members: [] }, '2026-01');
    expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual(['CAISSE-NUMBER-AMBIGUOUS']);
  });
});

it('a number of JavaScript has no written form: 1.234 is one number', () => {
  const document = JSON.parse(documentWith('1.5')) as Parameters<typeof defineCaisse>[0];
  expect(defineCaisse(document).document.rules).toHaveLength(1);
});
