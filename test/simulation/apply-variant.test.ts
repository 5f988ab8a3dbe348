import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CaisseDocument, checkCaisse, defineCaisse, type FundVariant } from '../../src/caisse/index.ts';
import { parseCaisse } from '../../src/schema/index.ts';
import { applyVariant } from '../../src/simulation/index.ts';

const parsed = parseCaisse(readFileSync(new URL('../../examples/ville-60000.yaml', import.meta.url)));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
const { document } = parsed.caisse;

const steps = (base: string): object => ({ kind: 'steps', base, brackets: [{ from: 0, amount: 20 }] });

const variant = (changes: FundVariant['changes'], base = 'ville'): FundVariant => ({ label: 'Autre', base, changes });

function applied(variants: Readonly<Record<string, FundVariant>>, name = 'autre'): ReturnType<typeof applyVariant> {
  return applyVariant(defineCaisse<CaisseDocument>({ ...document, variants }), name);
}

function changed(changes: FundVariant['changes']): CaisseDocument {
  const result = applied({ autre: variant(changes) });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  expect(result.warnings).toEqual([]);
  return result.caisse.document;
}

const problems = (changes: FundVariant['changes']): readonly unknown[] => {
  const result = applied({ autre: variant(changes) });
  return (result.ok ? result.warnings : result.diagnostics).map(({ code, path, details }) => [
    code,
    path.slice(2).join(' '),
    'nearest' in details ? details.nearest : undefined,
  ]);
};

describe('a variant', () => {
  it('changes the grant of a funder by its name', () => {
    expect(changed({ 'subsidy:Ville': 80000 }).scenarios?.['ville']?.subsidies?.[0]?.amount).toBe(80000);
  });

  it('changes a threshold of the rules, the allocation and the households', () => {
    const { rules, scenarios } = changed({
      'rules.0.contribution.brackets.1.from': 900,
      allocation: 90,
      'households:seuls': 300,
    });
    expect(rules[0]).toMatchObject({ contribution: { brackets: [{}, { from: 900 }, {}] }, allocation: { amount: 90 } });
    // 20, 43, 65, 88, 110, 133, 155, 178, 200 households, times 300 / 200.
    expect(scenarios?.['ville']?.groups[0]?.households).toEqual([30, 65, 98, 132, 165, 200, 233, 267, 300]);
  });

  it('adds an item after the last one of a list, and replaces a whole part', () => {
    const gift = { label: 'Dons', funder: 'gift', amount: 500 };
    const { scenarios } = changed({ 'scenarios.ville.subsidies.3': gift, 'scenarios.ville.takeUp': '90 %' });
    expect(scenarios?.['ville']).toMatchObject({ label: 'Autre', takeUp: '90 %', subsidies: [{}, {}, {}, gift] });
  });

  it('starts from another variant', () => {
    const result = applied(
      { vote: variant({ 'subsidy:Ville': 80000 }), autre: variant({ allocation: 90 }, 'vote') },
      'autre',
    );
    expect(result.ok && result.caisse.document).toMatchObject({
      rules: [{ allocation: { amount: 90 } }],
      scenarios: { ville: { subsidies: [{ amount: 80000 }, {}, {}] } },
    });
  });

  it('reports places that its base does not have, with the nearest', () => {
    expect(problems({ 'rules.0.contributions.rate': 1 })).toEqual([
      ['CAISSE-VARIANT-PLACE', 'changes rules.0.contributions.rate', 'rules.0.contribution.rate'],
    ]);
    expect(problems({ 'subsidy:Vile': 1 })).toEqual([['CAISSE-FUND-NAME-UNKNOWN', 'changes subsidy:Vile', 'Ville']]);
    expect(problems({ 'scenarios.ville.takeup': 1 })).toMatchObject([
      ['CAISSE-KEY-UNKNOWN', expect.stringContaining('changes scenarios.ville.takeup'), 'takeUp'],
    ]);
    expect(problems({ 'scenarios.vile.takeUp': 1 })).toEqual([
      ['CAISSE-VARIANT-PLACE', 'changes scenarios.vile.takeUp', 'scenarios.ville.takeUp'],
    ]);
    expect(problems({ 'scenarios.ville.groups.7.households': 1 })).toEqual([
      ['CAISSE-VARIANT-PLACE', 'changes scenarios.ville.groups.7.households', undefined],
    ]);
    const bracket = { from: 3000, rate: '9 %' };
    expect(problems({ 'rules.0.contribution.brackets.3': bracket })).toEqual([]);
    for (const place of ['rules.0.contribution.brackets.4', 'rules.0.contribution.brackets.last']) {
      expect(problems({ [place]: bracket })).toEqual([['CAISSE-VARIANT-PLACE', `changes ${place}`, undefined]]);
    }
    expect(problems({ variants: {} })).toMatchObject([['CAISSE-VARIANT-PLACE', 'changes variants', undefined]]);
    expect(problems({ '__proto__.x': 1 })).toMatchObject([['CAISSE-VARIANT-PLACE', 'changes __proto__.x', undefined]]);
  });

  it('reports a value that is not possible at its place', () => {
    expect(problems({ 'subsidy:Ville': -5 })).toEqual([['CAISSE-FIGURE-NEGATIVE', 'changes subsidy:Ville', undefined]]);
    expect(problems({ 'rules.0.allocation.amount': [] })).toMatchObject([
      ['CAISSE-TYPE', 'changes rules.0.allocation.amount', undefined],
    ]);
  });

  it('warns of a change that changes nothing', () => {
    expect(problems({ 'subsidy:Ville': '60 000 €' })).toEqual([
      ['CAISSE-VARIANT-SAME', 'changes subsidy:Ville', undefined],
    ]);
    expect(problems({ 'scenarios.ville.costs.1.amount': '2%' })).toMatchObject([
      ['CAISSE-VARIANT-SAME', expect.anything(), undefined],
    ]);
  });

  it('leaves a declaration unused that the document or a variant uses', () => {
    const base = {
      ...document,
      quantities: {
        ...document.quantities,
        enfants: { kind: 'members', before: 10 },
        grands: { kind: 'members', from: 10 },
      },
      rules: [{ from: '2026-01', contribution: steps('enfants'), allocation: { kind: 'flat', amount: 50 } }],
      variants: {
        simple: variant({ 'rules.0.contribution': { kind: 'flat', amount: 15 } }),
        autre: variant({ 'rules.0.contribution': steps('grands') }),
      },
    };
    const caisse = defineCaisse<CaisseDocument>(base as never);
    const names = (found: readonly { readonly code: string; readonly details: object }[]): unknown[] =>
      found.flatMap(({ code, details }) => (code === 'CAISSE-WARN-UNUSED' && 'name' in details ? [details.name] : []));
    expect(names(checkCaisse<CaisseDocument>(base as never))).not.toEqual(expect.arrayContaining(['grands']));
    for (const name of ['simple', 'autre']) {
      const result = applyVariant(caisse, name);
      expect(result.ok && names(result.warnings)).toEqual([]);
    }
  });

  it('is unknown, with the nearest name', () => {
    const result = applied({ autre: variant({}) }, 'autres');
    expect(!result.ok && result.diagnostics[0]?.details).toMatchObject({ scenario: 'autres', nearest: 'autre' });
  });
});
