import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { computeCurves } from '../../src/caisse/curves.ts';
import { type Caisse, type CaisseDocument, checkCaisse, computePool, defineCaisse } from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { exact, toPlainText } from '../../src/money/index.ts';
import type { CurveResult } from '../../src/rule/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { anyHousehold } from '../../src/testing/caisse/any-household.ts';

const MONTH = '2025-01';

/** A caisse with random contributions and criteria, whose members share what they pay in. */
const anyPooled = anyCaisseDocument()
  .map((document): CaisseDocument => ({
    ...document,
    rules: document.rules.map((version) => ({ ...version, allocation: { kind: 'mean' as const } })),
  }))
  .filter((document) => checkCaisse(document).every(({ severity }) => severity === 'warning'))
  .map((document): Caisse => defineCaisse<CaisseDocument>(document));

const anyIncome = fc.integer({ min: 0, max: 400_000 }).map((cents) => (cents / 100).toFixed(2));

const anyPool = fc.tuple(anyPooled, fc.integer({ min: 0, max: 3 })).chain(([caisse, others]) =>
  fc.record({
    caisse: fc.constant(caisse),
    own: anyHousehold(caisse, MONTH, { absent: 'none' }),
    others: fc.array(anyHousehold(caisse, MONTH, { absent: 'none' }), { minLength: others, maxLength: others }),
    incomes: fc.tuple(anyIncome, anyIncome),
  }),
);

const withIncome = (household: Household, income: string): Household => ({
  ...household,
  resources: { ...household.resources, income },
});

const value = (result: CurveResult | undefined, at: string): unknown => {
  expect(result?.complete).toBe(true);
  return result?.complete === true ? result.at(at) : undefined;
};

const euros = (outcome: object | undefined): unknown =>
  outcome !== undefined && 'cents' in outcome ? toPlainText(exact(outcome.cents as number).times('0.01')) : outcome;

test.prop([anyPool], { numRuns: 60, endOnFailure: true })(
  'the curve of a pool with the payments of the others passes through the pool',
  ({ caisse, own, others, incomes }) => {
    const facts = Object.fromEntries(Object.entries(own.facts).filter(([name]) => !name.startsWith('pool')));
    const households = others.map(({ household }) => household);
    const alone = computePool(caisse, households, MONTH, { facts });
    // A payment of others that is negative or too large cannot be shared.
    if (!alone.ok) return;
    const pool = { othersPaid: toPlainText(exact(alone.total).times('0.01')), households: alone.shares + 1 };
    for (const income of incomes) {
      const together = computePool(caisse, [withIncome(own.household, income), ...households], MONTH, { facts });
      // A household that does not take part has no share.
      if (!together.ok || together.shares === alone.shares) continue;
      const range = { input: 'income', from: income, to: income };
      const drawn = computeCurves(caisse, own.household, MONTH, { ...range, facts, pool });
      if (!drawn.ok) {
        expect(drawn.diagnostics.map(({ code }) => code)).toEqual(['CAISSE-CURVE-INPUT-UNKNOWN']);
        return;
      }
      expect(drawn.curves.isPoolFixed).toBe(false);
      const { allocation, net } = together.assessments[0]!;
      expect(value(drawn.curves.allocation, income)).toBe(euros(allocation.amount));
      if (net !== undefined) expect(value(drawn.curves.net, income)).toBe(euros(net));
    }
  },
);
