/** Warnings about rates that were probably meant in percent. */
import { type Diagnostic, exact, parseRate, toPlainText, warning } from '../../money/index.ts';
import type { ContributionFormula } from '../contribution.ts';
import type { CaisseDocument } from '../document.ts';
import type { LoweredContribution } from '../lowered.ts';
import type { Figure } from '../words.ts';

/** A figure and its place. */
interface PlacedFigure {
  readonly figure: Figure;
  readonly path: Diagnostic['path'];
}

/**
 * Finds rates of a contribution and of its advice that are written without a percent sign and exceed what is plausible for the kind.
 *
 * @remarks
 * `0.5` is 50 %. The bound is `plausibleRate` of the kind; a rate with a percent sign is read as it is written and gets no warning.
 */
export function rateWarnings(
  { rated }: LoweredContribution,
  { parameters = {} }: CaisseDocument,
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const found = rated.flatMap(({ formula, path: place, limit }) =>
    ratesIn(formula, [...path, ...place]).flatMap((rate) => implausible(rate, limit, parameters)),
  );
  // A parameter of several rates has one warning.
  return [...new Map(found.map((each) => [each.path.join('\0'), each])).values()];
}

function implausible(
  { figure, path }: PlacedFigure,
  limit: string,
  parameters: NonNullable<CaisseDocument['parameters']>,
): readonly Diagnostic[] {
  if (typeof figure !== 'object') return implausibleText(figure, limit, path);
  if (!('parameter' in figure)) return implausibleText(figure.value, limit, [...path, 'value']);
  const { parameter } = figure;
  const value = Object.hasOwn(parameters, parameter) ? parameters[parameter]?.value : undefined;
  return value === undefined ? [] : implausibleText(value, limit, ['parameters', parameter, 'value']);
}

function implausibleText(written: string | number, limit: string, path: Diagnostic['path']): readonly Diagnostic[] {
  const rate = parseRate(written);
  if (!rate.ok || String(written).includes('%') || exact(rate.ratio).lte(limit)) return [];
  const meant = toPlainText(exact(rate.ratio).times('0.01'));
  return [warning('CAISSE-WARN-RATE-IMPLAUSIBLE', path, { text: String(written), rate: rate.ratio, meant, limit })];
}

/** The rates of a formula: its own, those of its brackets, and the points of a rate. */
function ratesIn(formula: ContributionFormula, path: Diagnostic['path']): readonly PlacedFigure[] {
  const brackets = 'brackets' in formula ? formula.brackets : [];
  const points = 'points' in formula && formula.rateOn !== undefined ? formula.points : [];
  return [
    ...('rate' in formula ? [{ figure: formula.rate, path: [...path, 'rate'] }] : []),
    ...('employeeRate' in formula
      ? [
          { figure: formula.employeeRate, path: [...path, 'employeeRate'] },
          { figure: formula.employerRate, path: [...path, 'employerRate'] },
        ]
      : []),
    ...brackets.flatMap((bracket, place) =>
      'rate' in bracket ? [{ figure: bracket.rate, path: [...path, 'brackets', place, 'rate'] }] : [],
    ),
    ...points.map(({ value }, place) => ({ figure: value, path: [...path, 'points', place, 'value'] })),
  ];
}
