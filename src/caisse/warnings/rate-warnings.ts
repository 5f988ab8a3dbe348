/** Warnings about rates that were probably meant in percent. */
import { type Diagnostic, exact, parseRate, toPlainText, warning } from '../../money/index.ts';
import type { Contribution } from '../contribution.ts';
import type { CaisseDocument } from '../document.ts';
import type { LoweredContribution } from '../lowered.ts';
import type { Figure } from '../words.ts';

/** A figure and its place. */
interface PlacedFigure {
  readonly figure: Figure;
  readonly path: Diagnostic['path'];
}

/**
 * Finds rates of a contribution that are written without a percent sign and exceed what is plausible for the kind.
 *
 * @remarks
 * `0.5` is 50 %. The bound is `plausibleRate` of the kind; a rate with a percent sign is read as it is written and gets no warning.
 */
export function rateWarnings(
  { source, plausibleRate: limit }: LoweredContribution,
  { parameters = {} }: CaisseDocument,
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  if (limit === undefined) return [];
  return ratesIn(source, path).flatMap(({ figure, path: at }) => {
    if (typeof figure === 'object' && 'parameter' in figure) {
      const value = Object.hasOwn(parameters, figure.parameter) ? parameters[figure.parameter]?.value : undefined;
      return value === undefined ? [] : implausible(value, limit, ['parameters', figure.parameter, 'value']);
    }
    return typeof figure === 'object'
      ? implausible(figure.value, limit, [...at, 'value'])
      : implausible(figure, limit, at);
  });
}

function implausible(written: string | number, limit: string, path: Diagnostic['path']): readonly Diagnostic[] {
  const rate = parseRate(written);
  if (!rate.ok || String(written).includes('%') || exact(rate.ratio).lte(limit)) return [];
  const meant = toPlainText(exact(rate.ratio).times('0.01'));
  return [warning('CAISSE-WARN-RATE-IMPLAUSIBLE', path, { text: String(written), rate: rate.ratio, meant, limit })];
}

/** The rates of a contribution: its rate, those of its brackets, and the points of a rate. */
function ratesIn(contribution: Contribution, path: Diagnostic['path']): readonly PlacedFigure[] {
  const brackets = 'brackets' in contribution ? contribution.brackets : [];
  const points = 'points' in contribution && contribution.rateOn !== undefined ? contribution.points : [];
  return [
    ...('rate' in contribution ? [{ figure: contribution.rate, path: [...path, 'rate'] }] : []),
    ...brackets.flatMap((bracket, place) =>
      'rate' in bracket ? [{ figure: bracket.rate, path: [...path, 'brackets', place, 'rate'] }] : [],
    ),
    ...points.map(({ value }, place) => ({ figure: value, path: [...path, 'points', place, 'value'] })),
  ];
}
