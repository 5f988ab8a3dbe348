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
  return [...findNegative(margins), ...findFractions(margins), ...findDisorder(margins)];
}

/** Numbers of households, persons, masses and means below zero, and numbers that are not finite. */
function findNegative({ types, minors, tenths, masses, alignment, taxes }: NationMargins): readonly Diagnostic[] {
  const figures: readonly NamedFigure[] = [
    ...types.flatMap(({ households, persons, byChildren, initialIncome }) => [
      households,
      persons,
      ...byChildren.flatMap((entry) => [entry.households, entry.units, entry.initialIncome]),
      ...(initialIncome === null ? [] : [initialIncome]),
    ]),
    minors,
    ...tenths.map(({ mean }) => mean),
    ...masses.map(({ mass }) => mass),
  ];
  const factors = [
    alignment,
    taxes,
    ...masses.flatMap(({ coverage, contributions }) =>
      contributions === null ? [coverage] : [coverage, contributions],
    ),
  ];
  const negative = [...figures, ...factors].filter(({ value }) => !(value >= 0 && value < Infinity));
  return negative.map(({ id }) => error('CAISSE-NATION-NEGATIVE', [id], { name: id }));
}

/** Numbers of households and persons that are not whole. */
function findFractions({ types }: NationMargins): readonly Diagnostic[] {
  return types
    .flatMap(({ households, persons }) => [households, persons])
    .filter(({ value }) => value >= 0 && !Number.isSafeInteger(value))
    .map(({ id }) => error('CAISSE-NATION-COUNT', [id], { name: id }));
}

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
