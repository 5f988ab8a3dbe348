/** The situations that give the codes of declared assumptions. */
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { factsOf } from '../../src/household/index.ts';
import { type AssumptionDiagnostics, month } from '../../src/money/index.ts';
import { caisseRules, tableFromFacts } from '../../src/population/index.ts';
import { type DeclaredAssumption, exploreNation, type NationQuestion } from '../../src/simulation/nation.ts';
import type { Situation } from './situations.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'essai',
  name: 'Essai',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '10 %', rounding: { to: 0.01 } },
      allocation: { kind: 'flat', amount: 150 },
    },
  ],
});

/** `exploreNation` over one household, with some assumptions. */
const explored =
  (assumptions: readonly DeclaredAssumption[], question?: NationQuestion): Situation['provoke'] =>
  () => {
    const found = caisseRules(caisse, '2026-03');
    if (!found.ok) throw new Error('rules');
    const household = factsOf({ members: [{ age: 40 }], resources: { income: '1000' } }, month('2026-03'), {}).facts;
    const population = { table: tableFromFacts(found.rules, [household]), weights: null };
    const options = question === undefined ? {} : { question };
    return exploreNation(caisse, '2026-03', population, { schema: 1, assumptions }, options);
  };

const span = (vary: string, low = '0', high = '1', id = vary): DeclaredAssumption => ({
  id,
  label: id,
  vary,
  range: { low, high },
});

const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((id, place) => ({ id, value: place / 100 }));
const list = (vary: string, central = 'a'): DeclaredAssumption => ({ id: vary, label: vary, vary, values, central });

export const assumptionSituations: Readonly<Record<keyof AssumptionDiagnostics, Situation>> = {
  'CAISSE-ASSUMPTION-UNKNOWN': {
    fr: '`caisse nation --assumptions`, avec « unspnt » pour « unspent »',
    en: '`caisse nation --assumptions`, with “unspnt” for “unspent”',
    provoke: explored([span('unspnt')]),
  },
  'CAISSE-ASSUMPTION-TWICE': {
    fr: '`caisse nation --assumptions`, avec deux hypothèses sur le recours',
    en: '`caisse nation --assumptions`, with two assumptions about take-up',
    provoke: explored([span('take-up'), span('take-up', '0', '1', 'recours')]),
  },
  'CAISSE-ASSUMPTION-CENTRAL': {
    fr: '`caisse nation --assumptions`, avec une valeur centrale qui n’est pas une des valeurs',
    en: '`caisse nation --assumptions`, with a central value that is none of the values',
    provoke: explored([list('take-up', 'z')]),
  },
  'CAISSE-ASSUMPTION-VALUE': {
    fr: '`caisse nation --assumptions`, avec un recours de 120 %',
    en: '`caisse nation --assumptions`, with a take-up of 120 %',
    provoke: explored([span('take-up', '50 %', '120 %')]),
  },
  'CAISSE-ASSUMPTION-PERSONS': {
    fr: '`caisse nation --assumptions`, avec un nombre de personnes qui n’est pas entier',
    en: '`caisse nation --assumptions`, with a number of persons that is not whole',
    provoke: explored([span('persons', '1', '2.5')]),
  },
  'CAISSE-ASSUMPTION-INCOME': {
    fr: '`caisse nation --assumptions`, avec un revenu que les règles ne lisent pas',
    en: '`caisse nation --assumptions`, with an income that the rules do not read',
    provoke: explored([span('income:gross_wages')]),
  },
  'CAISSE-ASSUMPTION-SOLVED': {
    fr: '`caisse nation --assumptions --solve rules.0.contribution.rate`, avec une hypothèse sur ce taux',
    en: '`caisse nation --assumptions --solve rules.0.contribution.rate`, with an assumption about this rate',
    provoke: explored([span('rules.0.contribution.rate')], {
      vary: { kind: 'figure', path: 'rules.0.contribution.rate' },
    }),
  },
  'CAISSE-ASSUMPTIONS-TOO-MANY': {
    fr: '`caisse nation --assumptions`, avec quatre hypothèses de onze valeurs',
    en: '`caisse nation --assumptions`, with four assumptions of eleven values',
    provoke: explored(['take-up', 'unspent', 'running-costs', 'income:income'].map((vary) => list(vary))),
  },
};
