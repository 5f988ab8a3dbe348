/** The shapes of registers and of a conventionnement. */
import {
  type DataShape,
  either,
  type KeysOf,
  kinds,
  later,
  listOf,
  NUMBER,
  object,
  optional,
  recordOf,
  TEXT,
  words,
} from '../../shape/index.ts';
import type {
  ConventionLevel,
  Conventionnement,
  ConventionOutcome,
  ConventionRule,
  CoverCeiling,
} from '../conventionnement.ts';
import { CONVENTION_KINDS } from '../conventionnement/kinds.ts';
import { CONVENTION_OPTIONS, OUTCOME_FIELD } from '../conventionnement/options.ts';
import type { Product, ProductCategory, Professional, Registers, SellingPlace } from '../conventionnement/registers.ts';
import { keysOf, kindShapes, shapeOf } from './field-shape.ts';
import { FIGURE, LABEL, SOURCED } from './words.ts';

/** The keys of the registers of a document. */
export function registerShapes(): KeysOf<Registers> {
  const entry = { label: LABEL, ...SOURCED, note: optional(LABEL) };
  const labels = optional(listOf(TEXT));
  return {
    places: optional(
      recordOf(
        object<SellingPlace>({
          ...entry,
          professional: optional(TEXT),
          channel: optional(TEXT),
          zone: optional(TEXT),
          labels,
        }),
      ),
    ),
    professionals: optional(recordOf(object<Professional>({ ...entry, zone: optional(TEXT), labels }))),
    categories: optional(recordOf(object<ProductCategory>({ ...entry, parent: optional(TEXT) }))),
    products: optional(
      recordOf(
        object<Product>({
          ...entry,
          category: optional(TEXT),
          labels,
          origin: optional(TEXT),
          processing: optional(either(TEXT, NUMBER)),
          unit: optional(LABEL),
          codes: optional(listOf(either(TEXT, NUMBER))),
          price: optional(FIGURE),
        }),
      ),
    ),
  };
}

type KeysBeside = KeysOf<Omit<Conventionnement, 'rules' | 'unlisted' | 'levels' | 'ceilings'>>;

/** The shape of `Conventionnement`. */
export const conventionnementShape: DataShape<Conventionnement> = /* @__PURE__ */ later(() => {
  const outcome = shapeOf(OUTCOME_FIELD) as DataShape<ConventionOutcome>;
  const beside: KeysBeside = { ...SOURCED, note: optional(LABEL) };
  const ids = optional(listOf(TEXT));
  return object<Conventionnement>({
    levels: optional(recordOf(object<ConventionLevel>({ label: LABEL, rate: FIGURE, ...beside }))),
    unlisted: object<Conventionnement['unlisted']>({ place: outcome, product: outcome }),
    rules: listOf(kinds<'kind', ConventionRule>('kind', kindShapes(CONVENTION_KINDS, keysOf(CONVENTION_OPTIONS)))),
    ceilings: optional(
      listOf(
        object<CoverCeiling>({
          id: TEXT,
          label: LABEL,
          amount: FIGURE,
          per: words('unit', 'purchase', 'month'),
          rules: ids,
          levels: ids,
          categories: ids,
          products: ids,
          places: ids,
          ...beside,
        }),
      ),
    ),
    ...beside,
  });
});
