/** Lowers the distribution of an assumption. */
import { type DecimalInput, exact } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Figure } from '../words.ts';
import type { Draw } from './assumed.ts';
import { centralValue, type DrawValues, drawValuesOf } from './draw-values.ts';
import type { LoweredDraw } from './lowered-scenario.ts';

/** Parses the values of a distribution, reports invalid ones, and notes it. Returns its central value. */
export function lowerDraw<Value extends DecimalInput>(
  draw: Draw,
  lower: (figure: Figure, scope: Scope) => Value,
  scope: Scope,
  noteDraw: (draw: LoweredDraw) => void,
): Value {
  scope.sources(draw);
  const { value: values, isSound: isRead } = scope.attempt(() =>
    drawValuesOf(
      draw,
      (written, place) => String(lower(written, scope.at(...place))),
      (written, place) => scope.at(...place).decimal(written, 'ratio'),
    ),
  );
  const { isSound } = scope.attempt(() => {
    if (isRead) checkValues(values, scope, isPercent(draw));
  });
  // One is a valid value of every figure; the scenario is refused anyway.
  if (!isRead || !isSound) return lower(1, scope);
  noteDraw({ path: scope.path.slice(SCENARIO_STEPS), every: draw.every ?? 'run', values });
  return lower(unambiguous(centralValue(values)), scope);
}

/** The steps of a path to a scenario: `scenarios` and its name. */
const SCENARIO_STEPS = 2;

/** A decimal with a fourth digit if it has three, which could be read as thousands. */
export const unambiguous = (text: DecimalText): string => (/\.\d{3}$/.test(text) ? `${text}0` : text);

/** Whether the ends of a range are written in percent. */
const isPercent = (draw: Draw): boolean =>
  'low' in draw && [draw.low, draw.high].every((end) => typeof end === 'string' && end.includes('%'));

/** Reports a range in the wrong order, a mode outside it, and a list without a weight above zero. */
function checkValues(values: DrawValues, scope: Scope, inPercent: boolean): void {
  if (values.kind === 'list') {
    if (values.values.length === 0) scope.at('values').report('CAISSE-FUND-LIST-EMPTY');
    else if (values.values.every(({ weight }) => exact(weight).isZero())) {
      scope.at('values').report('CAISSE-FUND-DRAW-WEIGHTS');
    }
    return;
  }
  const { low, mode, high } = values;
  const order = { low, high, ...(inPercent ? { lowRate: low, highRate: high } : {}) };
  if (exact(low).gt(exact(high))) scope.at('high').report('CAISSE-FUND-DRAW-ORDER', order);
  else if (mode !== null && (exact(mode).lt(exact(low)) || exact(mode).gt(exact(high)))) {
    scope.at('mode').report('CAISSE-FUND-DRAW-MODE', { mode, low, high });
  }
}
