import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { type AlikeHouseholds, totalFlows } from '../../src/caisse/many.ts';
import { addMonths, month } from '../../src/money/index.ts';
import { rememberTotals } from '../../src/simulation/remember-totals.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { anyHousehold } from '../../src/testing/caisse/any-household.ts';

const START = month('2024-01');

/** Caisses whose amounts depend on what is not the same in all months and for all households of a group. */
const dependent = [
  { contribution: { choice: 'at-least' } },
  { contribution: { period: 'entry' } },
  { contribution: { period: 'year' } },
  { allocation: { per: 'adult' } },
  { allocation: { proRata: { by: 'day' } } },
  { eligibility: { kind: 'places', places: 42 } },
].map(
  ({ contribution = {}, allocation = {}, ...others }) =>
    ({
      schema: 1,
      id: 'exemple',
      name: 'Exemple',
      rules: [
        {
          from: START,
          contribution: { kind: 'flat', amount: 10, ...contribution },
          allocation: { kind: 'flat', amount: 60, ...allocation },
          ...others,
        },
        { from: '2025-01', allocation: { kind: 'flat', amount: 70 } },
      ],
    }) as CaisseDocument,
);

const anyDocument = fc.oneof(anyCaisseDocument(), { weight: 2, arbitrary: fc.constantFrom(...dependent) });

/** The answers of a household beside its own, as a scenario states them: some with the days of a month. */
const anyDays = fc.constantFrom({}, {}, {}, { daysInMonth: 31 });

const anyCase = anyDocument.chain((document) => {
  const caisse: Caisse = defineCaisse<CaisseDocument>(document);
  const group = fc.tuple(anyHousehold(caisse, START), anyDays).map(([{ household, facts }, days]) => {
    const others = Object.entries(facts).filter(
      ([name, fact]) => fact !== undefined && !/^(?:pool|rank|daysInMonth)/.test(name),
    );
    return { ...household, answers: { ...household.answers, ...(Object.fromEntries(others) as object), ...days } };
  });
  const step = fc.record({
    group: fc.nat({ max: 1 }),
    households: fc.constantFrom(0, 3, 3, 3, 50),
    offset: fc.constantFrom(0, 2, 4, 11, 12, 14, 1, 3),
    entered: fc.constantFrom(0, 2, 12),
    chosen: fc.constantFrom('10', '10', '10', '20'),
    firstRank: fc.constantFrom(1, 41, 90),
  });
  return fc.record({
    caisse: fc.constant(caisse),
    groups: fc.array(group, { minLength: 2, maxLength: 2 }),
    birthMonth: fc.constantFrom(null, null, '2006-04'),
    steps: fc.array(step, { minLength: 6, maxLength: 20 }),
  });
});

test.prop([anyCase], { numRuns: 300 })(
  'totals that are kept are those of the month',
  ({ caisse, groups, birthMonth, steps }) => {
    const totalsOf = rememberTotals(caisse);
    const members = birthMonth === null ? {} : { members: [{ birthMonth }] };
    for (const { group, households, offset, entered, chosen, firstRank } of steps) {
      const household = { ...groups[group]!, ...members, chosen };
      const alike = { household, households, firstRank, entered: addMonths(START, entered) } as AlikeHouseholds;
      const at = addMonths(START, offset);
      expect(totalsOf(group, alike, at)).toEqual(totalFlows(caisse, alike, at));
    }
  },
);
