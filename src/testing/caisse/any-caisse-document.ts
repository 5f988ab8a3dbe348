/** Random documents of caisses, with all kinds of decision. */
import fc from 'fast-check';
import {
  type Allocation,
  type CaisseDocument,
  type CaisseUnit,
  checkCaisse,
  type RuleVersion,
} from '../../caisse/index.ts';
import { addMonths, month } from '../../money/index.ts';
import { anyAccountRules } from './any-account-rules.ts';
import { anyAllocation, anyMonthlyAllocation } from './any-allocation.ts';
import { anyContribution, type FromAllocation } from './any-contribution.ts';
import { anyConventionnement, REGISTERS } from './any-conventionnement.ts';
import { anyCriterion } from './any-criterion.ts';
import { anyQuantities } from './any-quantity.ts';
import { DECLARATIONS } from './declarations.ts';

const START = month('2024-01');

/**
 * Random documents without errors of `checkCaisse`: one to three versions with all kinds of criterion, contribution and
 * allocation and their options, conventionnements with their registers, rules of accounts, declared inputs, a quantity of each kind, figures with sources, and parameters without a value.
 *
 * @law any document passes the check
 */
export function anyCaisseDocument(): fc.Arbitrary<CaisseDocument> {
  return fc
    .oneof(
      { weight: 4, arbitrary: anyDocument('by-itself', anyAllocation) },
      { weight: 1, arbitrary: anyDocument('from-allocation', anyMonthlyAllocation) },
    )
    .filter(isWithinLimits);
}

/**
 * What a random document may miss, since it combines the largest figures, the longest lists, decisions of different periods and rules of equal weight.
 */
const LIMITS: readonly string[] = [
  'CAISSE-PERIODS-DIFFER',
  'CAISSE-AMOUNT-TOO-LARGE',
  'CAISSE-RULE-TOO-LARGE',
  'CAISSE-CONVENTION-DISAGREE',
];

const isWithinLimits = (document: CaisseDocument): boolean =>
  !checkCaisse(document).some(({ code }) => LIMITS.includes(code));

/** Mostly households, since a caisse of participants moves nothing for several members. */
const anyUnit: fc.Arbitrary<CaisseUnit | undefined> = fc.constantFrom(undefined, 'household', undefined, 'participant');

function anyDocument(from: FromAllocation, allocation: fc.Arbitrary<Allocation>): fc.Arbitrary<CaisseDocument> {
  const decisions = {
    eligibility: anyCriterion(),
    contribution: anyContribution(from),
    allocation,
    accounts: anyAccountRules(),
    conventionnement: anyConventionnement,
  };
  const first = fc.record(decisions, { requiredKeys: ['contribution', 'allocation'] });
  const later = fc.array(fc.record(decisions, { requiredKeys: [] }), { maxLength: 2 });
  return fc.tuple(anyUnit, anyQuantities, first, later).map(([unit, quantities, one, others]) => ({
    schema: 1,
    id: 'hasard',
    name: 'Caisse au hasard',
    ...(unit === undefined ? {} : { unit }),
    ...DECLARATIONS,
    ...([one, ...others].some(({ conventionnement }) => conventionnement !== undefined) ? REGISTERS : {}),
    quantities,
    rules: [one, ...others].map((version, place): RuleVersion => ({ from: addMonths(START, place * 6), ...version })),
  }));
}
