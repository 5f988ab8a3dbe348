/** Tabulates assessments of several households. */
import type {
  AssessedAllocation,
  AmountOutcome,
  Assessment,
  ContributionPeriod,
  NumberOutcome,
  Verdict,
} from '../caisse/index.ts';
import { type Period, type Unit, checkArgument, checkItems, checkParts, checkUnit } from '../money/index.ts';
import { PERIOD_WORDS } from './period-words.ts';
import {
  currencyOf,
  type Column,
  type CurrencyOptions,
  type Row,
  symbolOf,
  type Table,
  type Wording,
} from './table.ts';

/** The assessment of a household, with the name of the household in the table. */
export interface NamedAssessment {
  readonly name: string;
  readonly assessment: Assessment;
}

/** The currency and the local unit of the amounts. */
export interface AssessmentUnits extends CurrencyOptions {
  /**
   * The local unit of allocations.
   *
   * @defaultValue the currency
   */
  readonly allocationUnit?: Unit;
}

const columns: readonly Column[] = [
  { key: 'household', header: { fr: 'Foyer', en: 'Household' }, kind: 'text' },
  { key: 'verdict', header: { fr: 'Participation', en: 'Takes part' }, kind: 'text' },
  { key: 'contribution', header: { fr: 'Cotisation', en: 'Contribution' }, kind: 'cents' },
  { key: 'paid', header: { fr: 'Versé', en: 'Paid' }, kind: 'text' },
  { key: 'allocation', header: { fr: 'Allocation', en: 'Allocation' }, kind: 'cents' },
  { key: 'units', header: { fr: 'Produits', en: 'Products' }, kind: 'number' },
  { key: 'price', header: { fr: 'Prix', en: 'Price' }, kind: 'cents' },
  { key: 'every', header: { fr: 'Reçu', en: 'Received' }, kind: 'text' },
  { key: 'net', header: { fr: 'Différence', en: 'Difference' }, kind: 'cents' },
  { key: 'missing', header: { fr: 'Il manque', en: 'Missing' }, kind: 'text' },
  { key: 'refused', header: { fr: 'Refusé', en: 'Refused' }, kind: 'text' },
];

const verdicts: Readonly<Record<Verdict['status'], Wording>> = {
  eligible: { fr: 'oui', en: 'yes' },
  refused: { fr: 'non', en: 'no' },
  undecided: { fr: 'indécis', en: 'undecided' },
};

const periods: Readonly<Record<ContributionPeriod, Wording | null>> = { ...PERIOD_WORDS, month: null };

/**
 * Tabulates one household per row: participation, contribution, allocation, and the difference.
 *
 * @remarks
 * A contribution is monthly if `paid` is empty, and an allocation if `every` is. Incomplete and refused amounts are empty; `missing` lists the missing inputs, and `refused` the codes
 * of the diagnostics.
 *
 * @param assessments - the assessments, in the order of the rows
 * @param options - the currency of contributions, and the unit of allocations
 */
export function tabulateAssessments(assessments: readonly NamedAssessment[], options: AssessmentUnits = {}): Table {
  checkItems('assessments', assessments, 'object');
  assessments.forEach(({ name, assessment }, place) => {
    checkArgument(`assessments.${place}.name`, name, 'text');
    checkParts(`assessments.${place}.assessment`, assessment, { verdict: 'object' });
  });
  const currency = currencyOf(options);
  const { allocationUnit = currency } = options;
  checkUnit('options.allocationUnit', allocationUnit);
  const unitOf = (key: string): Wording => symbolOf(key === 'allocation' ? allocationUnit : currency);
  return {
    columns: columns.map((column) => (column.kind === 'cents' ? { ...column, unit: unitOf(column.key) } : column)),
    rows: assessments.map(rowOf),
  };
}

function rowOf({ name, assessment }: NamedAssessment): Row {
  const { verdict, contribution, allocation, net } = assessment;
  const outcomes = [contribution.amount, allocation.amount];
  return {
    household: name,
    verdict: verdicts[verdict.status],
    contribution: computedCents(contribution.amount),
    paid: periods[contribution.period],
    ...allocationCells(allocation),
    net: net === undefined ? null : computedCents(net),
    missing: joinNames(outcomes.flatMap((each) => (each.status === 'incomplete' ? each.missing : []))),
    refused: joinNames(
      outcomes.flatMap((each) => (each.status === 'refused' ? each.diagnostics.map(({ code }) => code) : [])),
    ),
  };
}

function allocationCells(allocation: AssessedAllocation): Row {
  switch (allocation.unit) {
    case 'money':
      return { allocation: computedCents(allocation.amount), every: periods[allocation.period] };
    case 'units':
      return { units: computedValue(allocation.amount), every: periods[allocation.period] };
    case 'price':
      return { price: computedCents(allocation.amount) };
    default:
      return allocation satisfies never;
  }
}

const computedCents = (outcome: AmountOutcome<Period>): number | null =>
  outcome.status === 'computed' ? outcome.cents : null;

const computedValue = (outcome: NumberOutcome): string | null => (outcome.status === 'computed' ? outcome.value : null);

const joinNames = (names: readonly string[]): string | null =>
  names.length === 0 ? null : [...new Set(names)].join(', ');
