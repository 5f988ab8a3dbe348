/** Tabulates a caisse over a population under declared assumptions. */
import { checkParts, exact, formatRate, type Unit } from '../../money/index.ts';
import type {
  AssumptionTarget,
  ExploredAssumption,
  ExploredBar,
  ExploredCell,
  ExploredNation,
  ExploredOutcome,
} from '../../simulation/nation.ts';
import type { FigureType } from '../../simulation/index.ts';
import { goalWords, exploredTarget, exploredValueName, exploredValueText } from '../../text/fund.ts';
import { labelText, renderDiagnostic } from '../../text/index.ts';
import { roundedCents } from '../rounded-cents.ts';
import {
  currencyOf,
  type Cell,
  type Column,
  type ColumnKind,
  type CurrencyOptions,
  inCurrency,
  type Row,
  type Table,
  type Wording,
} from '../table.ts';

/** The tables of declared assumptions. Sums are those of a year. */
export interface ExploredTables {
  /** Each value with its source. */
  readonly assumptions: Table;
  /** Each combination; `null` if it was not asked for. */
  readonly grid: Table | null;
  /** The smallest and the largest result of each assumption on its own, the largest difference first. */
  readonly tornado: Table;
  /** The quantiles of the drawn combinations; `null` without them. */
  readonly bands: Table | null;
  /** The drawn combinations; `null` without them. */
  readonly sample: Table | null;
}

const MONTHS = 12;

const KINDS: Readonly<Record<FigureType, ColumnKind>> = {
  money: 'cents',
  rate: 'rate',
  ratio: 'number',
  number: 'number',
  households: 'number',
};

const column = (key: string, kind: ColumnKind, fr: string, en: string): Column => ({ key, header: { fr, en }, kind });
const year = (euros: string): number => roundedCents(exact(euros).times(MONTHS));
const figure = (type: FigureType | null, value: string): Cell =>
  type === 'money' ? roundedCents(exact(value)) : value;

const HYPOTHESIS: Wording = { fr: 'hypothèse', en: 'hypothesis' };

/**
 * Tabulates the readings of declared assumptions.
 *
 * @param explored - the result of `exploreNation`
 * @param options - the currency
 */
export function tabulateExplored(explored: ExploredNation, options: CurrencyOptions = {}): ExploredTables {
  checkParts('explored', explored, { assumptions: 'list', tornado: 'list' });
  const currency = currencyOf(options);
  const { grid, sample } = explored;
  return {
    assumptions: tabulateValues(explored, currency),
    grid: grid === null ? null : tabulateCells(explored, grid, options),
    tornado: tabulateBars(explored, options),
    bands: tabulateQuantiles(explored, options),
    sample: sample === null ? null : tabulateCells(explored, sample.cells, options),
  };
}

const nameOf = ({ declared: { label } }: ExploredAssumption): Wording => ({
  fr: labelText(label, 'fr'),
  en: labelText(label, 'en'),
});

function tabulateValues({ assumptions }: ExploredNation, currency: Unit): Table {
  return {
    columns: [
      column('assumption', 'text', 'Hypothèse', 'Assumption'),
      column('vary', 'text', 'Ce qui varie', 'What varies'),
      column('value', 'text', 'Valeur', 'Value'),
      column('central', 'text', 'Centrale', 'Central'),
      column('source', 'text', 'Source', 'Source'),
    ],
    rows: assumptions.flatMap((assumption) =>
      assumption.values.map(({ source }, place): Row => ({
        assumption: nameOf(assumption),
        vary: exploredTarget(assumption.target),
        value: exploredValueName(assumption, place, currency),
        central: place === assumption.central ? { fr: 'oui', en: 'yes' } : null,
        source: source ?? HYPOTHESIS,
      })),
    ),
  };
}

/** The targets of assumptions by which each further sum is known. */
const KNOWN_BY: Readonly<Record<'net' | 'newSpending', readonly AssumptionTarget['kind'][]>> = {
  net: ['lost', 'saved'],
  newSpending: ['replaced'],
};

const has = ({ assumptions }: ExploredNation, sum: keyof typeof KNOWN_BY): boolean =>
  assumptions.some(({ target: { kind } }) => KNOWN_BY[sum].includes(kind));

const sumColumns = (explored: ExploredNation): readonly Column[] => [
  column('cost', 'cents', 'Coût, par an', 'Cost, a year'),
  column('paid', 'cents', 'Versé au fonds, par an', 'Paid into the fund, a year'),
  column('left', 'cents', 'Reste, par an', 'Left, a year'),
  ...(has(explored, 'net') ? [column('net', 'cents', 'Solde net, par an', 'Net balance, a year')] : []),
  ...(has(explored, 'newSpending')
    ? [column('newSpending', 'cents', 'Achats alimentaires nouveaux, par an', 'New spending on food, a year')]
    : []),
  ...(explored.solvedType === null
    ? []
    : [{ key: 'balance', header: goalWords(explored.question?.goal).header, kind: KINDS[explored.solvedType] }]),
];

const yearIfKnown = (euros: string | null | undefined): Cell => (typeof euros === 'string' ? year(euros) : null);

function sumCells({ solvedType }: ExploredNation, outcome: ExploredOutcome): Row {
  if (outcome.kind === 'invalid') return {};
  const { paid, cost, left, net, newSpending, balance } = outcome;
  const found = balance?.holds === true ? { balance: figure(solvedType, balance.value) } : {};
  return {
    cost: year(cost),
    paid: year(paid),
    left: year(left),
    net: yearIfKnown(net),
    newSpending: yearIfKnown(newSpending),
    ...found,
  };
}

/** A column for each assumption, then what the combination gives. */
function tabulateCells(explored: ExploredNation, cells: readonly ExploredCell[], options: CurrencyOptions): Table {
  const { assumptions } = explored;
  const currency = currencyOf(options);
  const hasProblem = cells.some(({ outcome }) => outcome.kind === 'invalid');
  return {
    columns: inCurrency(
      [
        ...assumptions.map((assumption): Column => ({
          key: `assumption-${assumption.declared.id}`,
          header: nameOf(assumption),
          kind: 'text',
        })),
        ...sumColumns(explored),
        ...(hasProblem ? [column('problem', 'text', 'Problème', 'Problem')] : []),
      ],
      options,
    ),
    rows: cells.map(({ values, outcome }): Row => ({
      ...Object.fromEntries(
        assumptions.map((assumption, place) => [
          `assumption-${assumption.declared.id}`,
          valueCell(assumption, values[place]!, currency),
        ]),
      ),
      ...sumCells(explored, outcome),
      ...(outcome.kind === 'invalid' ? { problem: problemOf(outcome) } : {}),
    })),
  };
}

/** The name of a value that is one of those of the assumption, otherwise the value. */
function valueCell(assumption: ExploredAssumption, value: string, currency: Unit): Cell {
  const place = assumption.values.findIndex((each) => each.value === value);
  return place === -1
    ? exploredValueText(assumption.type, value, currency)
    : exploredValueName(assumption, place, currency);
}

function problemOf({ diagnostics: [first] }: Extract<ExploredOutcome, { readonly kind: 'invalid' }>): Cell {
  if (first === undefined) return null;
  return { fr: renderDiagnostic(first, 'fr'), en: renderDiagnostic(first, 'en') };
}

/** The headers of the ends of a bar. */
interface Ends {
  readonly least: Wording;
  readonly most: Wording;
}

const ENDS: Readonly<Record<Exclude<ExploredNation['measure'], 'balance'>, Ends>> = {
  left: {
    least: { fr: 'Reste le plus faible, par an', en: 'Least that is left, a year' },
    most: { fr: 'Reste le plus élevé, par an', en: 'Most that is left, a year' },
  },
  net: {
    least: { fr: 'Solde net le plus faible, par an', en: 'Least net balance, a year' },
    most: { fr: 'Solde net le plus élevé, par an', en: 'Largest net balance, a year' },
  },
};

function endsOf({ measure, question }: ExploredNation): Ends {
  if (measure !== 'balance') return ENDS[measure];
  const { fr, en } = goalWords(question?.goal).header;
  return {
    least: { fr: `${fr}, la plus basse`, en: `${en}, lowest` },
    most: { fr: `${fr}, la plus haute`, en: `${en}, highest` },
  };
}

function tabulateBars(explored: ExploredNation, options: CurrencyOptions): Table {
  const { assumptions, tornado, measure, solvedType } = explored;
  const currency = currencyOf(options);
  const kind: ColumnKind = measure === 'balance' ? KINDS[solvedType ?? 'number'] : 'cents';
  const cell = (value: string | null): Cell => {
    if (value === null) return null;
    return measure === 'balance' ? figure(solvedType, value) : year(value);
  };
  const valueAt = ({ assumption, outcomes }: ExploredBar, end: string | null): Cell => {
    const place = outcomes.findIndex((outcome) => measureOf(outcome, measure) === end);
    return end === null || place === -1 ? null : exploredValueName(assumptions[assumption]!, place, currency);
  };
  const { least, most } = endsOf(explored);
  return {
    columns: inCurrency(
      [
        column('assumption', 'text', 'Hypothèse', 'Assumption'),
        column('atLeast', 'text', 'Avec', 'With'),
        { key: 'least', header: least, kind },
        column('atMost', 'text', 'Avec', 'With'),
        { key: 'most', header: most, kind },
      ],
      options,
    ),
    rows: tornado.map((bar): Row => ({
      assumption: nameOf(assumptions[bar.assumption]!),
      atLeast: valueAt(bar, bar.least),
      least: cell(bar.least),
      atMost: valueAt(bar, bar.most),
      most: cell(bar.most),
    })),
  };
}

function measureOf(outcome: ExploredOutcome, measure: ExploredNation['measure']): string | null {
  if (outcome.kind === 'invalid') return null;
  if (measure !== 'balance') return outcome[measure];
  return outcome.balance?.holds === true ? outcome.balance.value : null;
}

function tabulateQuantiles(explored: ExploredNation, options: CurrencyOptions): Table | null {
  const { sample, solvedType } = explored;
  const bands = sample?.bands ?? null;
  if (sample === null || bands === null) return null;
  const { quantiles } = sample;
  return {
    columns: inCurrency(
      [column('share', 'text', 'Part des combinaisons', 'Share of the combinations'), ...sumColumns(explored)],
      options,
    ),
    rows: quantiles.map((quantile, place): Row => ({
      share: { fr: formatRate(quantile, 'fr'), en: formatRate(quantile, 'en') },
      cost: year(bands.cost[place]!),
      paid: year(bands.paid[place]!),
      left: year(bands.left[place]!),
      net: yearIfKnown(bands.net?.[place]),
      newSpending: yearIfKnown(bands.newSpending?.[place]),
      ...(bands.balance === null ? {} : { balance: figure(solvedType, bands.balance[place]!) }),
    })),
  };
}
