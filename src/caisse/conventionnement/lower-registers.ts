/** Lowers and checks the registers of a document. */
import { nearestDetail } from '../../money/index.ts';
import { normalForm } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import type { LoweredRegisters, PlaceFacts, ProductFacts } from './lowered.ts';
import type { ProductCategory, RegisterEntry, RegisterName, Registers, SellingPlace, Product } from './registers.ts';

/** Lowers the registers of a document. Unknown names, cycles of categories and codes of two products are reported. */
export function lowerRegisters(scope: Scope): LoweredRegisters {
  const { places = {}, professionals = {}, categories = {}, products = {} } = scope.declarations;
  checkSources(scope);
  const lineages = new Map(Object.keys(categories).map((id) => [id, lineageOf(id, categories, scope)]));
  const codes = new Map<string, string>();
  for (const [id, { codes: own = [] }] of Object.entries(products)) {
    own.forEach((code, place) => {
      const product = codes.get(String(code));
      if (product === undefined) codes.set(String(code), id);
      else
        scope
          .top('products', id, 'codes', place)
          .report('CAISSE-CONVENTION-CODE-TWICE', { code: String(code), product });
    });
  }
  return {
    places: new Map(
      Object.entries(places).map(([id, place]) => [id, placeFacts(id, place, professionals, scope.top('places', id))]),
    ),
    products: new Map(
      Object.entries(products).map(([id, product]) => [
        id,
        productFacts(id, product, lineages, scope.top('products', id)),
      ]),
    ),
    codes,
    categories: lineages,
  };
}

const REGISTERS: readonly RegisterName[] = ['places', 'professionals', 'categories', 'products'];

function checkSources({ declarations, top }: Scope): void {
  for (const register of REGISTERS) {
    for (const [id, entry] of Object.entries<RegisterEntry>(declarations[register] ?? {})) {
      top(register, id).sources(entry);
    }
  }
}

/** A category and those that contain it. */
function lineageOf(id: string, categories: NonNullable<Registers['categories']>, scope: Scope): readonly string[] {
  const lineage: string[] = [];
  for (let next: string | undefined = id; next !== undefined;) {
    if (lineage.includes(next)) {
      scope.top('categories', id, 'parent').report('CAISSE-CONVENTION-CATEGORY-CYCLE', { name: id });
      break;
    }
    lineage.push(next);
    const parent: string | undefined = (Object.hasOwn(categories, next) ? categories[next] : NO_CATEGORY)?.parent;
    if (parent !== undefined && !isDeclared(parent, categories, scope.top('categories', next, 'parent'))) break;
    next = parent;
  }
  return lineage;
}

const NO_CATEGORY: ProductCategory = { label: '' };

function placeFacts(
  id: string,
  { professional, channel, zone, labels = [] }: SellingPlace,
  professionals: NonNullable<Registers['professionals']>,
  scope: Scope,
): PlaceFacts {
  const isKnown = professional !== undefined && isDeclared(professional, professionals, scope.at('professional'));
  const owner = isKnown ? professionals[professional] : undefined;
  const within = zone ?? owner?.zone;
  return {
    place: id,
    ...(professional === undefined ? {} : { professional }),
    ...(channel === undefined ? {} : { channel: normalForm(channel) }),
    ...(within === undefined ? {} : { zone: normalForm(within) }),
    labels: [...labels, ...(owner?.labels ?? [])].map(normalForm),
  };
}

function productFacts(
  id: string,
  { category, labels = [], origin, processing, price }: Product,
  lineages: ReadonlyMap<string, readonly string[]>,
  scope: Scope,
): ProductFacts {
  const { categories = {} } = scope.declarations;
  const isKnown = category !== undefined && isDeclared(category, categories, scope.at('category'));
  return {
    product: id,
    categories: (isKnown ? lineages.get(category) : undefined) ?? [],
    labels: labels.map(normalForm),
    ...(origin === undefined ? {} : { origin: normalForm(origin) }),
    ...(processing === undefined ? {} : { processing: normalForm(String(processing)) }),
    ...(price === undefined ? {} : { base: scope.at('price').decimal(price, 'money') }),
  };
}

/** Whether a name is declared in a register; otherwise it is reported. */
export function isDeclared(name: string, register: Readonly<Record<string, unknown>>, scope: Scope): boolean {
  if (Object.hasOwn(register, name)) return true;
  scope.report('CAISSE-CONVENTION-NAME-UNKNOWN', { name, ...nearestDetail(name, Object.keys(register)) });
  return false;
}
