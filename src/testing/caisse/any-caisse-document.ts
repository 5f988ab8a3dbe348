/** Random documents of caisses, of every kind of decision. */
import fc from 'fast-check';
import type { Allocation, CaisseDocument, RuleVersion } from '../../caisse/index.ts';
import { addMonths, month } from '../../money/index.ts';
import { anyAllocation, anyMonthlyAllocation } from './any-allocation.ts';
import { anyContribution, type FromAllocation } from './any-contribution.ts';
import { anyCriterion } from './any-criterion.ts';
import { DECLARATIONS } from './declarations.ts';

const START = month('2024-01');

/**
 * Random documents in which `checkCaisse` finds no error: one to three versions with every kind of criterion, contribution and
 * allocation and their common words, own inputs and quantities, figures with sources, and parameters without a value.
 *
 * @law any document passes the check
 */
export function anyCaisseDocument(): fc.Arbitrary<CaisseDocument> {
  return fc.oneof(
    { weight: 4, arbitrary: anyDocument('by-itself', anyAllocation) },
    { weight: 1, arbitrary: anyDocument('from-allocation', anyMonthlyAllocation) },
  );
}

function anyDocument(from: FromAllocation, allocation: fc.Arbitrary<Allocation>): fc.Arbitrary<CaisseDocument> {
  const decisions = { eligibility: anyCriterion(), contribution: anyContribution(from), allocation };
  const first = fc.record(decisions, { requiredKeys: ['contribution', 'allocation'] });
  const later = fc.array(fc.record(decisions, { requiredKeys: [] }), { maxLength: 2 });
  return fc.tuple(first, later).map(([one, others]) => ({
    schema: 1,
    id: 'hasard',
    name: 'Caisse au hasard',
    ...DECLARATIONS,
    rules: [one, ...others].map((version, place): RuleVersion => ({ from: addMonths(START, place * 6), ...version })),
  }));
}
