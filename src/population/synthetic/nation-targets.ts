/** The targets of the calibration of a nation. */
import type { CalibrationTarget } from '../calibration/calibration.ts';
import type { NationCell } from './nation-cells.ts';
import type { NamedFigure, NationMargins } from './nation-margins.ts';
import { coveredMass, type NationRow } from './nation-rows.ts';

/** What a target of a nation is about. */
export type NationTargetKind = 'households' | 'persons-of-tenth' | 'mean-of-tenth' | 'mass' | 'initial-income';

/** A target of a nation, with the figures it comes from. */
export interface NationTarget extends CalibrationTarget {
  readonly kind: NationTargetKind;
  /** The type, tenth or source that the target is about. */
  readonly of: string;
  readonly published: readonly NamedFigure[];
  /** The published share of the sum of all groups, for initial income. */
  readonly share?: number;
}

const personsOf = ({ adults, teenagers, young }: NationCell): number => adults + teenagers + young;

/** Makes the targets: households of each kind, persons and means of tenths, masses of income, and the initial income of types relative to all. */
export function nationTargets(
  margins: NationMargins,
  cells: readonly NationCell[],
  rows: readonly NationRow[],
): readonly NationTarget[] {
  return [
    ...cells.map((cell) => householdsOf(margins, cell, rows)),
    ...tenthTargets(margins, rows),
    ...margins.masses.map((mass): NationTarget => ({
      name: `mass: ${mass.source}`,
      kind: 'mass',
      of: mass.source,
      published: [mass.mass],
      values: rows.map(({ source, incomes }) => (source === mass.source ? incomes.main : 0)),
      // In cents a month.
      total: (coveredMass(mass) * 100) / 12,
    })),
    ...initialTargets(margins, cells, rows),
  ];
}

function householdsOf({ types }: NationMargins, cell: NationCell, rows: readonly NationRow[]): NationTarget {
  const type = types.find(({ id }) => id === cell.type)!;
  return {
    name: `households: ${cell.id}`,
    kind: 'households',
    of: cell.id,
    published: [
      type.households,
      type.persons,
      ...type.byChildren.flatMap(({ households, units }) => [households, units]),
    ],
    values: rows.map((row) => +(row.cell === cell)),
    total: cell.households,
  };
}

/** Each tenth has a tenth of all persons, and its mean standard of living. */
function tenthTargets(
  { tenths, types, alignment }: NationMargins,
  rows: readonly NationRow[],
): readonly NationTarget[] {
  const persons = types.reduce((sum, type) => sum + type.persons.value, 0) / tenths.length;
  return tenths.flatMap(({ mean }, place): readonly NationTarget[] => {
    const of = String(place + 1);
    const sizes = rows.map(({ tenth, cell }) => (tenth === place ? personsOf(cell) : 0));
    return [
      {
        name: `persons: tenth ${of}`,
        kind: 'persons-of-tenth',
        of,
        published: types.map((type) => type.persons),
        values: sizes,
        total: persons,
      },
      {
        name: `mean: tenth ${of}`,
        kind: 'mean-of-tenth',
        of,
        published: [mean, ...alignment.from],
        values: rows.map(({ standard }, row) => standard * sizes[row]!),
        total: persons * mean.value * alignment.value,
      },
    ];
  });
}

/** The initial income of each group of households by type and children, but the last, keeps its published share of the sum of all groups. */
function initialTargets(
  { types }: NationMargins,
  cells: readonly NationCell[],
  rows: readonly NationRow[],
): readonly NationTarget[] {
  const groups = types.flatMap(({ id, byChildren, initialIncome }) => [
    ...(initialIncome === null ? [] : [{ type: id, children: null, figure: initialIncome }]),
    ...byChildren.map((entry) => ({ type: id, children: entry.children, figure: entry.initialIncome })),
  ]);
  const isIn = (group: (typeof groups)[number], cell: NationCell): boolean =>
    cell.type === group.type && cell.children === group.children;
  const masses = groups.map((group) =>
    cells.reduce(
      (sum, cell) => sum + (isIn(group, cell) ? cell.households * cell.unitTenths * group.figure.value : 0),
      0,
    ),
  );
  const whole = masses.reduce((sum, mass) => sum + mass, 0);
  return groups.slice(0, -1).map((group, place): NationTarget => {
    const share = masses[place]! / whole;
    const of = group.children === null ? group.type : `${group.type} ${group.children}`;
    return {
      name: `initial income: ${of}`,
      kind: 'initial-income',
      of,
      published: [group.figure],
      share,
      values: rows.map(({ cell, incomes }) => (isIn(group, cell) ? incomes.initial : 0) - share * incomes.initial),
      total: 0,
    };
  });
}
