/** Random caisses with several households, and what each flow of them adds up to when each is assessed alone. */
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type AssessedFlow,
  type Assessment,
  assessHousehold,
  type Caisse,
  type CaisseDocument,
  computePool,
  defineCaisse,
  rulesAt,
} from '../../src/caisse/index.ts';
import { factsOf } from '../../src/household/index.ts';
import { exact, type Exact, month, toPlainText } from '../../src/money/index.ts';
import { caisseRules } from '../../src/population/index.ts';
import type { Facts } from '../../src/rule/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { type AnyHousehold, anyHousehold } from '../../src/testing/caisse/any-household.ts';

/** Months of 31 days. */
const MONTHS = ['2024-01', '2024-07', '2025-01'] as const;

/** Households of a caisse in a month. */
export interface Case {
  readonly caisse: Caisse;
  readonly of: string;
  readonly cases: readonly AnyHousehold[];
}

/** A random case; `absent` says whether facts may be missing. */
export const anyCase = (absent: 'some' | 'none'): fc.Arbitrary<Case> =>
  fc.tuple(anyCaisseDocument(), fc.constantFrom(...MONTHS)).chain(([document, of]) => {
    const caisse: Caisse = defineCaisse<CaisseDocument>(document);
    return fc
      .array(anyHousehold(caisse, of, { absent }), { minLength: 1, maxLength: 6 })
      .map((cases) => ({ caisse, of, cases }));
  });

const POOL: readonly string[] = ['poolTotal', 'poolShares', 'poolRank'];

/** Merges a household with its other facts. */
export function mergeFacts({ household, facts }: AnyHousehold): AnyHousehold['household'] {
  const otherFacts = Object.entries(facts).filter(([name, fact]) => fact !== undefined && !POOL.includes(name));
  return { ...household, answers: { ...household.answers, ...(Object.fromEntries(otherFacts) as object) } };
}

/** The facts of a household, without those of a pool. */
export function factsIn(caisse: Caisse, of: string, household: AnyHousehold['household']): Facts {
  const found = rulesAt(caisse, of);
  if (!found.ok) throw new Error('a month of the rules');
  const { facts, diagnostics } = factsOf(household, month(of), found.version.inputs, found.version.memberInputs);
  expect(diagnostics).toEqual([]);
  const { poolTotal: _t, poolShares: _s, poolRank: _r, ...values } = facts.values;
  return { ...facts, values: { daysInMonth: 31, ...values } };
}

/** Assesses all households with the pool that they share, if there is one; `null` if the pool is unknown. */
export function assessAll({ caisse, of, cases }: Case): readonly Assessment[] {
  const households = cases.map(mergeFacts);
  const found = caisseRules(caisse, of);
  if (found.ok && found.pool !== null) {
    const pool = computePool(caisse, households, of);
    if (pool.ok) return pool.assessments;
  }
  return households.map((household) => {
    const result = assessHousehold(caisse, household, of);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.assessment;
  });
}

const amountOf = ({ outcome }: AssessedFlow): Exact | null => {
  if (outcome.status === 'refused') return exact(0);
  if (outcome.status === 'incomplete') return null;
  return 'cents' in outcome ? exact(outcome.cents).times('0.01') : exact(outcome.value);
};

/** The sum of the known amounts of each flow, and the number of households with a known amount. */
export function expectedTotals(assessments: readonly Assessment[]): readonly (readonly [string, string, string])[] {
  return assessments[0]!.flows.map(({ id }) => {
    const known = assessments.flatMap(({ flows }) => amountOf(flows.find((flow) => flow.id === id)!) ?? []);
    const sum = known.reduce((left, right) => left.plus(right), exact(0));
    return [id, toPlainText(sum), String(known.length)];
  });
}
