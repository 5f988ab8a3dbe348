/** The calibration report of a nation: each figure, published and simulated. */
import type { Calibration, FactorSpread } from '../calibration/calibration.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { type HeldOutLine, measureHeldOut } from './held-out.ts';
import type { NationCell } from './nation-cells.ts';
import type { BridgeFactor, NamedFigure, NationMargins } from './nation-margins.ts';
import { coveredMass, type NationRow } from './nation-rows.ts';
import type { NationTarget } from './nation-targets.ts';

/** What a line of the report is about. */
export type NationLineKind =
  'households' | 'persons' | 'minors' | 'persons-of-tenth' | 'mean-of-tenth' | 'mass' | 'initial-income';

/** A target as published, as asked and as simulated. */
export interface NationLine {
  readonly kind: NationLineKind;
  /** The type, tenth or source. */
  readonly of: string;
  /** The figures that the target comes from, with source, grade and year. */
  readonly published: readonly NamedFigure[];
  /** Households and persons; euros a year for means; millions of euros a year for masses; shares of the sum of all types for initial income. */
  readonly target: string;
  readonly simulated: string;
  /** The simulated value less the target. */
  readonly residual: string;
}

/** The way of a mass of income from national accounts to households. */
export interface BridgeLine {
  readonly source: string;
  readonly published: NamedFigure;
  /** The part that households have. */
  readonly coverage: BridgeFactor;
  /** What social contributions leave; `null` if the mass is without them. */
  readonly contributions: BridgeFactor | null;
  /** What direct taxes leave. */
  readonly taxes: BridgeFactor;
  /** Millions of euros a year: gross of households, and disposable. */
  readonly gross: string;
  readonly disposable: string;
}

/** A sum of national accounts that is not a target. */
export interface LeftLine {
  readonly of: 'capital' | 'disposable';
  readonly published: NamedFigure;
  /** Millions of euros a year. */
  readonly simulated: string;
  /** The published sum less the simulated one, in millions of euros a year. */
  readonly left: string;
}

/** The assumptions of a nation: what its margins do not contain. Sentences about them are in `caisse-rules/text`. */
export const NATION_ASSUMPTIONS = [
  'further-persons',
  'ages-near-mean',
  'shape-within-tenths',
  'alignment-of-means',
  'one-main-source',
  'no-pension-with-minors',
  'parts-by-tenth',
  'same-taxes',
  'contributions-of-all',
  'no-negative-income',
  'no-p95',
  'factor-bounds',
] as const;

/** An assumption of a nation. */
export type NationAssumption = (typeof NATION_ASSUMPTIONS)[number];

/** What a nation is made from, and how near it comes. */
export interface NationReport {
  readonly territory: string;
  readonly rows: number;
  readonly households: string;
  readonly persons: string;
  readonly targets: readonly NationLine[];
  /** Indicators that the calibration does not use. */
  readonly heldOut: readonly HeldOutLine[];
  readonly bridge: readonly BridgeLine[];
  /** What the bridge leaves of national accounts. */
  readonly left: readonly LeftLine[];
  /** The benefits of the nation in millions of euros a year, which no target gives. */
  readonly benefits: string;
  readonly alignment: BridgeFactor;
  /** The assumed parts of benefits and of capital income in disposable income, in thousandths, by tenth. */
  readonly parts: readonly { readonly tenth: number; readonly benefits: number; readonly capital: number }[];
  readonly assumptions: readonly NationAssumption[];
  /** The factors of the calibration. */
  readonly spread: FactorSpread;
  readonly steps: number;
}

const personsOf = ({ adults, teenagers, young }: NationCell): number => adults + teenagers + young;

/** Cents a month in a million euros a year. */
const CENTS_OF_MILLION = 100_000_000 / 12;

/** Makes the report from the rounded weights. */
export function reportNation(
  margins: NationMargins,
  rows: readonly NationRow[],
  targets: readonly NationTarget[],
  { weights, spread, steps, targets: met }: Calibration,
  distribution: Distribution,
): NationReport {
  const sum = (valueOf: (row: NationRow) => number): number =>
    rows.reduce((total, row, place) => total + weights.values[place]! * valueOf(row), 0);
  const millions = (valueOf: (row: NationRow) => number): string => (sum(valueOf) / CENTS_OF_MILLION).toFixed(1);
  const persons = sum(({ cell }) => personsOf(cell));
  return {
    territory: margins.territory,
    rows: rows.length,
    households: String(sum(() => 1)),
    persons: String(persons),
    targets: [
      ...margins.types.flatMap(({ id, households, persons: published }): readonly NationLine[] => {
        const isOf = ({ cell }: NationRow): boolean => cell.type === id;
        return [
          line(
            'households',
            id,
            [households],
            households.value,
            sum((row) => +isOf(row)),
            0,
          ),
          line(
            'persons',
            id,
            [published],
            published.value,
            sum((row) => (isOf(row) ? personsOf(row.cell) : 0)),
            0,
          ),
        ];
      }),
      line(
        'minors',
        'all',
        [margins.minors],
        margins.minors.value,
        sum(({ cell }) => cell.teenagers + cell.young),
        0,
      ),
      ...distribution.groups.flatMap(({ persons: counted, meanBefore }, place): readonly NationLine[] => {
        const { mean } = margins.tenths[place]!;
        const of = String(place + 1);
        const types = margins.types.map((type) => type.persons);
        return [
          line('persons-of-tenth', of, types, persons / margins.tenths.length, Number(counted), 1),
          line('mean-of-tenth', of, [mean], mean.value * margins.alignment.value, Number(meanBefore) * 12, 2),
        ];
      }),
      ...margins.masses.map((mass) => {
        const simulated = sum(({ source, incomes }) => (source === mass.source ? incomes.main : 0));
        return line('mass', mass.source, [mass.mass], coveredMass(mass) / 1e6, simulated / CENTS_OF_MILLION, 1);
      }),
      ...targets.flatMap(({ kind, of, published, share }, place) => {
        if (kind !== 'initial-income' || share === undefined) return [];
        const whole = sum(({ incomes }) => incomes.initial);
        return [line(kind, of, published, share, share + met[place]!.rounded / whole, 6)];
      }),
    ],
    heldOut: measureHeldOut(margins, rows, weights.values, distribution),
    bridge: margins.masses.map((mass) => bridgeLine(mass, margins)),
    left: (['capital', 'disposable'] as const).map((of): LeftLine => {
      const published = margins.accounts[of];
      const simulated = millions(({ incomes }) => incomes[of]);
      return { of, published, simulated, left: (published.value * 1000 - Number(simulated)).toFixed(1) };
    }),
    benefits: millions(({ incomes }) => incomes.benefits),
    alignment: margins.alignment,
    parts: margins.tenths.map(({ benefits, capital }, place) => ({ tenth: place + 1, benefits, capital })),
    assumptions: NATION_ASSUMPTIONS,
    spread,
    steps,
  };
}

function line(
  kind: NationLineKind,
  of: string,
  published: readonly NamedFigure[],
  target: number,
  simulated: number,
  decimals: number,
): NationLine {
  const residual = (simulated - target).toFixed(decimals);
  return {
    kind,
    of,
    published,
    target: target.toFixed(decimals),
    simulated: simulated.toFixed(decimals),
    residual: Number(residual) === 0 ? (0).toFixed(decimals) : residual,
  };
}

function bridgeLine(mass: NationMargins['masses'][number], { taxes }: NationMargins): BridgeLine {
  const { source, contributions, coverage } = mass;
  const gross = coveredMass(mass) / 1e6;
  return {
    source,
    published: mass.mass,
    coverage,
    contributions,
    taxes,
    gross: gross.toFixed(1),
    disposable: (gross * (contributions?.value ?? 1) * taxes.value).toFixed(1),
  };
}
