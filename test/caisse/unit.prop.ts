import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { assessHousehold, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import type { Member } from '../../src/household/index.ts';
import { anyCase } from './any-case.ts';

const withUnit = (document: CaisseDocument, unit: CaisseDocument['unit'] & string) =>
  defineCaisse<CaisseDocument>({ ...document, unit });

test.prop([anyCase('some')])(
  'a participant alone is assessed as a household of one',
  ({ caisse, household, month, facts }) => {
    const alone = { ...household, members: household.members.slice(0, 1) };
    const [one, other] = (['participant', 'household'] as const).map((unit) => {
      const result = assessHousehold(withUnit(caisse.document, unit), alone, month, { facts });
      return result.ok ? [result.assessment.verdict, result.assessment.flows] : result.diagnostics;
    });
    expect(one).toEqual(other);
  },
);

const withoutIncome = ({ resources, ...member }: Member): Member =>
  resources === undefined
    ? member
    : { ...member, resources: Object.fromEntries(Object.keys(resources).map((name) => [name, 0])) };

test.prop([anyCase('some'), fc.integer({ min: 2, max: 5 })])(
  'a caisse of participants moves nothing for several members',
  ({ caisse, household, month, facts }, size) => {
    // At most as many members as the caisse asks may have more than zero of what it asks each of them.
    const first = household.members[0]!;
    const others = Array.from({ length: size - 1 }, () => withoutIncome(first));
    const several = { ...household, members: [first, ...others] };
    const result = assessHousehold(withUnit(caisse.document, 'participant'), several, month, { facts });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    for (const { outcome } of result.assessment.flows) {
      const isZero = outcome.status === 'computed' && Number('cents' in outcome ? outcome.cents : outcome.value) === 0;
      expect(isZero || outcome.status === 'refused').toBe(true);
    }
  },
);
