/** Checks the margins that `makeNation` is given. */
import { checkItems, checkParts, type Diagnostic, error } from '../../money/index.ts';
import type { NamedFigure, NationMargins } from './nation-margins.ts';

/**
 * Checks the type of margins.
 *
 * @throws TypeError when a part is missing or has another type
 */
export function checkMargins(margins: NationMargins): void {
  checkParts('options.margins', margins, {
    territory: 'text',
    types: 'list',
    minors: 'object',
    quantiles: 'list',
    tenths: 'list',
    alignment: 'object',
    masses: 'list',
    taxes: 'object',
    accounts: 'object',
    heldOut: 'list',
  });
  for (const name of ['types', 'tenths', 'masses', 'heldOut'] as const) {
    checkItems(`options.margins.${name}`, margins[name], 'object');
  }
}

/** A territory other than that of the margins. */
export function findTerritoryProblem(territory: string, margins: NationMargins): readonly Diagnostic[] {
  const known = margins.territory;
  if (territory === known) return [];
  return [error('CAISSE-NATION-TERRITORY', ['territory'], { territory, known })];
}

/** A number of rows that is too small or too large. */
export function findSizeProblem(rows: number, minimum: number): readonly Diagnostic[] {
  if (Number.isInteger(rows) && rows >= minimum && rows <= MOST_ROWS) return [];
  return [error('CAISSE-NATION-ROWS', ['rows'], { rows: String(rows), minimum, limit: MOST_ROWS })];
}

const MOST_ROWS = 200_000;

/** Margins that no nation can have. */
export function findMarginProblems(margins: NationMargins): readonly Diagnostic[] {
  return [...findOutside(margins), ...findFractions(margins), ...findParts(margins), ...findDisorder(margins)];
}

/** The largest published figure. */
const LARGEST_FIGURE = 1e12;

/** The limits of factors. */
const SMALLEST_FACTOR = 0.001;
const LARGEST_FACTOR = 1000;

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

const outside = (
  figures: readonly Pick<NamedFigure, 'id' | 'value'>[],
  { minimum, maximum }: Limits,
): readonly Diagnostic[] =>
  figures
    .filter(({ value }) => !(value >= minimum && value <= maximum))
    .map(({ id }) => error('CAISSE-NATION-RANGE', [id], { name: id, minimum, maximum }));

/** Figures below zero, factors of zero, and numbers too large to compute with. */
function findOutside({ types, minors, tenths, masses, alignment, taxes }: NationMargins): readonly Diagnostic[] {
  const figures: readonly Pick<NamedFigure, 'id' | 'value'>[] = [
    ...types.flatMap(({ id, adults, households, persons, byChildren, initialIncome }) => [
      { id: `${id}: adults`, value: adults },
      ...byChildren.map(({ children }) => ({ id: `${id}: children`, value: children })),
      households,
      persons,
      ...byChildren.flatMap((entry) => [entry.households, entry.units, entry.initialIncome]),
      ...(initialIncome === null ? [] : [initialIncome]),
    ]),
    minors,
    ...tenths.map(({ mean }) => mean),
    ...masses.flatMap(({ mass, unit }) => [mass, { id: `${mass.id}: unit`, value: unit }]),
  ];
  const factors = [
    alignment,
    taxes,
    ...masses.flatMap(({ coverage, contributions }) =>
      contributions === null ? [coverage] : [coverage, contributions],
    ),
  ];
  return [
    ...outside(figures, { minimum: 0, maximum: LARGEST_FIGURE }),
    ...outside(factors, { minimum: SMALLEST_FACTOR, maximum: LARGEST_FACTOR }),
  ];
}

/** Numbers of households, persons, adults and children that are not whole, and types without an adult. */
function findFractions({ types }: NationMargins): readonly Diagnostic[] {
  const counts = types.flatMap(({ id, adults, households, persons, byChildren }) => [
    households,
    persons,
    { id: `${id}: adults`, value: adults >= 1 ? adults : NaN },
    ...byChildren.map(({ children }) => ({ id: `${id}: children`, value: children })),
  ]);
  return counts
    .filter(({ value }) => !(value < 0) && !Number.isSafeInteger(value))
    .map(({ id }) => error('CAISSE-NATION-COUNT', [id], { name: id }));
}

/** Tenths whose benefits and capital income are not parts of a whole. */
function findParts({ tenths }: NationMargins): readonly Diagnostic[] {
  return tenths.flatMap(({ benefits, capital }, place) => {
    const isPart = benefits >= 0 && capital >= 0 && benefits + capital <= WHOLE;
    return isPart ? [] : [error('CAISSE-NATION-PARTS', ['tenths', place], { tenth: place + 1 })];
  });
}

/** Thousandths of a whole. */
const WHOLE = 1000;

/** Standards of living that fall, tenths without households of their own, and means outside the limits of their tenth. */
function findDisorder({ quantiles, tenths, alignment }: NationMargins): readonly Diagnostic[] {
  const perTenth = quantiles.length / tenths.length;
  if (!Number.isInteger(perTenth) || perTenth < 1) {
    return [error('CAISSE-NATION-QUANTILES', ['quantiles'], { quantiles: quantiles.length, tenths: tenths.length })];
  }
  const fallen = quantiles.findIndex((value, place) => !(value >= (quantiles[place - 1] ?? 0)));
  if (fallen !== -1) {
    return [error('CAISSE-NATION-ORDER', ['quantiles', fallen], { place: fallen + 1 })];
  }
  return tenths.flatMap(({ mean }, place): readonly Diagnostic[] => {
    const lowest = quantiles[place * perTenth]!;
    const highest = quantiles[(place + 1) * perTenth - 1]!;
    const next = quantiles[(place + 1) * perTenth];
    const tenth = place + 1;
    if (lowest === next) return [error('CAISSE-NATION-TENTH-EMPTY', ['tenths', place], { tenth })];
    const value = mean.value * alignment.value;
    if (value >= lowest && value <= highest) return [];
    const details = { tenth, mean: value.toFixed(2), lowest: String(lowest), highest: String(highest) };
    return [error('CAISSE-NATION-MEAN', ['tenths', place], details)];
  });
}
