import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  assessHousehold,
  type Caisse,
  type CaisseDocument,
  defineCaisse,
  type AssessedFlow,
  type GivenFacts,
  rulesAt,
} from '../../src/caisse/index.ts';
import { factsOf, type Household } from '../../src/household/index.ts';
import { exact, fromScaledInteger, month, toPlainText } from '../../src/money/index.ts';
import { caisseRules, tableFromFacts } from '../../src/population/index.ts';
import { nationalPresets, presets } from '../../src/presets/index.ts';
import { type Facts } from '../../src/rule/index.ts';
import { type BatchResult, openColumns } from '../../src/rule/many.ts';
import { anyHousehold } from '../../src/testing/caisse/any-household.ts';

interface HouseholdCase {
  readonly household: Household;
  readonly facts: GivenFacts;
}

/** A preset, the first month of one of its versions, and households. */
const anyCase: fc.Arbitrary<{
  readonly caisse: Caisse;
  readonly of: string;
  readonly cases: readonly HouseholdCase[];
}> = fc.constantFrom(...presets, ...nationalPresets).chain((document) => {
  const caisse = defineCaisse<CaisseDocument>(document);
  const months = caisse.versions.map(({ from }) => from);
  return fc
    .constantFrom(...months)
    .chain((of) =>
      fc
        .array(anyHousehold(caisse, of, { absent: 'some' }), { minLength: 1, maxLength: 12, size: 'max' })
        .map((cases) => ({ caisse, of, cases })),
    );
});

function factsIn(caisse: Caisse, of: string, { household, facts }: HouseholdCase): Facts {
  const found = rulesAt(caisse, of);
  if (!found.ok) throw new Error('a month of the rules');
  const { inputs } = found.version;
  const own = factsOf(household, month(of), inputs);
  const beside = factsOf({ members: [{}], answers: facts as never }, month(of), inputs);
  expect([...own.diagnostics, ...beside.diagnostics]).toEqual([]);
  return { ...own.facts, values: { ...own.facts.values, ...beside.facts.values } };
}

test.prop([anyCase], { numRuns: 300 })('each flow of a row is that of assessHousehold', ({ caisse, of, cases }) => {
  const found = caisseRules(caisse, of);
  if (!found.ok) throw new Error('a month of the rules');
  const households = cases.map((each) => factsIn(caisse, of, each));
  const opened = openColumns(found.rules, tableFromFacts(found.rules, households));
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  expect(opened.reader.read(0)).toBe(cases.length);
  cases.forEach(({ household, facts }, row) => {
    const result = assessHousehold(caisse, household, of, { facts: { ...facts } });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { verdict, flows } = result.assessment;
    const cell = (name: string): string | boolean | null => valueOf(opened.reader.results[name]!, row);
    expect(cell('eligible')).toBe(verdict.status === 'undecided' ? null : verdict.status === 'eligible');
    expect(flows.map(({ id }) => [id, cell(id)])).toEqual(flows.map((flow) => [flow.id, movedBy(flow)]));
  });
});

/** The amount of a flow as decimal text; zero if a choice is refused, `null` if it is unknown. */
function movedBy({ outcome }: AssessedFlow): string | null {
  switch (outcome.status) {
    case 'computed':
      return 'cents' in outcome ? toPlainText(exact(outcome.cents).times('0.01')) : outcome.value;
    case 'incomplete':
      return null;
    case 'refused':
      return '0';
    default:
      return outcome satisfies never;
  }
}

function valueOf({ type, values, unknown, decimals }: BatchResult, row: number): string | boolean | null {
  if (unknown?.[row] === 1) return null;
  const integer = values[row]!;
  return type === 'boolean' ? integer === 1 : toPlainText(fromScaledInteger(BigInt(integer), decimals));
}
