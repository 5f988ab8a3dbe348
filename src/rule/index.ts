/** The algebra of rules and its readings. */
export * from './rule-node.ts';
export * from './build.ts';
export * from './facts.ts';
export * from './explain/explanation.ts';
export { bounds, type Bounds } from './evaluate/bounds.ts';
export type { BooleanBounds, CategoryBounds, NodeBounds, NumberBounds } from './evaluate/node-bounds.ts';
export { checkRule } from './check/check-rule.ts';
export { curve, type CurveOptions } from './curve/curve.ts';
export type * from './curve/curve-result.ts';
export { evaluate, evaluateExact, type ExactEvaluation } from './evaluate/evaluate.ts';
export { explain } from './explain/explain.ts';
export type { Range } from './range.ts';
export type { ExactValue } from './evaluate/read-facts.ts';
export { inferType } from './infer-type.ts';
export { childrenOf } from './parts-of.ts';
export { type TurningPoint, turningPoints } from './turning-points.ts';
export { nodesOf, walkRule } from './walk-rule.ts';
