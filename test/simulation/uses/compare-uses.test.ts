import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCaisse, parseUses } from '../../../src/schema/index.ts';
import { checkUses, compareUses, simulateCases } from '../../../src/simulation/index.ts';

const parsed = parseCaisse(readFileSync('examples/ville-60000.yaml'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
const simulated = simulateCases(parsed.caisse, 'ville');
const uses = parseUses(readFileSync('examples/usages.yaml'));
if (!simulated.ok || !uses.ok) throw new Error('an example');

describe('compareUses', () => {
  it('compares the town’s caisse with a cheque, an ordonnance verte and four others', () => {
    const compared = compareUses(simulated.central.simulation, uses.uses, { persons: '2.25' });
    if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
    // 200 000 € of public money over 24 months. Cheque: 180 000 ÷ (50 × 2.25 × 24) = 66.7 households. Ordonnance verte: 2 % of 400. Price tiers: 180 000 ÷ (60 × 50 % × 24) = 250.
    // Baskets: 180 000 ÷ (14.40 × 4 × 24) = 130.2. Canteen: 180 000 ÷ (5 × 4 × 2.25 × 24) = 166.7.
    expect(
      compared.results.map(({ kind, reached, persons, publicMoney }) => [kind, reached, persons, publicMoney]),
    ).toEqual([
      ['caisse', 400, 900, 20_000_000],
      ['food-voucher', 66, 148, 20_000_000],
      ['green-prescription', 8, 18, 20_000_000],
      ['price-tiers', 250, 562, 20_000_000],
      ['solidarity-baskets', 130, 292, 20_000_000],
      ['shared-canteen', 166, 373, 20_000_000],
      ['investment', null, null, 20_000_000],
    ]);
    const byKind = new Map(compared.results.map((result) => [result.kind, result]));
    expect(byKind.get('food-voucher')).toMatchObject({
      costs: 2_000_000,
      spent: 17_820_000,
      left: 180_000,
      perPerson: 5_000,
    });
    expect(byKind.get('investment')).toMatchObject({ spent: 18_000_000, remains: 8_100_000, accredited: null });
  });

  it('names a share above one, a price that is no reduction, and what is not a number', () => {
    const [voucher] = uses.uses;
    const basket = uses.uses.find(({ kind }) => kind === 'solidarity-baskets');
    const checked = checkUses([
      { ...voucher, costs: '120 %' },
      { ...voucher, amount: '-5' },
      { ...basket, paid: 16 },
      { ...voucher, amount: 'cinq' },
    ]);
    expect(checked.ok ? [] : checked.diagnostics.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      '0.costs CAISSE-USE-SHARE',
      '1.amount CAISSE-FIGURE-NEGATIVE',
      '2.paid CAISSE-USE-PAID',
      '3.amount CAISSE-NUMBER-UNREADABLE',
    ]);
  });
});
