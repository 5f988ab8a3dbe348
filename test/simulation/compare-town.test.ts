import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCaisse } from '../../src/schema/index.ts';
import { compareFunds } from '../../src/simulation/index.ts';
import { describeFundDifference } from '../../src/text/index.ts';

const parsed = parseCaisse(readFileSync(new URL('../../examples/ville-60000.yaml', import.meta.url)));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
const { caisse } = parsed;
const fund = (scenario: string): { readonly caisse: typeof caisse; readonly scenario: string } => ({
  caisse,
  scenario,
});

const compared = compareFunds(fund('ville'), ['vote-80000', 'seuil-1100', 'vote-et-seuil'].map(fund), {
  month: '2028-01',
  along: {
    input: 'income',
    from: 0,
    to: 3000,
    households: [{ name: 'une personne', household: { members: [{ age: 40 }] } }],
  },
});
if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
const [vote, threshold, both] = compared.comparison.others;

const sentences = (scenario: string): readonly string[] => {
  const described = describeFundDifference(fund('ville'), fund(scenario));
  if (!described.ok) throw new Error(JSON.stringify(described.diagnostics));
  return described.changes.map(({ sentence }) => sentence.fr.replace(/[\u00A0\u202F]/g, ' '));
};

describe('the variants of the town of 60,000 inhabitants', () => {
  it('are told in sentences', () => {
    expect(sentences('vote-80000')).toEqual(['Ville : 80 000 € par an au lieu de 60 000 €.']);
    expect(sentences('seuil-1100')).toEqual(['Le seuil passe de 1 000 à 1 100 €.']);
    expect(sentences('vote-et-seuil')).toEqual([
      'Le seuil passe de 1 000 à 1 100 €.',
      'Ville : 80 000 € par an au lieu de 60 000 €.',
    ]);
  });

  it('with 20,000 € more each March, has 40,000 € more, and nobody pays another amount', () => {
    expect(vote!.difference.figures).toMatchObject({ resources: 4_000_000, charges: 0, publicCost: 4_000_000 });
    expect(vote!.difference.publicCosts.filter(({ amount }) => amount !== 0)).toEqual([
      { label: 'Ville', funder: 'town', year: '2027', amount: 2_000_000 },
      { label: 'Ville', funder: 'town', year: '2028', amount: 2_000_000 },
    ]);
    expect(vote!.effects[0]!.pays).toMatchObject({ same: 400 });
  });

  it('with a threshold of 1,100 €, lets each of the 400 households pay 3 € less', () => {
    // Standards of living of 1,300, 2,400 and 2,000 €: 35, 102 and 70 € before, 32, 99 and 67 € after.
    expect(threshold!.effects[0]!.pays).toEqual({
      more: { households: 0, amount: 0 },
      less: { households: 400, amount: -120_000 },
      same: 0,
    });
    expect(threshold!.effects[0]!.receives.same).toBe(400);
    const contribution = threshold!.curves[0]!.households[0]!.contribution;
    if (contribution.status !== 'compared') throw new Error(contribution.status);
    // At 1,010 €, 20.50 € is 21 € and 20.20 € is 20 €; at 1,025 €, 21.25 € and 20.50 € are 21 €; at 1,030 €, 21.50 € is 22 € and 20.60 € is 21 €.
    expect(contribution.intervals.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
      'same 0 1009.99',
      'less 1010 1024.99',
      'same 1025 1029.99',
      'less 1030 3000',
    ]);
  });

  it('adds up, since the grant changes no contribution', () => {
    const sum = vote!.difference.figures.closingReserve + threshold!.difference.figures.closingReserve;
    expect(both!.difference.figures.closingReserve).toBe(sum);
  });
});
