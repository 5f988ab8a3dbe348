/** Random documents with a conventionnement, and baskets. */
import fc from 'fast-check';
import type { Basket, BasketLine } from '../../src/caisse/cover.ts';
import type { CaisseDocument, Conventionnement, Registers } from '../../src/caisse/index.ts';
import { anyConventionnement, REGISTERS } from '../../src/testing/caisse/any-conventionnement.ts';

export { anyConventionnement, REGISTERS };

/** The document of a conventionnement. */
export const documentOf = (conventionnement: Conventionnement, registers: Registers = REGISTERS): CaisseDocument => ({
  schema: 1,
  id: 'hasard',
  name: 'Hasard',
  ...registers,
  rules: [
    { from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'flat', amount: 100 }, conventionnement },
  ],
});

const idsOf = (register: keyof typeof REGISTERS): readonly string[] => Object.keys(REGISTERS[register]);

const anyLine = (id: string): fc.Arbitrary<BasketLine> =>
  fc
    .record(
      {
        product: fc.constantFrom(...idsOf('products'), 'inconnu'),
        code: fc.constantFrom(111, '222', '999'),
        category: fc.constantFrom(...idsOf('categories'), 'LÉGUMES'),
        labels: fc.subarray(['AB', 'demeter']),
        origin: fc.constantFrom('Vaucluse', 'Espagne'),
        processing: fc.constantFrom(1, '3', 4),
        quantity: fc.constantFrom('1,274', 0.001, 2, 3, '0,5', 12),
        discount: fc.constantFrom(0, '0,01', 1),
        deposit: fc.constantFrom('0,20', 0.3),
        price: fc.constantFrom(0, 0.01, 0.05, 3.5, '4,99', 19.99, 120),
      },
      { requiredKeys: ['price'] },
    )
    .map((line) => ({ id, ...line }));

/** A random basket. */
export const anyBasket: fc.Arbitrary<Basket> = fc.record(
  {
    lines: fc
      .integer({ min: 0, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => anyLine(`l${place}`)))),
    discount: fc.constantFrom(0, '0,07', 1, 3),
  },
  { requiredKeys: ['lines'] },
);

/** A place of the register, or another. */
export const anyPlace: fc.Arbitrary<string> = fc.constantFrom(...idsOf('places'), 'ailleurs');
