/** Assessments of several households as one table. */
import type {
  AllocationPeriod,
  AllocationResult,
  AmountOutcome,
  Assessment,
  NumberOutcome,
  Verdict,
} from '../caisse/index.ts';
import type { Period } from '../money/index.ts';
import { type Column, type CurrencyOptions, type Row, symbolOf, type Table, type Wording } from './table.ts';

/** A household's name in a table and what was assessed for it. */
export interface NamedAssessment {
  readonly name: string;
  readonly assessment: Assessment;
}

/** What the amounts are counted in. */
export interface AssessmentUnits extends CurrencyOptions {
  /**
   * The local unit of what is received.
   *
   * @defaultValue the currency
   */
  readonly allocationUnit?: string;
}

const columns: readonly Column[] = [
  { key: 'household', header: { fr: 'Foyer', en: 'Household' }, kind: 'text' },
  { key: 'verdict', header: { fr: 'Participation', en: 'Takes part' }, kind: 'text' },
  { key: 'contribution', header: { fr: 'Cotisation', en: 'Contribution' }, kind: 'cents' },
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

const periods: Readonly<Record<AllocationPeriod, Wording | null>> = {
  month: null,
  week: { fr: 'par semaine', en: 'a week' },
  'four-weeks': { fr: 'par 4 semaines', en: 'every 4 weeks' },
};

/**
 * Households one a row: who takes part, what each pays and receives, and the difference.
 *
 * @remarks
 * What is received is a month's where `every` is empty. An amount that is incomplete or refused is empty; `missing` has the names of the inputs that are absent, `refused` the codes of the
 * diagnostics.
 *
 * @param assessments - the households in the order in which they are shown
 * @param options - what is paid is counted in `currency`; what is received in `allocationUnit`, the same if left out
 */
export function tabulateAssessments(assessments: readonly NamedAssessment[], options: AssessmentUnits = {}): Table {
  const { currency = 'EUR', allocationUnit = currency } = options;
  const unitOf = (key: string): string => symbolOf(key === 'allocation' ? allocationUnit : currency);
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
    ...allocationCells(allocation),
    net: net === undefined ? null : computedCents(net),
    missing: joinNames(outcomes.flatMap((each) => (each.status === 'incomplete' ? each.missing : []))),
    refused: joinNames(
      outcomes.flatMap((each) => (each.status === 'refused' ? each.diagnostics.map(({ code }) => code) : [])),
    ),
  };
}

function allocationCells(allocation: AllocationResult): Row {
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
