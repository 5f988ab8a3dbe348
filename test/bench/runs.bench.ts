/**
 * Measures 1,000 runs of a budget of 36 months and 600 households with drawn assumptions: as eight groups whose number of households is drawn, and as 600
 * households of their own. Compares `runFund` with `simulateFund` called for each run on a plan that is ready, on the first runs.
 */
import { type CaisseDocument, defineCaisse, type FundGroup, type FundScenario } from '../../src/caisse/index.ts';
import { planFund, runFund, simulateFund } from '../../src/simulation/index.ts';
import { bestTimes, machine, plain, verdict } from './measure.ts';

const RUNS = 1000;
const COMPARED = 100;

const household = (place: number): FundGroup['household'] & object => ({
  members: Array.from({ length: 1 + (place % 4) }, (_, member) => ({ age: member < 2 ? 30 + (place % 40) : 9 })),
  resources: { income: 600 + ((place * 37) % 2400) },
});

const scenario = (groups: readonly FundGroup[]): FundScenario => ({
  label: 'Essai',
  start: '2027-01',
  months: 36,
  groups,
  paymentRate: { low: '85 %', mode: '92 %', high: '98 %', every: 'month' },
  arrears: { share: { low: '20 %', high: '60 %' }, after: 2 },
  takeUp: { low: '70 %', mode: '85 %', high: '100 %', every: 'month' },
  unspent: { expiresAfter: 2 },
  subsidies: [
    { label: 'Ville', amount: { low: 150_000, high: 250_000 }, every: 'year', dueMonth: 3 },
    {
      label: 'Métropole',
      amount: { values: [{ value: 0 }, { value: 120_000, weight: 3 }] },
      every: 'year',
      dueMonth: 6,
    },
    { label: 'Fondation', amount: 60_000, onlyFor: 'allocations' },
  ],
  costs: [
    { label: 'Poste', per: 'post', amount: { low: 38_000, high: 44_000 }, posts: '1.5' },
    { label: 'Plateforme', per: 'spending', amount: '2 %' },
    { label: 'Animation', per: 'household', amount: 2 },
  ],
  openingReserve: 80_000,
  reserveMonths: 1,
});

const caisseWith = (groups: readonly FundGroup[]) =>
  defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'proportional', base: 'income', rate: '4 %', minimum: 10, maximum: 120 },
        allocation: { kind: 'consumption-unit', amount: 90 },
      },
    ],
    scenarios: { essai: scenario(groups) },
  });

const groups = Array.from({ length: 8 }, (_, place): FundGroup => ({
  label: `groupe ${place}`,
  households: { from: { low: 5, high: 30 }, to: { low: 55, high: 95 }, months: 9 },
  departures: { low: '0 %', high: '3 %', every: 'month' },
  household: household(place),
}));

const alone = Array.from({ length: 600 }, (_, place): FundGroup => ({
  label: `foyer ${place}`,
  households: 1,
  household: household(place),
}));

console.log(`${machine()}, ${plain(RUNS)} runs, 36 months, 600 households; processor time`);
for (const [name, caisse] of [
  ['eight groups, households drawn', caisseWith(groups)],
  ['600 households', caisseWith(alone)],
] as const) {
  const planned = planFund(caisse, 'essai');
  const first = runFund(caisse, 'essai', { runs: RUNS, seed: 1 });
  if (!planned.ok || !first.ok) throw new Error(JSON.stringify([planned, first]));
  const { plan } = planned;
  const [runs = 0, compared = 0, central = 0] = await bestTimes(
    [
      () => runFund(caisse, 'essai', { runs: RUNS, seed: 1 }),
      () => {
        for (let run = 0; run < COMPARED; run += 1) simulateFund(plan);
      },
      () => planFund(caisse, 'essai'),
    ],
    5,
  );
  const simulated = (compared * RUNS) / COMPARED;
  console.log(
    `${name}: ${runs.toFixed(0)} ms ${verdict(runs < 1000, 'below 1,000')}, of which the plan ${central.toFixed(0)}; ` +
      `simulateFund alone ${plain(simulated)} ms, ${plain(simulated / runs)} ×`,
  );
}
