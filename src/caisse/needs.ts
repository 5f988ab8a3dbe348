/** The facts of a household that a caisse needs, derived at compile time from the type of its document. */
import type { Household } from '../household/index.ts';
import type { DecimalInput } from '../money/index.ts';
import type { AllocationFormula } from './allocation.ts';
import type { ContributionFormula } from './contribution.ts';
import type { CaisseDocument } from './document.ts';
import type { CriterionCondition } from './eligibility.ts';
import type { QuantityDefinition } from './quantity.ts';

/** The monthly amounts under `resources`. */
type Resource = 'income' | 'benefits' | 'housingCosts' | 'charges' | 'savings';

/** Facts that are optional, or given separately from the household. */
type GivenElsewhere =
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

/** The direct children of objects, without `thirdPayers`, which needs no household input. */
type PartsIn<T> = T extends readonly (infer Item)[]
  ? Extract<Item, object>
  : T extends object
    ? Extract<T[Exclude<keyof T, 'thirdPayers'>], object>
    : never;

/** Objects and their direct children. */
type Opened<T> = T | PartsIn<T>;

/** Objects and three levels below them. */
type Opened3<T> = Opened<Opened<Opened<T>>>;

/** All objects down to a depth of 12. Not recursive, because a recursive type exceeds the compiler's depth limit. */
type PartsOf<T> = Opened3<Opened3<Opened3<Opened3<T>>>>;

/** The quantities and inputs that a part names. */
type NamesIn<Part> = Extract<
  | (Part extends { readonly base: infer Name } ? Name : never)
  | (Part extends { readonly rateOn: infer Name } ? Name : never)
  | (Part extends { readonly kind: 'resources'; readonly quantity: infer Name } ? Name : never)
  | (Part extends { readonly kind: 'declared'; readonly input: infer Name } ? Name : never)
  | (Part extends { readonly kind: 'input' | 'quantity'; readonly name: infer Name } ? Name : never),
  string
>;

/** The facts that each kind reads; a missing kind does not compile. */
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
  // Facts of members are in `members[].resources`
  'each-member': never;
  labour: never;
  // Allocations; purchases, prices and the figures of a pool are given separately
  none: never;
  table: never;
  'consumption-unit': never;
  mean: never;
  'top-up': never;
  reimbursement: never;
  'shared-price': never;
  'in-kind': never;
  'price-tiers': never;
  'free-price': never;
  undocumented: never;
  // Criteria
  residence:
    | (Part extends { readonly communes: unknown } ? 'residence' : never)
    | (Part extends { readonly departements: unknown } ? 'departement' : never)
    | (Part extends { readonly areas: unknown } ? 'area' : never);
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
  members: never;
  'sum-of-members': never;
  rule: never;
}>;

/** A table with all kinds. */
type EveryKind<Table extends Readonly<Record<KindName, unknown>>> = Table;

type KindName = (ContributionFormula | AllocationFormula | CriterionCondition | QuantityDefinition)['kind'];

/** The facts that a part needs by its kind; nodes of a rule have other kinds. */
type FactsOfKind<Part> = Part extends { readonly kind: infer Kind extends KindName } ? FactsByKind<Part>[Kind] : never;

/** The facts that a quantity derives from, through at most four quantities of the document; a fact derives from itself. */
type FactsBehind<Document, Name, Depth extends readonly unknown[] = []> = Name extends 'standard-of-living'
  ? 'income'
  : Name extends 'persons' | 'adults' | 'consumption-units'
    ? never
    : Document extends { readonly inputs: Readonly<Record<Name & string, { readonly members: object }>> }
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
  : Quantity extends { readonly kind: 'members' | 'sum-of-members' }
    ? never
    : | FactsBehind<Document, Quantity extends { readonly resources: readonly (infer Name)[] } ? Name : 'income', Depth>
      | FactsBehind<Document, Quantity extends { readonly charges: readonly (infer Name)[] } ? Name : never, Depth>;

type FactsIn<Document, Part> = Exclude<FactsOfKind<Part> | FactsBehind<Document, NamesIn<Part>>, GivenElsewhere>;

/** All parts of the rules of all versions. */
type RulesOf<Document> = Document extends { readonly rules: infer Rules } ? PartsOf<Rules> : never;

/** The names of the household's facts that a document reads in any of its versions. */
export type CaisseNeeds<Document> = FactsIn<Document, RulesOf<Document>>;

/** The type of the answer for a name. */
type Answer<Document, Name> = Name extends 'membership' | 'orientation'
  ? boolean
  : Document extends { readonly inputs: Readonly<Record<Name & string, infer Input>> }
    ? Input extends { readonly type: 'boolean' }
      ? boolean
      : Input extends { readonly options: readonly { readonly id: infer Id }[] }
        ? Id
        : DecimalInput
    : IdsOf<Name, RulesOf<Document>>;

/** The ids of a choice; other answers are numbers or words. */
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
 * A key if there are names under it.
 *
 * @remarks
 * Required facts are keys of mapped types rather than conditional types, because the compiler evaluates conditional types while it infers the document
 * and exceeds its depth limit.
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
 * A household with a key for each fact that a caisse reads, if the compiler knows the type of its document.
 *
 * @remarks
 * Write `undefined` for an unknown fact, so that no fact is forgotten. Declared inputs are under `answers`. For a document
 * read from a file or a preset, the type is {@link Household}.
 */
export type HouseholdFor<Document> = CaisseDocument extends Document
  ? Household
  : Told<Document, CaisseNeeds<Document>>;
