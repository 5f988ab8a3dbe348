import { describe, expectTypeOf, it } from 'vitest';
import {
  assessHousehold,
  type CaisseDocument,
  type CaisseNeeds,
  defineCaisse,
  type HouseholdFor,
  type RuleVersion,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';

const head = { schema: 1, id: 'exemple', name: 'Exemple' } as const;

interface With<Rules extends Omit<RuleVersion, 'from'>> {
  readonly schema: 1;
  readonly rules: readonly [Rules & { readonly from: '2026-01' }];
}

/** The facts that a contribution or an allocation needs. */
type NeedsOf<Rules extends Omit<RuleVersion, 'from'>> = CaisseNeeds<With<Rules>>;

describe('the compiler knows which facts a caisse needs', () => {
  it('no facts, if amounts are the same for all', () => {
    expectTypeOf<NeedsOf<{ contribution: { kind: 'flat'; amount: 20 } }>>().toEqualTypeOf<never>();
    expectTypeOf<NeedsOf<{ allocation: { kind: 'flat'; amount: 20; per: 'adult' } }>>().toEqualTypeOf<never>();
    expectTypeOf<NeedsOf<{ allocation: { kind: 'mean' } }>>().toEqualTypeOf<never>();
  });

  it('facts by kind of contribution', () => {
    expectTypeOf<NeedsOf<{ contribution: { kind: 'free' } }>>().toEqualTypeOf<'chosen'>();
    expectTypeOf<
      NeedsOf<{ contribution: { kind: 'proportional'; base: 'standard-of-living'; rate: 1 } }>
    >().toEqualTypeOf<'income'>();
    expectTypeOf<
      NeedsOf<{ contribution: { kind: 'steps'; base: 'persons'; rateOn: 'benefits'; brackets: [] } }>
    >().toEqualTypeOf<'benefits'>();
  });

  it('facts of criteria at any place, except those of third payers', () => {
    expectTypeOf<
      NeedsOf<{
        eligibility: {
          kind: 'any';
          of: [
            { kind: 'residence'; communes: ['Cadenet'] },
            { kind: 'not'; of: { kind: 'resources'; quantity: 'savings'; is: 'above'; limit: 1 } },
            { kind: 'places'; places: 10 },
          ];
        };
      }>
    >().toEqualTypeOf<'residence' | 'savings'>();
    expectTypeOf<
      NeedsOf<{
        contribution: {
          kind: 'none';
          waivers: [{ when: { kind: 'attendance'; sessions: 1 } }];
          thirdPayers: [{ id: 'ccas'; label: 'CCAS'; when: { kind: 'orientation' } }];
        };
      }>
    >().toEqualTypeOf<'attendance'>();
  });
});

describe('assessHousehold', () => {
  const members = [{ age: 40 }] as const;

  it('requires exactly the facts that are read', () => {
    const caisse = defineCaisse({
      ...head,
      inputs: { quartier: { type: 'category', label: 'quartier', options: [{ id: 'nord', label: 'nord' }] } },
      quantities: { reste: { kind: 'remaining-income', charges: ['housingCosts'] } },
      rules: [
        { from: '2025-01', contribution: { kind: 'free' }, allocation: { kind: 'flat', amount: 100 } },
        {
          from: '2026-01',
          eligibility: { kind: 'declared', input: 'quartier' },
          contribution: { kind: 'proportional', base: 'reste', rate: '2,5 %' },
        },
      ],
    });
    const resources = { income: 1500, housingCosts: 600 };
    assessHousehold(caisse, { members, chosen: 5, resources, answers: { quartier: 'nord' } }, '2026-11');
    assessHousehold(caisse, { members, chosen: undefined, resources, answers: { quartier: undefined } }, '2026-11');
    // @ts-expect-error `chosen` is read in 2025.
    assessHousehold(caisse, { members, resources, answers: { quartier: 'nord' } }, '2026-11');
    // @ts-expect-error The remaining income depends on housing costs.
    assessHousehold(caisse, { members, chosen: 5, resources: { income: 1 }, answers: { quartier: 'nord' } }, '2026-11');
    // @ts-expect-error Resources are missing.
    assessHousehold(caisse, { members, chosen: 5, answers: { quartier: 'nord' } }, '2026-11');
    // @ts-expect-error The answer is missing.
    assessHousehold(caisse, { members, chosen: 5, resources }, '2026-11');
    // @ts-expect-error `south` is not an option.
    assessHousehold(caisse, { members, chosen: 5, resources, answers: { quartier: 'sud' } }, '2026-11');
    // @ts-expect-error Members are missing.
    assessHousehold(caisse, { chosen: 5, resources, answers: { quartier: 'nord' } }, '2026-11');
  });

  it('requires no facts if none are read', () => {
    const caisse = defineCaisse({
      ...head,
      rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 1 } }],
    });
    assessHousehold(caisse, { members }, '2026-11');
    assessHousehold(caisse, { members, residence: 'Cadenet', resources: { income: 1 } }, '2026-11');
  });

  it('knows the ids of levels', () => {
    const caisse = defineCaisse({
      ...head,
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'levels', levels: [{ id: 'bas', label: 'bas', amount: 10 }] },
          allocation: { kind: 'none' },
        },
      ],
    });
    assessHousehold(caisse, { members, answers: { level: 'bas' } }, '2026-11');
    // @ts-expect-error Other levels do not exist.
    assessHousehold(caisse, { members, answers: { level: 'haut' } }, '2026-11');
  });

  it('accepts any household if the document is not known', () => {
    expectTypeOf<HouseholdFor<CaisseDocument>>().toEqualTypeOf<Household>();
  });
});
