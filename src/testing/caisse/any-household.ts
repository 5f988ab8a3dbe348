/** Random households for a caisse, at and near the thresholds of its rules. */
import fc from 'fast-check';
import { type Caisse, type GivenFacts, type LoweredVersion, rulesAt } from '../../caisse/index.ts';
import { factsOf, type Household, type Member } from '../../household/index.ts';
import { checkArgument, checkWord, daysInMonth, exact, type Exact, type Month } from '../../money/index.ts';
import { type FactValue, type InputNode, type RuleNode, nodesOf } from '../../rule/index.ts';
import { anyValue, nodeFigures } from '../any-facts.ts';
import { AREAS, DEPARTEMENTS, PLACES, STATUSES } from './declarations.ts';

/** A household and additional facts. */
export interface AnyHousehold {
  readonly household: Household;
  readonly facts: GivenFacts;
}

/** Options of `anyHousehold`. */
export interface AnyHouseholdOptions {
  /**
   * Whether facts may be absent: `some` of them, or `none`.
   *
   * @defaultValue `'some'`
   */
  readonly absent?: 'some' | 'none';
}

/**
 * Random households that a caisse accepts in a month, with the facts that its rules read.
 *
 * @remarks
 * Numbers are figures of the rules, one unit on either side of them, zero and the ends of their ranges.
 *
 * @param caisse - the caisse that assesses them
 * @param month - the month
 * @param options - whether facts may be absent
 * @throws TypeError if an argument has another type; RangeError if the caisse has no rules in that month
 */
export function anyHousehold(
  caisse: Caisse,
  month: string,
  options: AnyHouseholdOptions = {},
): fc.Arbitrary<AnyHousehold> {
  checkArgument('options', options, 'object');
  const { absent = 'some' } = options;
  checkWord('options.absent', absent, ['some', 'none']);
  const rules = rulesAt(caisse, month);
  if (!rules.ok) throw new RangeError(`month: ${month} has no rules`);
  const figures = figuresIn(rules.version);
  const { memberInputs } = rules.version;
  const numbered = new Set(Object.values(memberInputs).flatMap((each) => each.inputs.map(({ name }) => name)));
  const inputs = Object.entries(rules.version.inputs).filter(([name]) => !numbered.has(name));
  const all = Object.fromEntries(
    inputs.map(([name, input]) => [
      name,
      name === 'daysInMonth' ? fc.constant(String(daysInMonth(rules.month))) : anyFact(input, figures),
    ]),
  );
  const facts = absent === 'none' ? fc.record(all) : fc.record(all, { requiredKeys: [] });
  return fc
    .tuple(
      anyMembers(rules.version, absent).chain((members) => withNumbers(members, rules, figures, absent)),
      facts,
    )
    .map(([members, drawn]) => {
      const known = drawn as Readonly<Record<string, FactValue>>;
      return { household: { members, ...householdOf(known) }, facts: pick(known, isBeside) };
    });
}

const RESOURCES: readonly string[] = ['income', 'benefits', 'housingCosts', 'charges', 'savings'];
const BESIDE = /^(?:parameter\.|purchases\.|pool|price|rank$|days|allocation$|contribution$)/;

const isBeside = (name: string): boolean => BESIDE.test(name);
const isAnswer = (name: string): boolean =>
  !isBeside(name) && !RESOURCES.includes(name) && name !== 'residence' && name !== 'chosen';

function householdOf(known: Readonly<Record<string, FactValue>>): Omit<Household, 'members'> {
  return {
    ...(pick(known, (name) => name === 'residence' || name === 'chosen') as Pick<Household, 'residence' | 'chosen'>),
    resources: pick(known, (name) => RESOURCES.includes(name)) as NonNullable<Household['resources']>,
    answers: pick(known, isAnswer),
  };
}

function pick(
  known: Readonly<Record<string, FactValue>>,
  isWanted: (name: string) => boolean,
): Record<string, FactValue> {
  return Object.fromEntries(Object.entries(known).filter(([name]) => isWanted(name)));
}

function anyFact(input: InputNode, figures: readonly Exact[]): fc.Arbitrary<FactValue> {
  if (input.type === 'category' && input.open)
    return fc.constantFrom(...PLACES, ...DEPARTEMENTS, ...AREAS, ...STATUSES, 'ailleurs');
  return anyValue(input, figures).map(unambiguous);
}

/** Adds a fourth decimal to a number with exactly three, which is refused because it can be read as thousands. */
const unambiguous = (value: FactValue): FactValue =>
  typeof value === 'string' && /^-?\d+\.\d{3}$/.test(value) ? `${value}0` : value;

function figuresIn({ eligibility, contribution, allocation }: LoweredVersion): readonly Exact[] {
  const rules: readonly RuleNode[] = [eligibility.rule, contribution.amount, allocation.amount];
  const texts = nodesOf(...rules).flatMap(nodeFigures);
  return [...new Set(texts)].map((text) => exact(text));
}

/** One to six members; mostly one for a caisse of participants. */
function anyMembers({ unit }: LoweredVersion, absent: 'some' | 'none'): fc.Arbitrary<Member[]> {
  const several = fc.array(anyMember(absent), { minLength: 1, maxLength: 6 });
  if (unit === 'household') return several;
  const one = fc.array(anyMember(absent), { minLength: 1, maxLength: 1 });
  return fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: several });
}

/** Numbers of members, other than zero for as many as the caisse allows; a member who is not asked has none. */
function withNumbers(
  members: readonly Member[],
  { month, version: { memberInputs } }: { readonly month: Month; readonly version: LoweredVersion },
  figures: readonly Exact[],
  absent: 'some' | 'none',
): fc.Arbitrary<Member[]> {
  const ages = factsOf({ members }, month).facts.ages ?? [];
  const asked = Object.values(memberInputs).map(({ name, inputs, from }) => {
    const places = members.flatMap((_, place) => ((ages[place] ?? from) >= from ? [place] : []));
    return { name, input: inputs[0]!, places, numbered: places.slice(0, inputs.length) };
  });
  const drawn = members.map((member, place) => {
    const numbers = asked.filter(({ places }) => places.includes(place));
    if (numbers.length === 0) return fc.constant(member);
    const values = Object.fromEntries(
      numbers.map(({ name, input, numbered }) => [
        name,
        numbered.includes(place) ? anyFact(input, figures) : fc.constant('0'),
      ]),
    );
    const resources = absent === 'none' ? fc.record(values) : fc.record(values, { requiredKeys: [] });
    return resources.map((given): Member => ({ ...member, resources: given as NonNullable<Member['resources']> }));
  });
  return fc.tuple(...drawn);
}

function anyMember(absent: 'some' | 'none'): fc.Arbitrary<Member> {
  const age = fc.oneof(fc.constantFrom(0, 2, 3, 13, 14, 17, 18, 19, 20, 25, 65), fc.nat({ max: 100 }));
  const aged = fc.oneof(
    { weight: 3, arbitrary: age.map((years): Member => ({ age: years })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('2010-01', '2010-02', '1984-12').map((birthMonth): Member => ({ birthMonth })),
    },
  );
  return absent === 'none' ? aged : fc.oneof({ weight: 6, arbitrary: aged }, { weight: 1, arbitrary: fc.constant({}) });
}
