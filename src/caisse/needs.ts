/** Which facts a caisse needs of a household, for the compiler: read from the type of its document. */
import type { Household } from '../household/index.ts';
import type { DecimalInput } from '../money/index.ts';
import type { AllocationFormula } from './allocation.ts';
import type { ContributionFormula } from './contribution.ts';
import type { CaisseDocument } from './document.ts';
import type { CriterionCondition } from './eligibility.ts';
import type { QuantityDefinition } from './quantity.ts';

/** Monthly amounts that stand under `resources`. */
type Resource = 'income' | 'benefits' | 'housingCosts' | 'charges' | 'savings';

/** Facts that are given beside the household, or may be left out. */
type NotTold =
  | 'adjustment'
  | 'contribution'
  | 'allocation'
  | 'rank'
  | 'price'
  | 'price.paid'
  | 'poolTotal'
  | 'poolShares'
  | 'poolRank'
  | 'daysPresent'
  | 'daysInMonth'
  | `purchases.${string}`
  | `parameter.${string}`;

/** The objects right in some objects; `thirdPayers` needs no fact of the household. */
type PartsIn<T> = T extends readonly (infer Item)[]
  ? Extract<Item, object>
  : T extends object
    ? Extract<T[Exclude<keyof T, 'thirdPayers'>], object>
    : never;

/** Some objects and those right in them. */
type Opened<T> = T | PartsIn<T>;

/** Three more levels of objects. */
type Opened3<T> = Opened<Opened<Opened<T>>>;

/** Every object in some objects, at any depth down to 12. It is written out, for the compiler gets lost in a type that calls itself. */
type PartsOf<T> = Opened3<Opened3<Opened3<Opened3<T>>>>;

/** Quantities and inputs that a part names. */
type NamesIn<Part> = Extract<
  | (Part extends { readonly base: infer Name } ? Name : never)
  | (Part extends { readonly rateOn: infer Name } ? Name : never)
  | (Part extends { readonly kind: 'resources'; readonly quantity: infer Name } ? Name : never)
  | (Part extends { readonly kind: 'declared'; readonly input: infer Name } ? Name : never)
  | (Part extends { readonly kind: 'input' | 'quantity'; readonly name: infer Name } ? Name : never),
  string
>;

/** Facts that each kind asks for by itself; a kind that is missing here does not compile. */
type FactsByKind<Part> = EveryKind<{
  // Contributions
  free: 'chosen';
  flat: never;
  proportional: never;
  marginal: never;
  steps: never;
  interpolated: never;
  levels: 'level';
  situation: 'situation';
  questionnaire: Part extends { readonly questions: readonly { readonly id: infer Id extends string }[] }
    ? `answer.${Id}`
    : never;
  'co-payment': never;
  payroll: never;
  labour: never;
  // Allocations; purchases, prices and the figures of a pool are given beside the household
  none: never;
  table: never;
  'consumption-unit': never;
  mean: never;
  'top-up': never;
  reimbursement: never;
  'in-kind': never;
  'price-tiers': never;
  'free-price': never;
  undocumented: never;
  // Criteria
  residence: 'residence';
  age: never;
  status: 'status';
  resources: never;
  'household-size': never;
  membership: 'membership';
  attendance: 'attendance';
  orientation: 'orientation';
  places: never;
  declared: never;
  all: never;
  any: never;
  not: never;
  // Quantities
  'standard-of-living': never;
  'family-quotient': never;
  'remaining-income': never;
  rule: never;
}>;

/** A table that names every kind of a decision. */
type EveryKind<Table extends Readonly<Record<KindName, unknown>>> = Table;

type KindName = (ContributionFormula | AllocationFormula | CriterionCondition | QuantityDefinition)['kind'];

/** Facts that a part needs by its kind; parts of a rule have kinds of their own. */
type FactsOfKind<Part> = Part extends { readonly kind: infer Kind extends KindName } ? FactsByKind<Part>[Kind] : never;

/** The facts from which a quantity follows, through at most four quantities of the document; a fact is its own. */
type FactsBehind<Document, Name, Depth extends readonly unknown[] = []> = Name extends 'standard-of-living'
  ? 'income'
  : Name extends 'persons' | 'adults' | 'consumption-units'
    ? never
    : Document extends { readonly quantities: Readonly<Record<Name & string, infer Quantity>> }
      ? Depth['length'] extends 4
        ? never
        : FactsOfQuantity<Document, Quantity, [...Depth, 0]>
      : Name;

type FactsOfQuantity<Document, Quantity, Depth extends readonly unknown[]> = Quantity extends {
  readonly kind: 'rule';
  readonly rule: infer Rule;
}
  ? FactsBehind<Document, NamesIn<PartsOf<Rule>>, Depth>
  : | FactsBehind<Document, Quantity extends { readonly resources: readonly (infer Name)[] } ? Name : 'income', Depth>
    | FactsBehind<Document, Quantity extends { readonly charges: readonly (infer Name)[] } ? Name : never, Depth>;

type FactsIn<Document, Part> = Exclude<FactsOfKind<Part> | FactsBehind<Document, NamesIn<Part>>, NotTold>;

/** Every part of the rules of all versions. */
type RulesOf<Document> = Document extends { readonly rules: infer Rules } ? PartsOf<Rules> : never;

/** The names of the household's facts that a document reads in any of its versions. */
export type CaisseNeeds<Document> = FactsIn<Document, RulesOf<Document>>;

/** What may be answered under a name. */
type Answer<Document, Name> = Name extends 'membership' | 'orientation'
  ? boolean
  : Document extends { readonly inputs: Readonly<Record<Name & string, infer Input>> }
    ? Input extends { readonly type: 'boolean' }
      ? boolean
      : Input extends { readonly options: readonly { readonly id: infer Id }[] }
        ? Id
        : DecimalInput
    : IdsOf<Name, RulesOf<Document>>;

/** The ids among which a choice is made; any other answer is a number or a word. */
type IdsOf<Name, Part> = Name extends 'level'
  ? Part extends { readonly levels: readonly { readonly id: infer Id }[]; readonly kind: 'levels' }
    ? Id
    : never
  : Name extends 'situation'
    ? Part extends { readonly kind: 'situation'; readonly answers: readonly { readonly id: infer Id }[] }
      ? Id
      : never
    : DecimalInput;

/**
 * A key where there are names to stand under it.
 *
 * @remarks
 * What is needed is written as keys of mapped types and not as a choice between two types: the compiler looks into such choices while it infers the
 * document, and gets lost.
 */
type KeyFor<Key, Names> = [Names] extends [never] ? never : Key;

type Resources<Name extends string> = Readonly<
  Record<KeyFor<'resources', Name>, Readonly<Record<Name, DecimalInput | undefined>>>
> & { readonly resources?: Readonly<Record<string, DecimalInput | undefined>> };

type Answers<Document, Name> = Readonly<
  Record<
    KeyFor<'answers', Name>,
    {
      readonly [Answered in Name & string]: Answer<Document, Answered> | undefined;
    }
  >
> & { readonly answers?: Readonly<Record<string, DecimalInput | boolean | undefined>> };

type Alone<Names extends keyof Household> = { readonly [Key in Names]: Household[Key] | undefined };

type Told<Document, Needs> = Pick<Household, 'members'> &
  Resources<Extract<Needs, Resource>> &
  Answers<Document, Exclude<Needs, Resource | 'residence' | 'chosen'>> &
  Alone<Extract<Needs, 'residence' | 'chosen'>> &
  Partial<Alone<'residence' | 'chosen'>>;

/**
 * A household that says all that a caisse reads, as far as the compiler knows the caisse's document.
 *
 * @remarks
 * A fact that is not known is written `undefined`, so that nothing is forgotten in silence. The caisse's own inputs stand under
 * `answers`. For a document that was read from a file or a preset, it is any {@link Household}.
 */
export type HouseholdFor<Document> = CaisseDocument extends Document
  ? Household
  : Told<Document, CaisseNeeds<Document>>;
