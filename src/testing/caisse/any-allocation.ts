/** Random allocations of every kind, with the options that apply to each. */
import fc from 'fast-check';
import { type Allocation, lowerCaisse } from '../../caisse/index.ts';
import { ALLOCATION_KINDS, ALLOCATION_OPTIONS, type AllocationKindName, type FieldShapes } from '../../caisse/kinds.ts';
import { anyCriterion } from './any-criterion.ts';
import { anyFields, anyOfKind, type FieldOptions } from './any-field.ts';
import { DECLARATIONS } from './declarations.ts';

const ONE_LEVEL: FieldOptions = { criterion: anyCriterion(1) };

/** A random allocation of any kind and period. */
export const anyAllocation: fc.Arbitrary<Allocation> = fc.oneof(
  ...(Object.keys(ALLOCATION_KINDS) as AllocationKindName[]).map(anyAllocationOf),
);

/** A random allocation in money a month that depends neither on the contribution nor on a pool. */
export const anyMonthlyAllocation: fc.Arbitrary<Allocation> = anyAllocation.filter(isMonthly);

function anyAllocationOf(name: AllocationKindName): fc.Arbitrary<Allocation> {
  const kind = ALLOCATION_KINDS[name];
  const taken = Object.entries(ALLOCATION_OPTIONS as FieldShapes).filter(([option]) =>
    (kind.options as readonly string[]).includes(option),
  );
  return fc
    .tuple(anyOfKind(name, kind, ONE_LEVEL), anyFields(Object.fromEntries(taken), ONE_LEVEL))
    .map(([formula, options]) => withPeriod({ ...formula, ...options } as Allocation));
}

/** Removes options that do not apply: a conversion of a month, and a proration of a week without a conversion. */
function withPeriod({ conversion, proRata, ...allocation }: Allocation): Allocation {
  const isMonth = allocation.period === undefined || allocation.period === 'month';
  return {
    ...allocation,
    ...(conversion === undefined || isMonth ? {} : { conversion }),
    ...(proRata === undefined || (conversion === undefined && !isMonth) ? {} : { proRata }),
  };
}

function isMonthly(allocation: Allocation): boolean {
  if (ALLOCATION_KINDS[allocation.kind].readsContribution === true) return false;
  const rules = [{ from: '2024-01', contribution: { kind: 'none' as const }, allocation }];
  const lowered = lowerCaisse({ schema: 1, id: 'hasard', name: 'Hasard', ...DECLARATIONS, rules });
  const version = lowered.ok ? lowered.caisse.versions[0] : undefined;
  if (version === undefined) return false;
  return (
    version.allocation.unit === 'money' && version.allocation.period === 'month' && !('poolTotal' in version.inputs)
  );
}
