import { expect, it } from 'vitest';
import { parseCaisseObject } from '../../src/schema/index.ts';
import { planFund, simulateFund } from '../../src/simulation/index.ts';

/** The money of a funder in a month, as public and as private money in cents. */
function moneyOf(funder: string): readonly [publicMoney: number, privateMoney: number] {
  const parsed = parseCaisseObject({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'none' } }],
    scenarios: {
      un: {
        label: 'Un',
        start: '2026-01',
        months: 1,
        groups: [{ label: 'Foyers', households: 1, contribution: 0, allocation: 0 }],
        subsidies: [{ label: 'Aide', funder, amount: 500 }],
      },
    },
  });
  if (!parsed.ok) throw new Error(parsed.diagnostics.map(({ code }) => code).join(', '));
  const planned = planFund(parsed.caisse, 'un');
  if (!planned.ok) throw new Error(planned.diagnostics.map(({ code }) => code).join(', '));
  const { publicSubsidies, privateSubsidies } = simulateFund(planned.plan).summary;
  return [publicSubsidies, privateSubsidies];
}

it.each(['public', 'town', 'intercommunality', 'departement', 'region', 'state', 'social-security', 'european-union'])(
  'the money of a funder %s is public',
  (funder) => expect(moneyOf(funder)).toEqual([50000, 0]),
);

it.each(['private', 'foundation', 'gift', 'own'])('the money of a funder %s is private', (funder) =>
  expect(moneyOf(funder)).toEqual([0, 50000]),
);
