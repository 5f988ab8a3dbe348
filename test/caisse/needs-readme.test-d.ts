import { expectTypeOf, test } from 'vitest';
import { assessHousehold, type Caisse, type CaisseNeeds, defineCaisse } from '../../src/caisse/index.ts';

const document = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10 },
      allocation: { kind: 'flat', amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } },
    },
  ],
} as const;

test('nested amounts in a document are within the depth limit of the compiler', () => {
  const caisse: Caisse<typeof document> = defineCaisse(document);
  expectTypeOf<CaisseNeeds<typeof document>>().toEqualTypeOf<'income'>();
  assessHousehold(caisse, { members: [{ age: 38 }, { age: 8 }], resources: { income: '1 640,50' } }, '2026-11');
  assessHousehold(caisse, { members: [{}], resources: { income: undefined } }, '2026-11');
  // @ts-expect-error -- this caisse reads the income of a household
  assessHousehold(caisse, { members: [{}] }, '2026-11');
});
