/** Random scales. */
import fc from 'fast-check';
import { anyPoints, anyRateBrackets, anyRounding, anyStepBrackets } from './any-figures.ts';
import { NUMBER_TYPES } from './any-inputs.ts';
import { type AnyOfKinds, ofNumbers } from './any-node-types.ts';

const anyBaseType = fc.constantFrom(...NUMBER_TYPES);

/** The three kinds of scale. */
export const anyScale: AnyOfKinds<'marginal-scale' | 'step-scale' | 'interpolated-scale'> = {
  'marginal-scale': ofNumbers((type, below) =>
    fc.record({ kind: fc.constant('marginal-scale'), base: below(type), brackets: anyRateBrackets }),
  ),
  'step-scale': ofNumbers((type, below) =>
    anyBaseType.chain((base) =>
      fc.record({
        kind: fc.constant('step-scale'),
        base: below(base),
        type: fc.constant(type),
        brackets: anyStepBrackets(base === type),
      }),
    ),
  ),
  'interpolated-scale': ofNumbers((type, below) =>
    anyBaseType.chain((base) =>
      fc.record({
        kind: fc.constant('interpolated-scale'),
        base: below(base),
        type: fc.constant(type),
        points: anyPoints,
        rounding: anyRounding,
      }),
    ),
  ),
};
