/** Lowers the distribution of a group to parts of the group. */
import {
  checkHousehold,
  consumptionUnits,
  factsOf,
  findHouseholdInput,
  type Household,
} from '../../household/index.ts';
import {
  type DecimalInput,
  exact,
  type Exact,
  type Month,
  roundQuotient,
  toPlainText,
  TO_THE_CENT,
} from '../../money/index.ts';
import { evaluate } from '../../rule/index.ts';
import { readNumber } from '../lowering/read-figure.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Label } from '../words.ts';
import { lowerEuros } from './context.ts';
import type { Distribution, HouseholdType } from './distribution.ts';
import { checkShares, type GroupPart, labelWith } from './group-parts.ts';
import { lowerShare } from './context.ts';

/** The number of tenths between ten parts. */
const TENTHS = 9;

/** The name of a tenth that stands before or between the numbers of a pasted text, with what follows it in brackets and a colon. */
const TENTH_NAME =
  /^(D\d\b|\d ?(er|ère|re|e|è|ème|st|nd|rd|th)? *(décile|dixième|decile|tenth)|médiane?\b|median\b)(\s*\([^)]*\))*\s*[:=]?\s*/i;

/** The parts of a group with a distribution: each tenth of each type. */
export function lowerDistribution(
  distribution: Distribution,
  household: Household | undefined,
  month: Month,
  scope: Scope,
): readonly GroupPart[] {
  const { input = 'income', per = 'household' } = distribution;
  scope.sources(distribution);
  checkInput(input, scope.at('input'));
  const standards = standardsOf(distribution, scope);
  const types = typesOf(distribution.types, household, scope);
  const ofTypes = types.map(({ label, weight, members, at }) => {
    const units = per === 'household' ? unitsOf(members, month, at) : exact(1);
    return { label, weight, members, units };
  });
  return standards.flatMap((standard, tenth) =>
    ofTypes.map(({ label, weight, members, units }): GroupPart => {
      const amount = toPlainText(roundQuotient(standard.times(units), exact(12), TO_THE_CENT));
      return {
        weight,
        household: { ...household, members, resources: { ...household?.resources, [input]: amount } },
        label: (of) => (label === null ? tenthLabel(of, tenth) : labelWith(tenthLabel(of, tenth), label)),
      };
    }),
  );
}

/** The label of a group with one of its tenths. */
function tenthLabel(of: Label, tenth: number): Label {
  const ordinal = ['1st', '2nd', '3rd'][tenth] ?? `${tenth + 1}th`;
  return labelWith(of, { fr: tenth === 0 ? '1er dixième' : `${tenth + 1}e dixième`, en: `${ordinal} tenth` });
}

/** Reports an input that is not an amount of money of a household. */
function checkInput(name: string, scope: Scope): void {
  const { value, isSound } = scope.attempt(() => scope.input(name));
  const isGiven = Object.hasOwn(scope.declarations.inputs ?? {}, name) || findHouseholdInput(name) !== undefined;
  if (isSound && isGiven && value.type !== 'money') scope.report('CAISSE-FUND-DISTRIBUTION-INPUT', { name });
}

/** The standard of living of each of the ten tenths, in euros a year. */
function standardsOf({ tenths, lowest, highest }: Distribution, scope: Scope): readonly Exact[] {
  const ends = readTenths(tenths, scope.at('tenths'));
  const [first, second] = [ends[0]!, ends[1]!];
  const [last, before] = [ends.at(-1)!, ends.at(-2)!];
  const low =
    lowest === undefined
      ? first.minus(second.minus(first).times('0.5'))
      : exact(lowerEuros(lowest, scope.at('lowest')));
  const high =
    highest === undefined
      ? last.plus(last.minus(before).times('0.5'))
      : exact(lowerEuros(highest, scope.at('highest')));
  if (lowest !== undefined && low.greaterThan(first)) {
    scope
      .at('lowest')
      .report('CAISSE-FUND-TENTHS-END', { value: toPlainText(low), tenth: 'D1', limit: toPlainText(first) });
  }
  if (highest !== undefined && high.lessThan(last)) {
    scope
      .at('highest')
      .report('CAISSE-FUND-TENTHS-END', { value: toPlainText(high), tenth: 'D9', limit: toPlainText(last) });
  }
  const middles = ends.slice(1).map((end, place) => end.plus(ends[place]!).times('0.5'));
  return [low.isNegative() ? exact(0) : low, ...middles, high];
}

/** Parses the nine tenths, and reports other numbers of them and a tenth below the one before. */
function readTenths(tenths: Distribution['tenths'], scope: Scope): readonly Exact[] {
  const isText = typeof tenths === 'string';
  const written = tenthsIn(tenths);
  if (isText) checkMarks(written.map(String), scope);
  const ends = written.map((each, place) => {
    const at = isText ? scope : scope.at(place);
    const value = exact(readNumber(each, 'money', at) ?? '0');
    if (!value.isNegative()) return value;
    at.report('CAISSE-FIGURE-NEGATIVE', { text: String(each) });
    return exact(0);
  });
  if (ends.length !== TENTHS) {
    scope.report('CAISSE-FUND-TENTHS-NUMBER', { tenths: ends.length });
    return Array.from({ length: TENTHS }, () => exact(0));
  }
  ends.forEach((end, place) => {
    const previous = ends[place - 1];
    if (previous === undefined || !end.lessThan(previous)) return;
    const details = { tenth: `D${place + 1}`, value: toPlainText(end), previous: toPlainText(previous) };
    (isText ? scope : scope.at(place)).report('CAISSE-FUND-TENTHS-ORDER', details);
  });
  return ends;
}

/** Reports the first number of a pasted text whose decimal mark is not that of the numbers before it. */
function checkMarks(numbers: readonly string[], scope: Scope): void {
  const marked = numbers.flatMap((text) => {
    const mark = /[.,](?=\d+$)/.exec(text)?.[0];
    return mark === undefined ? [] : [{ text, mark }];
  });
  const other = marked.find(({ mark }) => mark !== marked[0]!.mark);
  if (other !== undefined) scope.report('CAISSE-FUND-TENTHS-MARKS', { text: other.text, mark: marked[0]!.mark });
}

/** The tenths as they are written: a list, or the numbers of a pasted text without the names of the tenths. */
export function tenthsIn(tenths: Distribution['tenths']): readonly DecimalInput[] {
  if (typeof tenths !== 'string') return tenths;
  return tenths
    .split(/[\t\n;|]+/)
    .map((piece) => withoutName(piece.trim()))
    .filter((piece) => piece !== '');
}

/** A piece of a pasted text without the name of a tenth before its number; nothing if it has no number. */
function withoutName(piece: string): string {
  const rest = piece.replace(TENTH_NAME, '');
  return rest === piece || /\d/.test(rest) ? rest : '';
}

/** A type of household, with its place. */
interface PlacedType {
  readonly label: Label | null;
  readonly weight: string;
  readonly members: Household['members'];
  readonly at: Scope;
}

/** The types of a distribution; without types, the typical household of the group. */
function typesOf(
  types: readonly HouseholdType[] | undefined,
  household: Household | undefined,
  scope: Scope,
): readonly PlacedType[] {
  if (types === undefined) {
    if (household === undefined) scope.report('CAISSE-FUND-DISTRIBUTION-HOUSEHOLD');
    return [{ label: null, weight: '1', members: household?.members ?? [{ age: 40 }], at: scope }];
  }
  const at = scope.at('types');
  const weights = types.map(({ share }, place) => lowerShare(share, at.at(place, 'share')));
  checkShares(weights, at);
  return types.map(({ label, members }, place) => ({
    label,
    weight: weights[place]!,
    members,
    at: at.at(place, 'members'),
  }));
}

/** The consumption units of some members in a month; wrong and unknown ages are reported. */
function unitsOf(members: Household['members'], month: Month, scope: Scope): Exact {
  const [problem] = checkHousehold({ members }, month);
  if (problem !== undefined) scope.add(problem);
  else {
    const units = evaluate(consumptionUnits(), factsOf({ members }, month).facts);
    if (units.complete) return exact(String(units.value));
    scope.report('CAISSE-FUND-DISTRIBUTION-AGES');
  }
  return exact(1);
}
