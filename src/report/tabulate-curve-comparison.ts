/** Tabulates who pays or receives more under other rules. */
import type { AmountComparison, CurveComparison, HouseholdComparison } from '../caisse/curves.ts';
import type { ContributionPeriod } from '../caisse/index.ts';
import {
  centsFromExact,
  exact,
  scaledText,
  toScaledInteger,
  checkArgument,
  checkItems,
  checkParts,
  checkWord,
} from '../money/index.ts';
import type { NumberInputNode, NumberType } from '../rule/index.ts';
import { PERIOD_WORDS } from './period-words.ts';
import { groupAlternations, type GroupedInterval, type GroupedKind } from './group-alternations.ts';
import { type Cell, type Column, type ColumnKind, symbolOf, type Table, type Wording } from './table.ts';
import { checkUnits, type CurveUnits } from './tabulate-curve.ts';

/** The amount of a household that is compared. */
export type ComparedAmount = 'contribution' | 'allocation' | 'net';

/**
 * Tabulates the intervals of one amount for all types of household, one row each: the type, from which value, to which value (excluded), what changes, and the smallest and largest difference.
 *
 * @remarks
 * Differences have their period in the header unless they are monthly. Short intervals that alternate because of roundings are one row. An interval that goes to the end of the compared values has no end in the table. An amount that cannot be compared has one row that says why.
 *
 * @param comparison - a comparison of `compareCurves`
 * @param amount - which amount
 * @param units - the currency of the amounts, and of the number
 */
export function tabulateCurveComparison(
  comparison: CurveComparison,
  amount: ComparedAmount,
  units: Omit<CurveUnits, 'along'> = {},
): Table {
  checkParts('comparison', comparison, { input: 'object' });
  checkItems('comparison.households', comparison.households, 'object');
  checkArgument('amount', amount, 'text');
  checkWord('amount', amount, ['contribution', 'allocation', 'net']);
  checkUnits(units);
  const { input, households } = comparison;
  const along = kindOf(input.type);
  const result = households.some((household) => isCounted(household[amount])) ? 'number' : 'cents';
  const { currency = 'EUR', alongCurrency = currency } = units;
  const period = comparedPeriod(comparison, amount);
  const every: Wording =
    period === undefined || period === 'month'
      ? { fr: '', en: '' }
      : { fr: `, ${PERIOD_WORDS[period].fr}`, en: `, ${PERIOD_WORDS[period].en}` };
  const column = (key: string, header: Wording, kind: ColumnKind, unit = currency): Column =>
    kind === 'cents' ? { key, header, kind, unit: symbolOf(unit) } : { key, header, kind };
  return {
    columns: [
      { key: 'household', header: { fr: 'Type de foyer', en: 'Type of household' }, kind: 'text' },
      column('from', { fr: 'De', en: 'From' }, along, alongCurrency),
      column('before', { fr: 'À (exclu)', en: 'To (excluded)' }, along, alongCurrency),
      { key: 'change', header: { fr: 'Changement', en: 'Change' }, kind: 'text' },
      column('minimum', { fr: `Différence minimale${every.fr}`, en: `Smallest difference${every.en}` }, result),
      column('maximum', { fr: `Différence maximale${every.fr}`, en: `Largest difference${every.en}` }, result),
    ],
    rows: households.flatMap((household) => rowsOf(household, amount, input, result)),
  };
}

/** The period of an amount that is compared; none for a price, or where no household has a comparison. */
export function comparedPeriod(
  { households }: CurveComparison,
  amount: ComparedAmount,
): ContributionPeriod | undefined {
  for (const { [amount]: of } of households) {
    if (of?.status === 'compared' && of.period !== 'once') return of.period;
  }
  return undefined;
}

const isCounted = (amount: AmountComparison | undefined): boolean =>
  amount?.status === 'compared' && amount.unit === 'units';

const kindOf = (type: NumberType): ColumnKind => (type === 'money' ? 'cents' : type === 'ratio' ? 'rate' : 'number');

function rowsOf(
  household: HouseholdComparison,
  key: ComparedAmount,
  input: NumberInputNode,
  result: ColumnKind,
): Table['rows'] {
  const amount = household[key];
  const name =
    typeof household.name === 'string'
      ? household.name
      : { fr: household.name.fr, en: household.name.en ?? household.name.fr };
  if (amount === undefined) return [];
  if (amount.status !== 'compared') return [{ household: name, change: STATUSES[amount.status] }];
  const intervals = groupAlternations(amount.intervals);
  const last = intervals.at(-1);
  return intervals.map((interval) => ({
    household: name,
    from: written(interval.from, kindOf(input.type)),
    before: interval === last ? null : written(beyond(interval, input), kindOf(input.type)),
    change: CHANGES[key][interval.kind],
    ...differencesOf(interval, result),
  }));
}

const differencesOf = ({ minimum, maximum }: GroupedInterval, kind: ColumnKind): Table['rows'][number] => ({
  ...(minimum === undefined ? {} : { minimum: written(minimum.value, kind) }),
  ...(maximum === undefined ? {} : { maximum: written(maximum.value, kind) }),
});

/** The first value after an interval. */
const beyond = ({ to }: GroupedInterval, { decimals }: NumberInputNode): string =>
  scaledText(toScaledInteger(exact(to), decimals) + 1n, decimals);

const written = (text: string, kind: ColumnKind): Cell => (kind === 'cents' ? centsFromExact(exact(text)) : text);

const SHARED: Readonly<Record<Exclude<GroupedKind, `${string}less` | `${string}more`>, Wording>> = {
  same: { fr: 'rien ne change', en: 'no change' },
  joins: { fr: 'participe désormais', en: 'now takes part' },
  leaves: { fr: 'ne participe plus', en: 'no longer takes part' },
  outside: { fr: 'ne participe pas', en: 'does not take part' },
  varying: { fr: 'varie selon l’arrondi', en: 'varies with the rounding' },
  refused: { fr: 'choix refusé', en: 'choice refused' },
  incomplete: { fr: 'il manque une donnée', en: 'a fact is missing' },
};

/** What an interval says, by the amount. */
const CHANGES: Readonly<Record<ComparedAmount, Readonly<Record<GroupedKind, Wording>>>> = {
  contribution: {
    ...SHARED,
    less: { fr: 'verse moins', en: 'pays less' },
    more: { fr: 'verse plus', en: 'pays more' },
    'same-or-less': { fr: 'verse autant ou moins', en: 'pays as much or less' },
    'same-or-more': { fr: 'verse autant ou plus', en: 'pays as much or more' },
  },
  allocation: {
    ...SHARED,
    less: { fr: 'reçoit moins', en: 'receives less' },
    more: { fr: 'reçoit plus', en: 'receives more' },
    'same-or-less': { fr: 'reçoit autant ou moins', en: 'receives as much or less' },
    'same-or-more': { fr: 'reçoit autant ou plus', en: 'receives as much or more' },
  },
  net: {
    ...SHARED,
    less: { fr: 'y perd', en: 'loses' },
    more: { fr: 'y gagne', en: 'gains' },
    'same-or-less': { fr: 'y perd ou rien ne change', en: 'loses, or no change' },
    'same-or-more': { fr: 'y gagne ou rien ne change', en: 'gains, or no change' },
  },
};

const STATUSES: Readonly<Record<Exclude<AmountComparison['status'], 'compared'>, Wording>> = {
  'different-units': { fr: 'unités ou périodes différentes', en: 'different units or periods' },
  'too-fine': { fr: 'change de signe trop souvent', en: 'changes its sign too often' },
};
