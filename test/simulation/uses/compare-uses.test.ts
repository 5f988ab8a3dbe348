import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCaisse, parseUses } from '../../../src/schema/index.ts';
import { type CaisseDocument, checkUses, defineCaisse, type Use } from '../../../src/caisse/index.ts';
import { compareUses, simulateCases } from '../../../src/simulation/index.ts';

const RULES = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 100 } }],
} as const;

const parsed = parseCaisse(readFileSync('examples/ville-60000.yaml'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
const simulated = simulateCases(parsed.caisse, 'ville');
const uses = parseUses(readFileSync('examples/usages.yaml'));
if (!simulated.ok || !uses.ok) throw new Error('an example');

describe('compareUses', () => {
  it('compares the town’s caisse with a cheque, an ordonnance verte and five others', () => {
    const compared = compareUses(simulated.central.simulation, uses.uses);
    if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
    expect(compared.persons).toBe('2.00');
    // 200 000 € of public money; 40, 85, 131, 176, 220, 265, 311, 356 households, then 400 in sixteen months: 7 984 household-months.
    // Cheque: 180 000 ÷ (50 × 2) = 1 800 household-months; 76 places take 40 + 23 × 76 = 1 788, 77 take 1 811.
    // Ordonnance verte: 2 % of the households, 0, 1, … 7, then 8 in sixteen months. Price tiers: 180 000 ÷ 30 = 6 000; 282 places take 917 + 18 × 282 = 5 993, 283 take 6 011.
    // Baskets: 180 000 ÷ (14.40 × 4) = 3 125; 136 places take 256 + 21 × 136 = 3 112, 137 take 3 133.
    // Canteen: 180 000 ÷ (5 × 4 × 2) = 4 500; 203 places take 432 + 20 × 203 = 4 492, 204 take 4 512.
    // Bread: 180 000 ÷ (13 × 2) = 6 923; 335 places take 1 228 + 17 × 335 = 6 923, 336 take 6 940.
    expect(
      compared.results.map(({ kind, reached, persons, householdMonths, publicMoney }) => [
        kind,
        reached,
        persons,
        householdMonths,
        publicMoney,
      ]),
    ).toEqual([
      ['caisse', 400, 800, 7_984, 20_000_000],
      ['food-voucher', 76, 152, 1_788, 20_000_000],
      ['green-prescription', 8, 16, 156, 20_000_000],
      ['price-tiers', 282, 564, 5_993, 20_000_000],
      ['solidarity-baskets', 136, 272, 3_112, 20_000_000],
      ['shared-canteen', 203, 406, 4_492, 20_000_000],
      ['in-kind-quota', 335, 670, 6_923, 20_000_000],
      ['investment', null, null, null, 20_000_000],
    ]);
    const byKind = new Map(compared.results.map((result) => [result.kind, result]));
    // The fund: (791 341.18 − 444 389.44) ÷ 7 984, and ÷ 15 968 persons.
    expect(byKind.get('caisse')).toMatchObject({ ownPayments: 44_438_944, perHousehold: 4_346, perPerson: 2_173 });
    expect(byKind.get('food-voucher')).toMatchObject({
      costs: 2_000_000,
      spent: 17_880_000,
      left: 120_000,
      perHousehold: 10_000,
      perPerson: 5_000,
    });
    expect(byKind.get('solidarity-baskets')).toMatchObject({ ownPayments: 1_991_680, perHousehold: 5_760 });
    expect(byKind.get('in-kind-quota')).toMatchObject({ spent: 17_999_800, accredited: 17_999_800 });
    expect(byKind.get('investment')).toMatchObject({ spent: 18_000_000, remains: 8_100_000, accredited: null });
  });

  it('asks for the persons of groups that have amounts only', () => {
    const group = { label: 'adhérents', households: 10, contribution: 20, allocation: 100 };
    const subsidies = [{ label: 'Ville', funder: 'town' as const, amount: 4000 }];
    const budget = { label: 'Essai', start: '2026-01', months: 2, groups: [group], subsidies };
    const caisse = defineCaisse<CaisseDocument>({ ...RULES, scenarios: { essai: budget } });
    const cases = simulateCases(caisse, 'essai');
    if (!cases.ok) throw new Error(JSON.stringify(cases.diagnostics));
    const { simulation } = cases.central;
    const voucher = { ...uses.uses[0]!, costs: 0 };
    expect(compareUses(simulation, [voucher])).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-USE-PERSONS', path: [0, 'per'], details: { names: ['adhérents'] } }],
    });
    // 4 000 ÷ (50 × 2.5 × 2 months) = 16 households, of which 10 are there.
    const given = compareUses(simulation, [voucher], { persons: '2,5' });
    expect(given).toMatchObject({
      persons: '2.50',
      results: [{ persons: 25 }, { reached: 10, persons: 25, spent: 250_000 }],
    });
    const ofHouseholds = compareUses(simulation, [{ ...voucher, per: 'household' } as Use]);
    expect(ofHouseholds).toMatchObject({
      persons: null,
      results: [{ persons: null }, { persons: null, perPerson: null }],
    });
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
